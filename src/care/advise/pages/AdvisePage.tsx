import { ExercisePicture } from "../../../body/pages/ExercisePicture.tsx";
import { areas } from "../../../knowledge/exercises/exercise.ts";
import { type Exercise, exerciseOf, exercises } from "../../../knowledge/exercises.ts";
import { namedSides } from "../../../shared/side.ts";
import { Choice } from "../../../ui/Choices.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayDate } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { AtHome } from "../at-home.ts";
import { sayDose } from "../say-dose.ts";
import type { ProgrammeRow } from "../programme.sql.ts";

type Props = {
  visitor: Visitor;
  frame: Frame;
  chosen: Exercise | null;
  prescribed: ProgrammeRow[];
  /** What goes on from before, and how it went. */
  athome: AtHome[];
  prescriptionId: string;
  kept: Kept;
};

export function AdvisePage({ visitor, frame, chosen, prescribed, athome, prescriptionId, kept }: Props) {
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="advise" title="Advise">
      <SoFar athome={athome} appointment={appointment} />
      {prescribed.length + athome.length > 4 ? (
        <p className="note care">
          That makes {prescribed.length + athome.length}. People who are given more than four seldom do them; fewer that
          are done help more.
        </p>
      ) : null}
      {prescribed.length > 0 ? (
        <>
          <h2>For home, from today</h2>
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

function SoFar({ athome, appointment }: { athome: AtHome[]; appointment: string }) {
  if (athome.length === 0) return null;
  return (
    <>
      <h2>At home so far</h2>
      <ul className="list">
        {athome.map((row) => (
          <li key={row.prescriptionId}>
            <h3>{exerciseOf(row.exercise)?.name ?? row.exercise}</h3>
            <p className="number">{sayDose(row)}</p>
            <table className="weeks">
              <caption className="unseen">Week by week</caption>
              <thead>
                <tr>
                  <th scope="col">Week of</th>
                  <th scope="col">Days done</th>
                  <th scope="col">Most pain, of 10</th>
                  <th scope="col">What got in the way</th>
                </tr>
              </thead>
              <tbody>
                {row.weeks.map((week) => (
                  <tr key={week.monday}>
                    <th scope="row">{sayDate(`${week.monday}T12:00Z`, "UTC")}</th>
                    <td className="number">
                      {week.days} of {week.meant}
                    </td>
                    <td className="number">{week.mostPain ?? "not said"}</td>
                    <td>{week.barriers.join("; ")}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <Form to={to("endExercise", { appointment })} submit="End this one" second>
              <Hidden name="prescriptionId" value={row.prescriptionId} />
            </Form>
          </li>
        ))}
      </ul>
    </>
  );
}

function Exercises({ appointment }: { appointment: string }) {
  return (
    <>
      <h2>Choose an exercise</h2>
      <p>One or two that are done beat six that are not.</p>
      {areas.map((area) => (
        <section key={area}>
          <h3>{area}</h3>
          <ul className="gallery">
            {exercises
              .filter((exercise) => exercise.area === area)
              .map((exercise) => (
                <li key={exercise.id}>
                  <a href={`${to("advise", { appointment })}?exercise=${exercise.id}`}>
                    <img src={to("exerciseSteps", { exercise: exercise.id })} alt="" loading="lazy" />
                    {exercise.name}
                  </a>
                </li>
              ))}
          </ul>
        </section>
      ))}
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
      <ExercisePicture exercise={chosen} />
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
          <Field name="timesAWeek" label="Days a week" hint="1 to 7" inputMode="numeric" kept={kept} short />
          <Field name="mostPain" label="Pain that is all right" hint="0 to 10" inputMode="numeric" kept={kept} short />
        </div>
        <details>
          <summary>What was put right, their words, and when we look again</summary>
          <div>
            <Field name="corrected" label="What was put right" kept={kept} />
            <Field name="theirWords" label="What they said of it" kept={kept} />
            <Field name="reviewOn" label="We look at it again on" type="date" kept={kept} />
          </div>
        </details>
      </Form>
      <p>
        <a href={to("advise", { appointment })}>Another exercise</a>
      </p>
    </>
  );
}
