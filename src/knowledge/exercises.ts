import type { Exercise } from "./exercises/exercise.ts";
import { armsAndHands } from "./exercises/said/arms-and-hands.ts";
import { backs } from "./exercises/said/back.ts";
import { feetAndWhole } from "./exercises/said/feet-and-whole.ts";
import { hips } from "./exercises/said/hips.ts";
import { calves, legs } from "./exercises/said/legs.ts";
import { neckAndJaw } from "./exercises/said/neck-and-jaw.ts";
import { shoulders } from "./exercises/said/shoulders.ts";

export type { Exercise };

/** Everything that can be sent home, by area of the body. A prescription keeps the id, so an id is never given anew. */
export const exercises: readonly Exercise[] = [
  ...neckAndJaw,
  ...shoulders,
  ...armsAndHands,
  ...backs,
  ...hips,
  ...legs,
  ...calves,
  ...feetAndWhole,
];

const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));
export const exerciseOf = (id: string): Exercise | undefined => byId.get(id);
