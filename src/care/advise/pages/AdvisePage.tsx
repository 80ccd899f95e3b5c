import { type Exercise, exerciseOf, exercises } from "../../../knowledge/exercises.ts";
import { namedSides } from "../../../shared/side.ts";
import { Choice } from "../../../ui/Choices.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import { sayDose } from "../say-dose.ts";
import type { ProgrammeRow } from "../programme.sql.ts";

type Props = {
  visitor: Visitor;
  frame: Frame;
  chosen: Exercise | null;
  prescribed: ProgrammeRow[];
  prescriptionId: string;
  kept: Kept;
};

export function AdvisePage({ visitor, frame, chosen, prescribed, prescriptionId, kept }: Props) {
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="advise" title="Advise">
      {prescribed.length > 0 ? (
        <>
          <h2>For home</h2>
          <ul className="list">
            {prescribed.map((row) => (
              <li key={`${row.exercise} ${row.side}`} className="number">
                {exerciseOf(row.exercise)?.name}: {sayDose(row)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {chosen ? (
        <Prescribe {...{ chosen, appointment, prescriptionId, kept }} />
      ) : (
        <Exercises appointment={appointment} />
      )}
      <p>
        <a className="button" href={to("sign", { appointment })}>
          On to signing
        </a>
      </p>
    </VisitLayout>
  );
}

function Exercises({ appointment }: { appointment: string }) {
  return (
    <>
      <h2>Choose an exercise</h2>
      <p>One or two that are done beat six that are not.</p>
      <ul className="list">
        {exercises.map((exercise) => (
          <li key={exercise.id}>
            <h3>
              <a href={`${to("advise", { appointment })}?exercise=${exercise.id}`}>{exercise.name}</a>
            </h3>
            <p className="quiet">
              {exercise.start} {exercise.end}
            </p>
          </li>
        ))}
      </ul>
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

type PrescribeProps = { chosen: Exercise; appointment: string; prescriptionId: string; kept: Kept };

function Prescribe({ chosen, appointment, prescriptionId, kept }: PrescribeProps) {
  return (
    <>
      <h2>{chosen.name}</h2>
      <p>
        {chosen.start} {chosen.end} <i>{chosen.cue}</i>
      </p>
      <Form to={to("advise", { appointment })} kept={kept} submit="Give it for home">
        <Hidden name="prescriptionId" value={prescriptionId} />
        <Hidden name="exercise" value={chosen.id} />
        <Choice name="demonstrated" legend="Demonstrated" options={shown} kept={kept} across />
        <Choice name="practised" legend="How the client did it" options={practised} kept={kept} across />
        <Choice name="side" legend="Side" options={namedSides} kept={kept} across />
        <div className="figures">
          <Field name="sets" label="Sets" hint="1 to 5" inputMode="numeric" kept={kept} short />
          <Field name="repetitions" label="Repetitions" hint="1 to 30 in a set" inputMode="numeric" kept={kept} short />
          <Field name="holdS" label="Hold" hint="0 to 120 seconds" inputMode="numeric" kept={kept} short />
          <Field name="timesADay" label="Times a day" hint="1 to 10" inputMode="numeric" kept={kept} short />
        </div>
      </Form>
      <p>
        <a href={to("advise", { appointment })}>Another exercise</a>
      </p>
    </>
  );
}
