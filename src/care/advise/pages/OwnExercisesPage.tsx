import { Form } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import type { Refused } from "../../../shared/refusal.ts";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { OwnRow } from "../own-exercises.sql.ts";

type Props = { visitor: Visitor; own: OwnRow[]; refused: Refused | null };

/** What this practice has drawn itself. */
export function OwnExercisesPage({ visitor, own, refused }: Props) {
  return (
    <TherapistLayout visitor={visitor} title="Our own exercises">
      <h1>Our own exercises</h1>
      <RefusalNote refused={refused} />
      <p>
        They are offered beside the <a href={to("exercises")}>exercises that come with Supple</a>, and reach a client’s
        programme and paper in the same way.
      </p>
      <p>
        <a className="button" href={to("drawExercise")}>
          Draw an exercise
        </a>
      </p>
      {own.length === 0 ? <p>None has been drawn yet.</p> : null}
      <ul className="list">
        {own.map(({ id, own: { name, area } }) => (
          <li key={id}>
            <h2>{name}</h2>
            <p className="quiet">{area}</p>
            <img
              className="poses"
              src={to("exerciseSteps", { exercise: id })}
              alt={`${name}, start and end`}
              loading="lazy"
            />
            <div className="row">
              <a className="button second" href={`${to("drawExercise")}?like=${id}`}>
                Change a copy
              </a>
              <a className="button second" href={to("exerciseFile", { exercise: id })} download>
                Save as a file
              </a>
              <Form to={to("putExerciseAway", { exercise: id })} submit="Put away" second />
            </div>
          </li>
        ))}
      </ul>
      <h2>From another practice</h2>
      <form method="post" action={to("takeInExercise")} encType="multipart/form-data">
        <div className="field">
          <label htmlFor="file">A file that was saved here or elsewhere from Supple</label>
          <input id="file" name="file" type="file" accept=".json,application/json" />
        </div>
        <button className="button second">Take it in</button>
      </form>
    </TherapistLayout>
  );
}
