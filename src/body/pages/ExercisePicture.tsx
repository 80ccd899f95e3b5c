import type { Exercise } from "../../knowledge/exercises.ts";
import { to } from "../../web/urls.ts";
import { sayPicture } from "../figure/say-pose.ts";
import { sizesOf } from "../figure/size.ts";

/** What is to be seen, in words: the posture, what is used, and what each pose does. */
export const sayExercise = ({ picture, start, middle, end, cue }: Exercise): string =>
  sayPicture(picture, [start, ...(middle ? [middle] : []), `${end} ${cue}`]);

/** The exercise as it moves, and its poses side by side; who wants no movement, or prints, has only the second. Whoever wants it still now ticks a box, with no script (WCAG 2.2.2). With `either` a screen shows the one or the other, so that a phone loads half as much. */
export function ExercisePicture({ exercise, either }: { exercise: Exercise; either?: boolean }) {
  const { id } = exercise;
  const said = sayExercise(exercise);
  const { moving, steps } = sizesOf(exercise.picture);
  return (
    <div className={either ? "pictures either" : "pictures"}>
      <label className="pick hold-still no-print">
        <input type="checkbox" /> <span>Hold still</span>
      </label>
      <img
        className="moving"
        src={to("exerciseMoving", { exercise: id })}
        alt={either ? said : ""}
        {...moving}
        loading="lazy"
      />
      <img className="poses" src={to("exerciseSteps", { exercise: id })} alt={said} {...steps} loading="lazy" />
    </div>
  );
}
