import type { Exercise } from "../../../knowledge/exercises.ts";
import { regionName } from "../../../knowledge/regions.ts";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayDate } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { AtHome } from "../at-home.ts";
import type { ProgrammeRow } from "../programme.sql.ts";
import { sayDays, sayDose } from "../say-dose.ts";
import { AdviceForm } from "./AdviceForm.tsx";
import { type Chosen, PrescribeForm } from "./PrescribeForm.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  chosen: Chosen | null;
  /** What is offered, nearest to today's treatment first. */
  shelves: { title: string; first: boolean; exercises: Exercise[] }[];
  stretches: { regions: string[]; stretches: Exercise[] } | null;
  nameOf: (id: string) => string;
  prescribed: ProgrammeRow[];
  /** What goes on from before, and how it went. */
  athome: AtHome[];
  prescriptionId: string;
  givenAdviceId: string;
  kept: Kept;
  keptAdvice: Kept;
};

export function AdvisePage(page: Props) {
  const { visitor, frame, chosen, shelves, stretches, nameOf, prescribed, athome, prescriptionId, kept } = page;
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="advise" title="Advise">
      <SoFar athome={athome} appointment={appointment} nameOf={nameOf} />
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
                {row.name ?? nameOf(row.exercise)}: {sayDose(row)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {prescribed.length + athome.length > 0 ? (
        <p>
          <a href={to("sheet", { appointment })}>A sheet of paper for home</a>
        </p>
      ) : null}
      {chosen ? (
        <PrescribeForm {...{ chosen, appointment, prescriptionId, nameOf, kept }} />
      ) : (
        <>
          <Stretches appointment={appointment} stretches={stretches} />
          <Exercises appointment={appointment} shelves={shelves} />
        </>
      )}
      {chosen ? null : <AdviceForm {...{ appointment, givenAdviceId: page.givenAdviceId }} kept={page.keptAdvice} />}
      <p>
        <a className="button" href={to("sign", { appointment })}>
          On to signing
        </a>
      </p>
    </VisitLayout>
  );
}

function SoFar({ athome, appointment, nameOf }: Pick<Props, "athome" | "nameOf"> & { appointment: string }) {
  if (athome.length === 0) return null;
  return (
    <>
      <h2>At home so far</h2>
      <ul className="list">
        {athome.map((row) => (
          <li key={row.prescriptionId}>
            <h3>{row.name ?? nameOf(row.exercise)}</h3>
            <p className="number">{[sayDose(row), sayDays(row)].filter(Boolean).join("; ")}</p>
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

function Exercises({ appointment, shelves }: { appointment: string; shelves: Props["shelves"] }) {
  return (
    <>
      <h2>Choose an exercise</h2>
      <p>One or two that are done beat six that are not.</p>
      <p>
        <a href={to("ownExercises")}>Draw one of our own</a>
      </p>
      {shelves.map(({ title, first, exercises }) =>
        first ? (
          <section key={title}>
            <h3>{title}</h3>
            <Shelf {...{ appointment, exercises }} />
          </section>
        ) : (
          <details key={title}>
            <summary>
              {title}, {exercises.length}
            </summary>
            <Shelf {...{ appointment, exercises }} />
          </details>
        ),
      )}
    </>
  );
}

function Shelf({ appointment, exercises }: { appointment: string; exercises: Exercise[] }) {
  return (
    <ul className="gallery">
      {exercises.map((exercise) => (
        <li key={exercise.id}>
          <a href={choose(appointment, exercise)}>
            <img src={to("exerciseSteps", { exercise: exercise.id })} alt="" loading="lazy" />
            {exercise.name}
          </a>
        </li>
      ))}
    </ul>
  );
}

const choose = (appointment: string, { id }: Exercise) => `${to("advise", { appointment })}?exercise=${id}`;

function Stretches({ appointment, stretches }: { appointment: string; stretches: Props["stretches"] }) {
  if (!stretches) return null;
  const places = stretches.regions.map((code) => regionName(code));
  return (
    <div className="note">
      <p>
        You used muscle energy on the {places.join(", ")}. A stretch at home may keep some of it. If you think so too:
      </p>
      <ul>
        {stretches.stretches.map((exercise) => (
          <li key={exercise.id}>
            <a href={choose(appointment, exercise)}>{exercise.name}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
