import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { ruleSetVersion, safetyRules } from "../../knowledge/safety-rules.ts";
import { practiceDetails } from "../../practice/index.ts";
import { audit } from "../../privacy/index.ts";
import { newId } from "../../shared/id.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { medicineClassesOf } from "./answered-pages.sql.ts";
import { answersHold } from "./answers-hold.ts";
import type { Answers } from "./answers.ts";
import { clearancesOn } from "./clearances.sql.ts";
import { withClearanceLimits } from "./clearance-limits.ts";
import { contradictionsIn } from "./contradictions.ts";
import { factsFrom } from "./facts.ts";
import { factsFound, withFound } from "./found-today.ts";
import { foundToday } from "./found-today.sql.ts";
import { type DecisionToday, withOverrides } from "./limits-beyond.ts";
import { unknownMedicines, withMedicines } from "./medicines.ts";
import { acknowledgedIn, overridesOn } from "./overrides.sql.ts";
import { decide, type SafetyDecision } from "./safety-decision.ts";
import { firstSaid, type ScreeningRow, screeningOf } from "./screenings.sql.ts";

export type Review = {
  reviewId: string;
  appointmentId: string;
  screeningId: string;
  colleagueId: string;
  said: string;
  reply: string;
  acknowledged: string[];
  /** Whether the client was asked on the day if answers from an earlier one still hold. */
  confirmed?: boolean;
  now: Temporal.Instant;
};

/** What these answers mean for this visit, with what has been found out about medicines and what was agreed by others. */
export async function decisionOn(tx: Tx, appointmentId: string, answers: Answers): Promise<SafetyDecision | null> {
  const visit = await appointment(tx, appointmentId);
  if (!visit) return null;
  const known = withMedicines(answers, await medicineClassesOf(tx, visit.clientId));
  const facts = {
    ...factsFrom(known, {
      bornOn: visit.bornOn,
      on: visit.day,
      weeksSaidOn: await weeksSaidOn(tx, appointmentId, answers),
    }),
    ...factsFound(await foundToday(tx, appointmentId)),
  };
  const clearances = await clearancesOn(tx, visit.clientId, visit.day);
  const cleared = clearances.map(({ ruleId }) => ruleId);
  return withClearanceLimits(decide(facts, safetyRules, ruleSetVersion, cleared), clearances);
}

async function weeksSaidOn(tx: Tx, appointmentId: string, answers: Answers): Promise<string | null> {
  const weeks = answers["pregnancy-weeks"];
  const said = typeof weeks === "number" ? await firstSaid(tx, appointmentId, "pregnancy-weeks", weeks) : null;
  if (said === null) return null;
  const { timeZone } = await practiceDetails(tx);
  return Temporal.Instant.from(said).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

export async function decisionFor(tx: Tx, appointmentId: string): Promise<SafetyDecision | null> {
  const screening = await screeningOf(tx, appointmentId);
  return screening && decisionOn(tx, appointmentId, screening.answers);
}

/** Whether the newest answers hold today, or have to be asked about again (PREP-12). */
export async function holdToday(tx: Tx, appointmentId: string, row: ScreeningRow, now: Temporal.Instant) {
  const visit = (await appointment(tx, appointmentId))!;
  const { timeZone } = await practiceDetails(tx);
  return answersHold({ ...row, visitDay: visit.day, now, timeZone });
}

/** PREP-29. Whether this practitioner has read the newest answers themselves: reviewed them, or confirmed them since (INV-01). */
export const hasRead = ({ reviewedBy, confirmedBy }: ScreeningRow, colleagueId: string): boolean =>
  reviewedBy === colleagueId || confirmedBy.includes(colleagueId);

/** The reviewed decision that treatment goes by now; none where the answers are of an earlier day, or unread by who treats. */
export async function decisionToday(
  tx: Tx,
  appointmentId: string,
  now: Temporal.Instant,
  treats: string | null = null,
): Promise<DecisionToday | null> {
  const screening = await screeningOf(tx, appointmentId);
  if (!screening?.decision || !(await holdToday(tx, appointmentId, screening, now))) return null;
  if (treats !== null && !hasRead(screening, treats)) return null;
  const decision = withFound(screening.decision, await foundToday(tx, appointmentId));
  return withOverrides(decision, await overridesOn(tx, screening.screeningId));
}

/** The therapist's review: made on the newest answers, each fired rule acknowledged, what was said kept (domain 2.5). */
export async function reviewAnswers(tx: Tx, review: Review): Promise<{ decision: SafetyDecision } | Refused> {
  const screening = await screeningOf(tx, review.appointmentId);
  if (!screening) return refuse("PREP-1", "The health questions have not been answered yet.");
  if (screening.screeningId !== review.screeningId)
    return refuse("PREP-2", "Newer answers have come in. Please read them before you decide.");
  if (screening.decision) return { decision: screening.decision };
  const decision = (await decisionFor(tx, review.appointmentId))!;
  const refused = await notYet(tx, review, screening, decision);
  if (refused) return refused;
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
  if (review.confirmed && kept.numInsertedOrUpdatedRows === 1n) await confirmAnswers(tx, review);
  return { decision };
}

async function notYet(
  tx: Tx,
  review: Review,
  screening: ScreeningRow,
  decision: SafetyDecision,
): Promise<Refused | null> {
  const visit = (await appointment(tx, review.appointmentId))!;
  const [unknown] = unknownMedicines(screening.answers, await medicineClassesOf(tx, visit.clientId));
  if (unknown !== undefined)
    return refuse("PREP-14", `Please find out first what ${unknown} is for, and choose it below.`);
  const strange = contradictionsIn(factsFrom(screening.answers, { bornOn: visit.bornOn, on: visit.day }));
  if (strange.some(({ id }) => !review.acknowledged.includes(id)))
    return refuse("PREP-15", "Two answers hardly go together. Please ask, and tick that you did.");
  const before = await acknowledgedIn(tx, review.appointmentId);
  if (decision.fired.some(({ ruleId }) => !review.acknowledged.includes(ruleId) && !before.includes(ruleId)))
    return refuse("PREP-3", "Please acknowledge each point before you go on.");
  if (decision.flow === "blocked" && (review.said.trim() === "" || review.reply.trim() === ""))
    return refuse("PREP-4", "Treatment stops here. Please write down what you said and what the client replied.");
  if (!review.confirmed && !(await holdToday(tx, review.appointmentId, screening, review.now)))
    return refuse(
      "PREP-12",
      "These answers are from an earlier day. Please ask whether they still hold, and tick it.",
      {
        field: "confirmed",
      },
    );
  return null;
}

/** PREP-12. The client was asked today, and nothing in the newest answers is different. */
export async function confirmAnswers(
  tx: Tx,
  by: { appointmentId: string; colleagueId: string; now: Temporal.Instant },
): Promise<{ confirmed: true } | Refused> {
  const screening = await screeningOf(tx, by.appointmentId);
  if (!screening) return refuse("PREP-12", "The health questions have not been answered yet.");
  const id = newId();
  await tx
    .insertInto("answers_confirmed")
    .values({
      answers_confirmed_id: id,
      appointment_id: by.appointmentId,
      screening_id: screening.screeningId,
      colleague_id: by.colleagueId,
      confirmed_at: by.now.toString(),
    })
    .execute();
  await audit(tx, by.colleagueId, "confirmed", "screening", screening.screeningId);
  return { confirmed: true };
}
