import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import type { Values } from "../../shared/form-values.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { answeringOf } from "./answering.ts";
import { type AnsweredPage, answersSoFar, wholeAnswers, withoutOrphans } from "./answers-so-far.ts";
import type { Answers } from "./answers.ts";
import type { Page } from "./question-pages.ts";
import { readPage } from "./read-page.ts";
import { saveAnswers } from "./save-answers.ts";

type Sent = { pageAnsweredId: string; appointmentId: string; page: string; values: Values; now: Temporal.Instant };

/** PREP-10. One page is kept the moment it is sent. What was sent whole before takes the change at once. */
export async function keepPage(tx: Tx, sent: Sent): Promise<{ page: Page } | Refused> {
  const visit = await appointment(tx, sent.appointmentId);
  if (!visit || !["confirmed", "arrived"].includes(visit.status))
    return refuse("PREP-1", "This visit is over or cancelled, so its questions are closed.");
  const before = (await answeringOf(tx, sent.appointmentId))!;
  const page = before.pages.find(({ id }) => id === sent.page);
  if (!page) return refuse("PREP-10", "That question isn't asked any more. Please go on with this one.");
  const read = readPage(page, sent.values);
  if (isRefused(read)) return read;
  const kept = await tx
    .insertInto("page_answered")
    .values({
      page_answered_id: sent.pageAnsweredId,
      appointment_id: sent.appointmentId,
      page: page.id,
      answers: JSON.stringify(read.answers),
      voice: page.voice,
      answered_at: sent.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 0n) return { page };
  await audit(tx, "client", "answered", "page", sent.pageAnsweredId);
  if (!before.screening || Object.keys(read.answers).length === 0) return { page };
  const changed = before.bothVoices
    ? bothAgree([...before.rows, { page: page.id, voice: page.voice, answers: read.answers }], read.answers)
    : read.answers;
  const again = { screeningId: newId(), appointmentId: sent.appointmentId, answeredBy: "client", now: sent.now };
  const answers = withoutOrphans({ ...before.screening.answers, ...changed });
  const saved = await saveAnswers(tx, { ...again, answers, carry: false });
  return isRefused(saved) ? saved : { page };
}

/** What this page changes once both voices are heard: nobody's no takes back the other's yes. */
function bothAgree(rows: readonly AnsweredPage[], changed: Answers): Answers {
  const whole = wholeAnswers(answersSoFar(rows, true), null, true);
  return Object.fromEntries(Object.entries(whole).filter(([id]) => id in changed));
}
