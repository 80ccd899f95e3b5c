type Dose = { sets: number; repetitions: number; holdS: number; timesADay: number; side: string };

/** "2 sets of 10, hold 5 seconds, twice a day, left" */
export function sayDose({ sets, repetitions, holdS, timesADay, side }: Dose): string {
  const count = sets === 1 ? `${repetitions} times` : `${sets} sets of ${repetitions}`;
  const hold = holdS > 0 ? `hold ${holdS} seconds` : "";
  const often = timesADay === 1 ? "once a day" : timesADay === 2 ? "twice a day" : `${timesADay} times a day`;
  const where = side === "midline" ? "" : side === "both" ? "both sides" : side;
  return [count, hold, often, where].filter(Boolean).join(", ");
}
