import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { clearanceRequestsOf } from "./clearances.sql.ts";
import { decisionFor } from "./review-answers.ts";

const words = (ask: string, most: number) =>
  z.string().trim().min(1, ask).max(most, `At most ${most} letters, please.`);

export const requestForm = z.object({
  askedAbout: words("Please choose what it is about.", 20),
  askedOf: words("Please name whom you ask.", 200),
  askedProfession: words("Please give their profession.", 200),
  question: words("Please write what you ask.", 4000),
  clientAgrees: z.literal("yes", "Please ask the client first: nothing is shared without their yes."),
});

type By = { appointmentId: string; colleagueId: string; now: Temporal.Instant };
type Asking = z.infer<typeof requestForm> & By & { requestId: string };

/** PREP-17. A named professional is asked about one rule, with the client's yes to sharing what it is about. */
export async function askForClearance(tx: Tx, wish: Asking): Promise<{ asked: true } | Refused> {
  const visit = await appointment(tx, wish.appointmentId);
  const decision = visit && (await decisionFor(tx, wish.appointmentId));
  const rule = decision?.fired.find(({ ruleId }) => ruleId === wish.askedAbout);
  if (!visit || !rule?.effects.some(({ kind }) => kind === "CLR"))
    return refuse("PREP-17", "Only a rule that waits for somebody's agreement can be asked about.", {
      field: "askedAbout",
    });
  const kept = await tx
    .insertInto("clearance_request")
    .values({
      clearance_request_id: wish.requestId,
      client_id: visit.clientId,
      rule_id: wish.askedAbout,
      asked_of: wish.askedOf,
      profession: wish.askedProfession,
      question: wish.question,
      client_agrees: true,
      recorded_by: wish.colleagueId,
      asked_at: wish.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n) await audit(tx, wish.colleagueId, "asked for", "clearance", wish.requestId);
  return { asked: true };
}

type Reply = By & { requestId: string; outcome: "granted" | "refused" | "no-reply"; words: string };

/** PREP-17. How the waiting ended. No reply, like a no, leaves the stop where it is. */
export async function replyToClearance(tx: Tx, reply: Reply): Promise<{ replied: true } | Refused> {
  const visit = await appointment(tx, reply.appointmentId);
  const asked = visit && (await clearanceRequestsOf(tx, visit.clientId));
  if (!asked?.some(({ requestId }) => requestId === reply.requestId))
    return refuse("PREP-17", "Nothing was asked there. Please write down first whom you asked.");
  const kept = await tx
    .insertInto("clearance_reply")
    .values({
      clearance_request_id: reply.requestId,
      outcome: reply.outcome,
      words: reply.words,
      recorded_by: reply.colleagueId,
      replied_at: reply.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, reply.colleagueId, "closed", "clearance request", reply.requestId);
  return { replied: true };
}
