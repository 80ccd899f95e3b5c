import { sayPlainDay } from "../../shared/say-day.ts";
import { sayMany } from "../../shared/say-many.ts";
import { saySets } from "../../shared/say-sets.ts";
import { sayTimes } from "../../shared/say-times.ts";
import type { Exercise } from "../../knowledge/exercises.ts";

type Dose = { sets: number; repetitions: number; holdS: number; timesADay: number; side: string };

/** "2 sets of 10, hold 5 seconds, twice a day, left" */
export function sayDose({ sets, repetitions, holdS, timesADay, side }: Dose): string {
  const count = saySets({ sets, repetitions });
  const hold = holdS > 0 ? `hold ${sayMany(holdS, "second")}` : "";
  const often = `${sayTimes(timesADay)} a day`;
  const where = side === "midline" ? "" : side === "both" ? "both sides" : side;
  return [count, hold, often, where].filter(Boolean).join(", ");
}

/** "effort 15 % of your most, push 7 seconds; 2 seconds out, 3 seconds back": what there is beside the dose. */
export function sayFigures(exercise: Exercise | undefined, { asks, outS, backS }: Figures): string {
  const figures = Object.entries(asks ?? {}).map(([name, value]) => {
    const parameter = exercise?.safety.asks?.[name];
    const unit = parameter?.kind === "number" ? ` ${parameter.unit.replace("the client's", "your")}` : "";
    return `${(parameter?.label ?? name).toLowerCase()} ${value}${unit}`;
  });
  const tempo = outS && backS ? [`${sayMany(outS, "second")} out, ${sayMany(backS, "second")} back`] : [];
  return [...figures, ...tempo].join("; ");
}
type Figures = { asks: Record<string, number> | null; outS: number | null; backS: number | null };

/** "3 times, hold 20 seconds, once a day, each side, 3 to 5 days a week" */
export function sayUsualDose({ dose, sided, daysAWeek: [least, most] }: Exercise): string {
  const said = [sayDose({ ...dose, side: "midline" }), sided ? "each side" : ""].filter(Boolean).join(", ");
  if (least === 7) return said;
  return `${said}, ${least === most ? least : `${least} to ${most}`} days a week`;
}

/** Up to when it is done, and when we look at it again, where that was agreed. */
export const sayDays = ({ stopOn, reviewOn }: { stopOn: string | null; reviewOn: string | null }): string =>
  [stopOn && `until ${sayPlainDay(stopOn)}`, reviewOn && `we look at it again on ${sayPlainDay(reviewOn)}`]
    .filter(Boolean)
    .join("; ");
