import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { idWithin } from "../../shared/id.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import type { Assessment } from "./assessment.ts";
import { openEpisode } from "./open-episode.ts";
import type { Finder } from "./record-findings.ts";
import type { Condition, Exposed, Factor, Goal, Story } from "./story.ts";

type Told = {
  complaint: Assessment["complaint"] | null;
  story: Story | null;
  goal: Goal | null;
  condition: Condition | null;
};

/** What the person tells: no hand is laid on, so it may come before consent. Each part has its id from what it says. */
export async function recordStory(
  tx: Tx,
  visit: Finder & { storyId: string },
  told: Told,
): Promise<{ recorded: true } | Refused> {
  const booked = await appointment(tx, visit.appointmentId);
  if (!booked) return refuse("ASSESS-15", "We can't find that visit.");
  const { complaint, story, goal, condition } = told;
  if (!complaint && !story && !goal && !condition)
    return refuse("ASSESS-15", "Nothing was entered yet, so nothing was recorded.");
  const here = { appointment_id: visit.appointmentId, recorded_at: visit.now.toString() };
  const id = (part: unknown) => idWithin(visit.storyId, JSON.stringify(part));
  const episode_id = complaint || goal ? await openEpisode(tx, booked.clientId) : "";
  if (complaint)
    await tx
      .insertInto("complaint")
      .values({ ...here, ...complaint, complaint_id: id(complaint), episode_id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (story)
    await tx
      .insertInto("story")
      .values({ ...here, ...story, client_id: booked.clientId, story_id: id(story) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (goal)
    await tx
      .insertInto("goal")
      .values({ ...here, ...goal, unit: goal.unit || null, by_day: goal.by_day || null, goal_id: id(goal), episode_id })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (condition)
    await tx
      .insertInto("told_condition")
      .values({ ...here, ...condition, client_id: booked.clientId, told_condition_id: id(condition) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await audit(tx, visit.colleagueId, "recorded the story", "visit", visit.appointmentId);
  return { recorded: true };
}

type Life = { factors: readonly Factor[]; exposed: readonly Exposed[] };

/** Factors and exposures with their amounts, as told today. */
export async function recordLife(
  tx: Tx,
  visit: Finder & { lifeId: string },
  { factors, exposed }: Life,
): Promise<{ recorded: true } | Refused> {
  const booked = await appointment(tx, visit.appointmentId);
  if (!booked) return refuse("ASSESS-16", "We can't find that visit.");
  const here = { appointment_id: visit.appointmentId, client_id: booked.clientId, recorded_at: visit.now.toString() };
  const id = (part: unknown) => idWithin(visit.lifeId, JSON.stringify(part));
  if (factors.length > 0)
    await tx
      .insertInto("lifestyle_factor")
      .values(factors.map((each) => ({ ...here, ...each, lifestyle_factor_id: id(each) })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  if (exposed.length > 0)
    await tx
      .insertInto("occupational_exposure")
      .values(exposed.map((each) => ({ ...here, ...each, occupational_exposure_id: id(each) })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await audit(tx, visit.colleagueId, "recorded factors", "visit", visit.appointmentId);
  return { recorded: true };
}
