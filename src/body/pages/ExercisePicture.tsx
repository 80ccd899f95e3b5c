import type { Exercise } from "../../knowledge/exercises.ts";
import { to } from "../../web/urls.ts";
import { sayPicture } from "../figure/say-pose.ts";

/** What is to be seen, in words: the posture, what is used, and what each pose does. */
export const sayExercise = ({ picture, start, middle, end, cue }: Exercise): string =>
  sayPicture(picture, [start, ...(middle ? [middle] : []), `${end} ${cue}`]);

/** The exercise as it moves, and its poses side by side; who wants no movement, or prints, has only the second. */
export function ExercisePicture({ exercise }: { exercise: Exercise }) {
  const { id } = exercise;
  return (
    <div className="pictures">
      <img className="moving" src={to("exerciseMoving", { exercise: id })} alt="" loading="lazy" />
      <img className="poses" src={to("exerciseSteps", { exercise: id })} alt={sayExercise(exercise)} loading="lazy" />
    </div>
  );
}
