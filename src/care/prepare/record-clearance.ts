import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { regions } from "../../knowledge/regions.ts";
import { techniques } from "../../knowledge/techniques/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { clearanceRequestsOf } from "./clearances.sql.ts";
import { replyToClearance } from "./ask-clearance.ts";
import { decisionFor } from "./review-answers.ts";
import { screeningOf } from "./screenings.sql.ts";

const line = (ask: string) => z.string().trim().min(1, ask).max(200, "At most 200 letters, please.");

export const clearanceForm = z.object({
  ruleId: line("Please choose what it is about."),
  givenBy: line("Please name who agreed."),
  profession: line("Please give their profession."),
  limits: z.string().trim().min(1, "Please write what they agreed to.").max(4000, "At most 4000 letters, please."),
  until: z.iso.date("Please give the last day on which it holds."),
  avoidRegions: z
    .array(
      z.enum(
        regions.map(({ code }) => code),
        "Please choose places from the list.",
      ),
    )
    .default([]),
  avoidTechniques: z
    .array(
      z.enum(
        techniques.map(({ code }) => code),
        "Please choose from the list.",
      ),
    )
    .default([]),
  pressureAtMost: z.coerce.number().int().min(1).max(10, "Pressure is from 1 to 10 of 10.").nullable().default(null),
});

type Wish = z.input<typeof clearanceForm> & {
  clearanceId: string;
  appointmentId: string;
  colleagueId: string;
  now: Temporal.Instant;
};

const longest = { years: 1 };

/** PREP-9. Answers that are reviewed already stay as they were judged: the clearance counts from the next review on. */
export async function recordClearance(tx: Tx, wish: Wish): Promise<{ recorded: true } | Refused> {
  const visit = await appointment(tx, wish.appointmentId);
  const screening = visit && (await screeningOf(tx, wish.appointmentId));
  if (!visit || !screening) return refuse("PREP-9", "The health questions have not been answered yet.");
  if (screening.decision)
    return refuse(
      "PREP-9",
      "These answers are reviewed already. Please ask the questions again, then record the agreement.",
    );
  const decision = await decisionFor(tx, wish.appointmentId);
  const asked = decision?.fired.find((rule) => rule.ruleId === wish.ruleId);
  if (!asked?.effects.some(({ kind }) => kind === "CLR"))
    return refuse("PREP-9", "Only a rule that waits for a doctor's agreement can be cleared. A stop stays a stop.");
  const [day, until] = [Temporal.PlainDate.from(visit.day), Temporal.PlainDate.from(wish.until)];
  if (Temporal.PlainDate.compare(until, day) < 0 || Temporal.PlainDate.compare(until, day.add(longest)) > 0)
    return refuse("PREP-9", "Please give a last day from this visit on, a year ahead at most.", { field: "until" });
  const kept = await tx
    .insertInto("clearance")
    .values({
      clearance_id: wish.clearanceId,
      client_id: visit.clientId,
      rule_id: wish.ruleId,
      given_by: wish.givenBy,
      profession: wish.profession,
      limits: wish.limits,
      during: `[${visit.day},${wish.until}]`,
      avoid_regions: wish.avoidRegions ?? [],
      avoid_techniques: wish.avoidTechniques ?? [],
      pressure_at_most: wish.pressureAtMost === undefined ? null : Number(wish.pressureAtMost) || null,
      recorded_by: wish.colleagueId,
      recorded_at: wish.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n) await granted(tx, wish, visit.clientId);
  return { recorded: true };
}

/** Where it had been asked for, the waiting ends with this. */
async function granted(tx: Tx, wish: Wish, clientId: string): Promise<void> {
  await audit(tx, wish.colleagueId, "recorded", "clearance", wish.clearanceId);
  const waiting = (await clearanceRequestsOf(tx, clientId)).filter(
    ({ ruleId, outcome }) => ruleId === wish.ruleId && outcome === null,
  );
  for (const { requestId } of waiting)
    await replyToClearance(tx, { ...wish, requestId, outcome: "granted", words: wish.limits });
}
