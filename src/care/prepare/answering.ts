import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { appointment, ageOn } from "../book/index.ts";
import { answeredPages } from "./answered-pages.sql.ts";
import { answersSoFar, type KeptPage, leftOpen, wholeAnswers } from "./answers-so-far.ts";
import { type Answers, carriedForward } from "./answers.ts";
import { withNamesAsked } from "./medicines.ts";
import { type Asking, type Page, pagesOf } from "./question-pages.ts";
import { lastScreeningOfClient, type ScreeningRow, screeningOf } from "./screenings.sql.ts";

/** How far the questions of one visit are. */
export type Answering = Asking & {
  clientName: string;
  pages: readonly Page[];
  /** By the id of a page: it has been sent, with an answer or put off. */
  sent: ReadonlySet<string>;
  child: Answers;
  whole: Answers;
  left: string[];
  heldSince: string | null;
  screening: ScreeningRow | null;
  begun: boolean;
  rows: readonly KeptPage[];
};

const childUntil = 16;

export async function answeringOf(tx: Tx, appointmentId: string): Promise<Answering | null> {
  const visit = await appointment(tx, appointmentId);
  if (!visit) return null;
  const screening = await screeningOf(tx, appointmentId);
  const before = await lastScreeningOfClient(tx, visit.clientId, appointmentId);
  const held = before ? carriedForward(before.answers) : null;
  const bothVoices = ageOn(visit.bornOn, Temporal.PlainDate.from(visit.day)) < childUntil;
  const rows = await answeredPages(tx, appointmentId);
  const soFar = answersSoFar(rows, bothVoices);
  const answers = screening && rows.length === 0 ? screening.answers : soFar.answers;
  const asking = { answers, held, bothVoices };
  const pages = pagesOf(asking);
  const namesAsked = rows.length > 0 && pages.some(({ kind }) => kind === "medicines");
  const said = wholeAnswers(soFar, held, bothVoices);
  const whole = screening?.answers ?? (namesAsked ? withNamesAsked(said) : said);
  return {
    ...asking,
    clientName: visit.clientName,
    pages,
    sent: soFar.pages,
    child: soFar.child,
    whole,
    left: leftOpen(whole),
    heldSince: before?.answeredAt ?? null,
    screening,
    begun: rows.length > 0,
    rows,
  };
}
