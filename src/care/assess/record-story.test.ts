import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { newId } from "../../shared/id.ts";
import { personOf } from "./person.sql.ts";
import { lastComplaintOf } from "./readings.sql.ts";
import { recordLife, recordStory } from "./record-story.ts";
import { storySchema } from "./story.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

const clientId = async () => (await visit.owner.query<{ id: string }>("select client_id id from client")).rows[0]!.id;

test("ASSESS-15 ASSESS-16 ASSESS-17 ASSESS-18 what the person tells is kept once, before any touch", async () => {
  visit = await openVisit();
  const storyId = newId();
  const told = {
    complaint: { words: "It catches when I reverse.", regions: ["neck-side"], onset: "Two months" },
    story: storySchema.parse({
      irritability: "low",
      stage: "persistent",
      origins: ["repetitive"],
      worries: "That it stays",
    }),
    goal: { words: "Reverse the car", measured_by: "turn", baseline: 42, target: 60, unit: "degrees", by_day: "" },
    condition: { condition: "High blood pressure", asserted_by: "client" as const, who_and_when: "" },
  };
  const tell = (changes: object = {}) =>
    visit.here((tx) => recordStory(tx, { ...visit.by, storyId }, { ...told, ...changes } as never));
  expect(await tell({ complaint: null, story: null, goal: null, condition: null })).toMatchObject({
    refused: "ASSESS-15",
  });
  expect(await tell({ condition: { ...told.condition, asserted_by: "us" } })).toMatchObject({ refused: "ASSESS-17" });
  expect(await tell({ condition: { ...told.condition, asserted_by: "letter" } })).toMatchObject({
    refused: "ASSESS-17",
  });
  expect(await tell({ goal: { ...told.goal, target: null } })).toMatchObject({ refused: "ASSESS-18" });
  expect(await tell()).toEqual({ recorded: true });
  expect(await tell()).toEqual({ recorded: true });
  for (const table of ["complaint", "story", "goal", "told_condition", "episode"])
    expect([table, (await visit.owner.query(`select 1 from ${table}`)).rows.length]).toEqual([table, 1]);
  const life = (factor: object) =>
    visit.here((tx) =>
      recordLife(
        tx,
        { ...visit.by, lifeId: newId() },
        {
          factors: [{ factor: "sitting", amount: 8, unit: "hours a day", words: "", may_add: true, ...factor }],
          exposed: [{ exposure: "desk", extent: "main" }],
        },
      ),
    );
  expect(await life({ unit: null })).toMatchObject({ refused: "ASSESS-16" });
  expect(await life({ amount: -1 })).toMatchObject({ refused: "ASSESS-16" });
  expect(await life({})).toEqual({ recorded: true });
  const client = await clientId();
  const known = await visit.here((tx) => personOf(tx, client, visit.by.appointmentId));
  expect(known).toMatchObject({ story: { stage: "persistent" }, factors: [{ amount: 8 }], goals: [{ target: 60 }] });
  expect(await visit.here((tx) => lastComplaintOf(tx, client, visit.by.appointmentId))).toMatchObject({
    regions: ["neck-side"],
  });
  const before = await visit.here((tx) => personOf(tx, client, newId()));
  expect(before, "a visit that never was has been told nothing").toMatchObject({
    story: null,
    factors: [],
    goals: [],
    conditions: [],
  });
});
