import { refuse, type Refused } from "../../shared/refusal.ts";
import { errorOf, type Like } from "./say-finding.ts";

type Measured = Like & { value: number | null; result: string | null };
export type FindingChange = {
  /** Null where the finding has no figure. */
  by: number | null;
  unit: string | null;
  /** Null where nobody knows how large the error is. */
  withinError: boolean | null;
  error: number | null;
  was: string | null;
  now: string | null;
};

const alike = ["kind", "what", "side", "mode", "method", "unit"] as const;
export const isLike = (one: Like, other: Like): boolean => alike.every((name) => one[name] === other[name]);

/** The change between two findings of one thing, on one side, found in one way (INV-20: like with like only). */
export function compareFindings(before: Measured, after: Measured): FindingChange | Refused<"ASSESS-6"> {
  if (!isLike(before, after))
    return refuse(
      "ASSESS-6",
      "These findings differ in what was looked at, side or method, so their change can't be worked out.",
    );
  const error = errorOf(before)?.amount ?? null;
  const by = before.value === null || after.value === null ? null : Math.round((after.value - before.value) * 10) / 10;
  const graded = before.kind === "strength";
  return {
    by: graded ? null : by,
    unit: before.unit,
    withinError: graded || by === null || error === null ? null : Math.abs(by) < error,
    error,
    was: before.result,
    now: after.result,
  };
}
