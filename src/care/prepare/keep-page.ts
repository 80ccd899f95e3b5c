import { isDeepStrictEqual } from "node:util";
import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { practiceDetails } from "../../practice/index.ts";
import { audit } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import type { Values } from "../../shared/form-values.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { answeringOf } from "./answering.ts";
import { withPage } from "./after-sending.ts";
import { askedToday, onOneDay } from "./answers-hold.ts";
import { withoutOldNos } from "./answers.ts";
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
  if (!before.screening) return { page };
  const { timeZone } = await practiceDetails(tx);
  const row = { page: page.id, voice: page.voice, answers: read.answers, answeredAt: sent.now.toString() };
  const change = { page, row, today: (at: string) => onOneDay(at, sent.now, timeZone) };
  const { answers: was } = before.screening;
  if (isDeepStrictEqual(withPage(was, change, before), was)) return { page };
  const still = askedToday({ ...before.screening, now: sent.now, timeZone }) ? was : withoutOldNos(was);
  const answers = withPage(still, change, before);
  const again = { screeningId: newId(), appointmentId: sent.appointmentId, answeredBy: "client", now: sent.now };
  const saved = await saveAnswers(tx, { ...again, answers, carry: false });
  return isRefused(saved) ? saved : { page };
}
