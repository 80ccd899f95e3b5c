import { Temporal } from "temporal-polyfill";
import { answersHold } from "./answers-hold.ts";
import { type DecisionToday, type Overridden, withOverrides } from "./limits-beyond.ts";
import type { SafetyDecision } from "./safety-decision.ts";

/** The newest answers of a visit as they were reviewed, and who has asked since whether they still hold. */
export type Reviewed = {
  day: string;
  timeZone: string;
  decision: SafetyDecision | null;
  answeredAt: string | null;
  reviewedBy: string | null;
  confirmed: readonly { by: string; at: string }[];
  overrides: readonly Overridden[];
};

/** PREP-12 PREP-29. What treatment goes by: none where the answers are of an earlier day, or unread by whoever treats. */
export function decisionNow(row: Reviewed, { at, reader }: { at: string; reader: string }): DecisionToday | null {
  const { day, timeZone, decision, answeredAt, reviewedBy, confirmed, overrides } = row;
  if (!decision || answeredAt === null) return null;
  if (reviewedBy !== reader && !confirmed.some(({ by }) => by === reader)) return null;
  const times = confirmed.map((each) => Temporal.Instant.from(each.at).epochMilliseconds);
  const confirmedAt = times.length === 0 ? null : Temporal.Instant.fromEpochMilliseconds(Math.max(...times)).toString();
  const now = Temporal.Instant.from(at);
  return answersHold({ answeredAt, confirmedAt, visitDay: day, now, timeZone })
    ? withOverrides(decision, overrides)
    : null;
}
