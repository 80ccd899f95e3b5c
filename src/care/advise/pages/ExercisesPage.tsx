import type { Exercise } from "../../../knowledge/exercises.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";

export type Shelf = { readonly area: string; readonly exercises: readonly { exercise: Exercise; alt: string }[] };
type Props = { practice: Practice; address: string; shelves: readonly Shelf[]; count: number };

/** Every exercise as a small picture, by area of the body. */
export function ExercisesPage({ practice, address, shelves, count }: Props) {
  return (
    <PublicLayout
      practice={practice}
      title="Exercises"
      listed={{
        address,
        path: to("exercises"),
        description: "Exercises to do at home, each drawn at its start and end, with how much and when not.",
      }}
    >
      <h1>Exercises</h1>
      <p className="lead">
        {count} exercises that we may give you to take home. Look them up here; your own therapist tells you which are
        for you, and how many.
      </p>
      <p className="row parts-of-body no-print">
        {shelves.map(({ area }) => (
          <a key={area} href={`#${anchor(area)}`}>
            {area}
          </a>
        ))}
      </p>
      {shelves.map(({ area, exercises }) => (
        <section key={area} aria-labelledby={anchor(area)}>
          <h2 id={anchor(area)}>{area}</h2>
          <ul className="gallery">
            {exercises.map(({ exercise, alt }) => (
              <li key={exercise.id}>
                <a href={to("exercise", { exercise: exercise.id })}>
                  <img src={to("exerciseSteps", { exercise: exercise.id })} alt={alt} loading="lazy" />
                  {exercise.name}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PublicLayout>
  );
}

const anchor = (area: string) => area.toLowerCase().replaceAll(" ", "-");
