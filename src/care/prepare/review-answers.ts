import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { ruleSetVersion, safetyRules } from "../../knowledge/safety-rules.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { clearancesOn } from "./clearances.sql.ts";
import { factsFrom } from "./facts.ts";
import { decide, type SafetyDecision } from "./safety-decision.ts";
import { screeningOf } from "./screenings.sql.ts";

export type Review = {
  reviewId: string;
  appointmentId: string;
  screeningId: string;
  colleagueId: string;
  said: string;
  reply: string;
  acknowledged: string[];
  now: Temporal.Instant;
};

export async function decisionFor(tx: Tx, appointmentId: string): Promise<SafetyDecision | null> {
  const visit = await appointment(tx, appointmentId);
  const screening = visit && (await screeningOf(tx, appointmentId));
  if (!visit || !screening) return null;
  const facts = factsFrom(screening.answers, { bornOn: visit.bornOn, on: visit.day });
  const cleared = (await clearancesOn(tx, visit.clientId, visit.day)).map(({ ruleId }) => ruleId);
  return decide(facts, safetyRules, ruleSetVersion, cleared);
}

/** The therapist's review: made on the newest answers, each fired rule acknowledged, what was said kept (domain 2.5). */
export async function reviewAnswers(tx: Tx, review: Review): Promise<{ decision: SafetyDecision } | Refused> {
  const screening = await screeningOf(tx, review.appointmentId);
  if (!screening) return refuse("PREP-1", "The health questions have not been answered yet.");
  if (screening.screeningId !== review.screeningId)
    return refuse("PREP-2", "Newer answers have come in. Please read them before you decide.");
  if (screening.decision) return { decision: screening.decision };
  const decision = (await decisionFor(tx, review.appointmentId))!;
  if (decision.fired.some((rule) => !review.acknowledged.includes(rule.ruleId)))
    return refuse("PREP-3", "Please acknowledge each point before you go on.");
  if (decision.flow === "blocked" && (review.said.trim() === "" || review.reply.trim() === ""))
    return refuse("PREP-4", "Treatment stops here. Please write down what you said and what the client replied.");
  const kept = await tx
    .insertInto("screening_review")
    .values({
      screening_review_id: review.reviewId,
      appointment_id: review.appointmentId,
      screening_id: review.screeningId,
      colleague_id: review.colleagueId,
      rule_set_version: ruleSetVersion,
      decision: JSON.stringify(decision),
      said_to_client: review.said,
      client_reply: review.reply,
      reviewed_at: review.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, review.colleagueId, "reviewed", "screening", review.screeningId);
  return { decision };
}
