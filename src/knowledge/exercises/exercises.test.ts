import { describe, expect, test } from "vitest";
import { exerciseOf, exercises } from "../exercises.ts";
import type { Exercise } from "./exercise.ts";
import { exerciseFaults } from "./faults.ts";

const one = exerciseOf("EX49")!;
const broken = (change: Partial<Exercise>) => exerciseFaults({ ...one, ...change }, exercises);

describe("exercises", () => {
  test("ADVISE-20 all 62 and the two other nerve glides stand whole, each under its own id", () => {
    expect(exercises.flatMap((exercise) => exerciseFaults(exercise, exercises))).toEqual([]);
    expect(exercises.map(({ id }) => id).toSorted()).toEqual(
      Array.from({ length: 64 }, (_, k) => `EX${String(k + 1).padStart(2, "0")}`),
    );
  });

  test.each<[string, Partial<Exercise>]>([
    ["a start and end pose", { picture: { ...one.picture, poses: [one.picture.poses[0]] as never } }],
    ["one sentence a pose", { middle: "" }],
    ["whole sentences", { cue: "" }],
    ["whole sentences", { end: "ease it higher" }],
    ["no dose", { dose: { ...one.dose, sets: 0 } }],
    ["no dose", { dose: { ...one.dose, repetitions: 1.5 } }],
    ["one amount of pain and keeps another", { cue: "Pain no higher than 2 out of 10.", mostPain: 3 }],
    ["EX99, which isn't there", { harder: { says: "Harder.", to: "EX99" } }],
    ["EX49, which isn't there", { easier: { says: "Itself.", to: "EX49" } }],
    ["region knees", { safety: { ...one.safety, regions: ["knees"] } }],
    ["nowhere", { safety: { ...one.safety, regions: [] } }],
    ["rule SF-0", { safety: { ...one.safety, rules: ["SF-0"] } }],
    ["technique XYZ", { safety: { ...one.safety, technique: "XYZ" } }],
    ["source hearsay", { sources: ["hearsay"] }],
  ])("ADVISE-20 an exercise without %s is refused", (says, change) => {
    expect(broken(change).join()).toContain(says.replace(/^a start/, "no start"));
  });

  test("ADVISE-20 muscle energy at home asks for its effort and its push", () => {
    expect(Object.keys(one.safety.asks ?? {})).toEqual(["effortPct", "contractionHoldS"]);
    expect(one.safety.technique).toBe("METpir");
  });

  test("ADVISE-20 whoever makes it easier again and again comes to an end", () => {
    for (const exercise of exercises) {
      const seen = new Set<string>();
      for (let at: Exercise | undefined = exercise; at && !seen.has(at.id);) {
        seen.add(at.id);
        at = at.easier?.to === undefined ? undefined : exerciseOf(at.easier.to);
        expect(at === undefined || !seen.has(at.id), `${exercise.id} goes round by ${at?.id}`).toBe(true);
      }
    }
  });
});
