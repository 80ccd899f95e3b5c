import { movementOf } from "../../knowledge/movements.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";

export type SignReading = { movement: string; side: string; method: string; degrees: number };
export type SignChange = { degrees: number; withinError: boolean; errorDegrees: number };

/** The change between two readings of one sign, in degrees, with its measurement error (INV-20: like with like only). */
export function compareSigns(before: SignReading, after: SignReading): SignChange | Refused<"ASSESS-6"> {
  if (before.movement !== after.movement || before.side !== after.side || before.method !== after.method)
    return refuse(
      "ASSESS-6",
      "These readings differ in movement, side or method, so their change can't be worked out.",
    );
  const errors = movementOf(before.movement)?.errorDegrees as Record<string, number> | undefined;
  const errorDegrees = errors?.[before.method] ?? 10;
  const degrees = after.degrees - before.degrees;
  return { degrees, withinError: Math.abs(degrees) < errorDegrees, errorDegrees };
}
