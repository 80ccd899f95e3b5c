type Dose = { sets: number; repetitions: number; holdS: number; side: string };

/** One thing that is counted: a hold or a movement of `seconds`, or the rest before the next set or side. */
export type Step = { kind: "do" | "hold" | "rest"; seconds: number; says: string; set: number; repetition: number };

const movement = 4;
const rest = 30;
const change = 10;

/** What the player counts, from the first repetition to the last; each side by itself. */
export function playSteps({ sets, repetitions, holdS, side }: Dose): Step[] {
  const sides = side === "both" ? ["left", "right"] : [side === "midline" ? "" : side];
  return sides.flatMap((one, turn) => {
    const on = one === "" ? "" : `, ${one}`;
    const body = Array.from({ length: sets }, (_, set) => [
      ...Array.from({ length: repetitions }, (__, repetition) => ({
        kind: holdS > 0 ? ("hold" as const) : ("do" as const),
        seconds: holdS > 0 ? holdS : movement,
        says: `${repetition + 1} of ${repetitions}${on}`,
        set: set + 1,
        repetition: repetition + 1,
      })),
      ...(set + 1 < sets ? [pause(rest, "Rest", set + 1)] : []),
    ]).flat();
    return turn + 1 < sides.length ? [...body, pause(change, "Change sides", sets)] : body;
  });
}

const pause = (seconds: number, says: string, set: number): Step => ({
  kind: "rest",
  seconds,
  says,
  set,
  repetition: 0,
});
