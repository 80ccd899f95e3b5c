import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { limitsToGoBeyond } from "./limits-beyond.ts";
import { screeningOf } from "./screenings.sql.ts";

type Wish = {
  overrideId: string;
  appointmentId: string;
  colleagueId: string;
  /** Rule, kind and code of the limit, as the page offers it. */
  limit: string;
  reason: string;
  now: Temporal.Instant;
};

const shortestReason = 10;

/** PREP-16. One limit of a reviewed decision is gone beyond, with a reason. A stop never is. */
export async function goBeyondLimit(tx: Tx, wish: Wish): Promise<{ gone: true } | Refused> {
  const screening = await screeningOf(tx, wish.appointmentId);
  if (!screening?.decision) return refuse("PREP-16", "Please review today's answers first.");
  if (screening.decision.flow === "blocked" || screening.decision.flow === "not-screened")
    return refuse("PREP-16", "Only a limit can be gone beyond. A stop stays a stop.");
  const limit = limitsToGoBeyond(screening.decision).find((each) => keyOf(each) === wish.limit);
  if (!limit) return refuse("PREP-16", "Please choose one of today's limits.", { field: "limit" });
  if (wish.reason.trim().length < shortestReason)
    return refuse("PREP-16", "Please give your reason in a sentence.", { field: "reason" });
  const kept = await tx
    .insertInto("limit_override")
    .values({
      limit_override_id: wish.overrideId,
      appointment_id: wish.appointmentId,
      screening_id: screening.screeningId,
      rule_id: limit.ruleId,
      kind: limit.kind,
      code: limit.code,
      reason: wish.reason.trim(),
      colleague_id: wish.colleagueId,
      overridden_at: wish.now.toString(),
    })
    .onConflict((conflict) => conflict.columns(["practice_id", "limit_override_id"]).doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n) await audit(tx, wish.colleagueId, "went beyond", "limit", wish.overrideId);
  return { gone: true };
}

export const keyOf = ({ ruleId, kind, code }: { ruleId: string; kind: string; code: string }): string =>
  `${ruleId} ${kind} ${code}`;
