import { ExercisePicture } from "../../../body/pages/ExercisePicture.tsx";
import type { Exercise } from "../../../knowledge/exercises.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";

type Change = { says: string; to: Exercise | null } | null;
type Props = {
  practice: Practice;
  address: string;
  exercise: Exercise;
  dose: string;
  harder: Change;
  easier: Change;
  kind: string;
};

/** One exercise: how it moves, how it is done, how often, and when not. */
export function ExercisePage({ practice, address, exercise, dose, harder, easier, kind }: Props) {
  const { name, start, middle, end, cue, mostPain, notWhen } = exercise;
  return (
    <PublicLayout
      practice={practice}
      title={name}
      listed={{
        address,
        path: to("exercise", { exercise: exercise.id }),
        description: `${name}: ${cue} Drawn step by step, with how much and when not.`,
      }}
    >
      <h1>{name}</h1>
      <p className="quiet">
        {kind}, {exercise.area.toLowerCase()}
      </p>
      <ExercisePicture exercise={exercise} />
      <ol>{[start, middle, end].map((said) => (said ? <li key={said}>{said}</li> : null))}</ol>
      <p>
        <b>{cue}</b>
      </p>
      <h2>How much</h2>
      <p className="number">{dose}</p>
      <p>It may hurt up to {mostPain} out of 10 while you do it, and should be as before by the next day.</p>
      <Other title="Easier" change={easier} />
      <Other title="Harder" change={harder} />
      <h2>When not</h2>
      <ul>
        {notWhen.map((said) => (
          <li key={said}>{said}</li>
        ))}
        <li>It hurts more than {mostPain} out of 10, or is worse the next day: stop, and tell us.</li>
      </ul>
      <p className="quiet">This page is general and not made for you. Your therapist shows you what suits you.</p>
      <p className="no-print">
        <a href={to("exercises")}>All exercises</a>
      </p>
    </PublicLayout>
  );
}

function Other({ title, change }: { title: string; change: Change }) {
  if (!change) return null;
  return (
    <>
      <h2>{title}</h2>
      <p>
        {change.says}
        {change.to ? (
          <>
            {" "}
            <a href={to("exercise", { exercise: change.to.id })}>{change.to.name}</a>
          </>
        ) : null}
      </p>
    </>
  );
}
