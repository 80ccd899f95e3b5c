import { ExercisePicture } from "../../../body/pages/ExercisePicture.tsx";
import type { Exercise } from "../../../knowledge/exercises.ts";
import { namedSides } from "../../../shared/side.ts";
import { isRefused, type Refused } from "../../../shared/refusal.ts";
import { Choice } from "../../../ui/Choices.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { to } from "../../../web/urls.ts";
import type { Reason } from "../exercise-safety.ts";

export type Chosen = { exercise: Exercise; weighed: { thinkAgain: readonly Reason[] } | Refused };
type Props = {
  chosen: Chosen;
  appointment: string;
  prescriptionId: string;
  nameOf: (id: string) => string;
  kept: Kept;
};

/** One exercise: what stands against it today first, and then how it is given. */
export function PrescribeForm({ chosen: { exercise, weighed }, appointment, prescriptionId, nameOf, kept }: Props) {
  return (
    <>
      <h2>{exercise.name}</h2>
      {isRefused(weighed) ? (
        <NotToday {...{ weighed, appointment, nameOf }} />
      ) : (
        <ThinkAgain reasons={weighed.thinkAgain} />
      )}
      <ExercisePicture exercise={exercise} />
      <p>
        {[exercise.start, exercise.middle, exercise.end].filter(Boolean).join(" ")} <i>{exercise.cue}</i>
      </p>
      {exercise.notWhen.length > 0 ? <p className="quiet">Not when: {exercise.notWhen.join(" ")}</p> : null}
      {isRefused(weighed) ? null : (
        <Form to={to("advise", { appointment })} kept={kept} submit="Give it for home">
          <Hidden name="prescriptionId" value={prescriptionId} />
          <Hidden name="exercise" value={exercise.id} />
          <Choice name="demonstrated" legend="Demonstrated" options={shown} kept={kept} across />
          <Choice name="practised" legend="How the client did it" options={practised} kept={kept} across />
          <Choice name="side" legend="Side" options={namedSides} kept={kept} across />
          <Asks exercise={exercise} kept={kept} />
          <Dose kept={kept} />
          <details open={Boolean(kept.refused)}>
            <summary>Tempo, what was put right, their words, when we look again, and the last day</summary>
            <div>
              <div className="figures">
                <Field name="outS" label="Seconds out" hint="1 to 10, or empty" inputMode="numeric" kept={kept} short />
                <Field
                  name="backS"
                  label="Seconds back"
                  hint="1 to 10, or empty"
                  inputMode="numeric"
                  kept={kept}
                  short
                />
              </div>
              <Field name="corrected" label="What was put right" kept={kept} />
              <Field name="theirWords" label="What they said of it" kept={kept} />
              <Field name="reviewOn" label="We look at it again on" type="date" kept={kept} />
              <Field name="stopOn" label="Last day" hint="Or empty, to go on" type="date" kept={kept} />
            </div>
          </details>
        </Form>
      )}
      <p>
        <a href={to("advise", { appointment })}>Another exercise</a>
      </p>
    </>
  );
}

const shown = [
  { value: "yes", label: "Yes, I showed it" },
  { value: "no", label: "Not today" },
];
const practised = [
  { value: "independent", label: "Well, without help" },
  { value: "cued", label: "Well, with cues" },
  { value: "unable", label: "Could not do it" },
  { value: "not-practised", label: "Not practised" },
];

function Dose({ kept }: { kept: Kept }) {
  return (
    <div className="figures">
      <Field name="sets" label="Sets" hint="1 to 5" inputMode="numeric" kept={kept} short />
      <Field name="repetitions" label="Repetitions" hint="1 to 30 in a set" inputMode="numeric" kept={kept} short />
      <Field name="holdS" label="Hold" hint="0 to 120 seconds" inputMode="numeric" kept={kept} short />
      <Field name="timesADay" label="Times a day" hint="1 to 10" inputMode="numeric" kept={kept} short />
      <Field name="timesAWeek" label="Days a week" hint="1 to 7" inputMode="numeric" kept={kept} short />
      <Field name="mostPain" label="Pain that is all right" hint="0 to 10" inputMode="numeric" kept={kept} short />
    </div>
  );
}

/** What this exercise asks for of its own, such as the effort of a push. */
function Asks({ exercise, kept }: { exercise: Exercise; kept: Kept }) {
  const asks = Object.entries(exercise.safety.asks ?? {});
  if (asks.length === 0) return null;
  return (
    <div className="figures">
      {asks.map(([name, parameter]) =>
        parameter.kind === "number" ? (
          <Field
            key={name}
            name={`asks-${name}`}
            label={parameter.label}
            hint={`${parameter.min} to ${parameter.max} ${parameter.unit}`}
            inputMode="numeric"
            kept={kept}
            short
          />
        ) : null,
      )}
    </div>
  );
}

function ThinkAgain({ reasons }: { reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <div className="note care">
      <p>Think of this before you give it; that it was shown is kept with it.</p>
      <ul>
        {reasons.map(({ ruleId, says }) => (
          <li key={`${ruleId} ${says}`}>
            {says} <span className="rule">{ruleId}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

type NotTodayProps = { weighed: Refused; appointment: string; nameOf: (id: string) => string };

function NotToday({ weighed, appointment, nameOf }: NotTodayProps) {
  const instead = (weighed.detail as { instead?: string[] } | undefined)?.instead ?? [];
  return (
    <>
      <RefusalNote refused={weighed} />
      {instead.map((id) => (
        <p key={id}>
          <a className="button second" href={`${to("advise", { appointment })}?exercise=${encodeURIComponent(id)}`}>
            {nameOf(id)}
          </a>
        </p>
      ))}
    </>
  );
}
