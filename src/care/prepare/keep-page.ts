import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails } from "../../practice/index.ts";
import { audit } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import type { Values } from "../../shared/form-values.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { answeringOf } from "./answering.ts";
import { askedToday, onOneDay } from "./answers-hold.ts";
import { answersSoFar, type KeptPage, wholeAnswers, withoutOrphans } from "./answers-so-far.ts";
import { type Answers, isDangerSign, withoutOldNos } from "./answers.ts";
import type { Page } from "./question-pages.ts";
import { readPage } from "./read-page.ts";
import { saveAnswers } from "./save-answers.ts";

type Sent = { pageAnsweredId: string; appointmentId: string; page: string; values: Values; now: Temporal.Instant };

/** PREP-10 PREP-12. One page is kept the moment it is sent. What was sent whole before takes the change at once. */
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
  const { timeZone } = await practiceDetails(tx);
  const row = { page: page.id, voice: page.voice, answers: read.answers, answeredAt: sent.now.toString() };
  const today = (at: string) => onOneDay(at, sent.now, timeZone);
  const changed = before.bothVoices ? bothAgree([...before.rows, row], read.answers, today) : read.answers;
  const stand = askedToday({ ...before.screening, now: sent.now, timeZone })
    ? before.screening.answers
    : withoutOldNos(before.screening.answers);
  const again = { screeningId: newId(), appointmentId: sent.appointmentId, answeredBy: "client", now: sent.now };
  const answers = withoutOrphans({ ...stand, ...changed });
  const saved = await saveAnswers(tx, { ...again, answers, carry: false });
  return isRefused(saved) ? saved : { page };
}

/** What this page changes once both voices are heard: nobody's no takes back the other's yes, and both say no on one day. */
function bothAgree(rows: readonly KeptPage[], changed: Answers, today: (at: string) => boolean): Answers {
  const heard = (some: readonly KeptPage[]) => wholeAnswers(answersSoFar(some, true), null, true);
  const fresh = heard(rows.filter(({ answeredAt }) => today(answeredAt)));
  return Object.fromEntries(
    Object.entries(heard(rows)).filter(
      ([id, answer]) => id in changed && (!isDangerSign(id) || answer !== "no" || fresh[id] === "no"),
    ),
  );
}
