import type { Exercise } from "../../knowledge/exercises.ts";

type Dose = { sets: number; repetitions: number; holdS: number; timesADay: number; side: string };

/** "2 sets of 10, hold 5 seconds, twice a day, left" */
export function sayDose({ sets, repetitions, holdS, timesADay, side }: Dose): string {
  const count = sets === 1 ? `${repetitions} times` : `${sets} sets of ${repetitions}`;
  const hold = holdS > 0 ? `hold ${holdS} seconds` : "";
  const often = timesADay === 1 ? "once a day" : timesADay === 2 ? "twice a day" : `${timesADay} times a day`;
  const where = side === "midline" ? "" : side === "both" ? "both sides" : side;
  return [count, hold, often, where].filter(Boolean).join(", ");
}

/** "3 times, hold 20 seconds, once a day, each side, 3 to 5 days a week" */
export function sayUsualDose({ dose, sided, daysAWeek: [least, most] }: Exercise): string {
  const said = [sayDose({ ...dose, side: "midline" }), sided ? "each side" : ""].filter(Boolean).join(", ");
  if (least === 7) return said;
  return `${said}, ${least === most ? least : `${least} to ${most}`} days a week`;
}
