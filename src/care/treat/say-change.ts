import { movementOf } from "../../knowledge/movements.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import type { SignChange, SignReading } from "../assess/index.ts";

/** How two readings are compared; handed in, because assessing owns it. */
export type Compare = (before: SignReading, after: SignReading) => SignChange | Refused;

const named = ({ movement, side }: SignReading) =>
  `${movementOf(movement)?.name ?? movement}${side === "midline" ? "" : `, ${side}`}`;
const measured = (method: string) => (method === "visual" ? "by eye" : `by ${method}`);

export function sayReading(reading: SignReading & { symptom: string }, pain: number | null): string {
  const felt = reading.symptom.trim() ? ` The client felt: ${reading.symptom.trim().replace(/\.$/, "")}.` : "";
  const score = pain === null ? "" : `, pain with it ${pain} of 10`;
  return `${named(reading)}: ${reading.degrees}° ${measured(reading.method)}${score}.${felt}`;
}

/** A change is told with the error of measuring it, and no change as plainly as a change (INV-20). */
export function sayChange(before: SignReading, after: SignReading, compare: Compare): string {
  const change = compare(before, after);
  const from = `${named(after)} ${measured(after.method)}, ${before.degrees}° before and ${after.degrees}° after`;
  if (isRefused(change)) return `${named(after)}: ${after.degrees}° ${measured(after.method)}. ${change.says}`;
  const { degrees, errorDegrees, withinError } = change;
  if (degrees === 0) return `${from}: no change.`;
  const more = `${Math.abs(degrees)}° ${degrees > 0 ? "more" : "less"}`;
  return withinError
    ? `${from}: ${more}, within the ±${errorDegrees}° of measuring, so taken as no change.`
    : `${from}: ${more}, beyond the ±${errorDegrees}° of measuring.`;
}
