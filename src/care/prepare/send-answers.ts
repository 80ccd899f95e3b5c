import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { practiceDetails } from "../../practice/index.ts";
import { answeringOf } from "./answering.ts";
import { onOneDay } from "./answers-hold.ts";
import { saidSince } from "./answers-so-far.ts";
import { saveAnswers } from "./save-answers.ts";

type Sending = { screeningId: string; appointmentId: string; now: Temporal.Instant };

/**
 * PREP-11 PREP-12. Sends what has been answered. What is left open stays open, and is asked at the visit. Where it took more
 * than a day, the answers are as old as the oldest danger sign among them; where they were sent before, each change went by itself.
 */
export async function sendAnswers(tx: Tx, sending: Sending): Promise<{ sent: true } | Refused> {
  const answering = await answeringOf(tx, sending.appointmentId);
  if (!answering?.begun) return refuse("PREP-1", "Nothing is answered yet. Please begin with the first question.");
  if (answering.screening) return { sent: true };
  const answeredBy = answering.bothVoices ? "guardian and client" : "client";
  const since = saidSince(answering.rows);
  const { timeZone } = await practiceDetails(tx);
  const now = since !== null && !onOneDay(since, sending.now, timeZone) ? Temporal.Instant.from(since) : sending.now;
  const saved = await saveAnswers(tx, { ...sending, now, answers: answering.whole, answeredBy, carry: false });
  return "refused" in saved ? saved : { sent: true };
}
