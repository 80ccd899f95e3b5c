import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { answeringOf } from "./answering.ts";
import { saveAnswers } from "./save-answers.ts";

type Sending = { screeningId: string; appointmentId: string; now: Temporal.Instant };

/** PREP-11. Sends what has been answered. What is left open stays open, and is asked at the visit. */
export async function sendAnswers(tx: Tx, sending: Sending): Promise<{ sent: true } | Refused> {
  const answering = await answeringOf(tx, sending.appointmentId);
  if (!answering?.begun) return refuse("PREP-1", "Nothing is answered yet. Please begin with the first question.");
  const answeredBy = answering.bothVoices ? "guardian and client" : "client";
  const saved = await saveAnswers(tx, { ...sending, answers: answering.whole, answeredBy, carry: false });
  return "refused" in saved ? saved : { sent: true };
}
