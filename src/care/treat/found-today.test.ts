import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { allNo } from "../../../demo/common.ts";
import { newId } from "../../shared/id.ts";
import { findingSchema, markMistaken, recordFindings, recordStory } from "../assess/index.ts";
import { decisionToday } from "../prepare/index.ts";
import { recordApplication } from "./record-application.ts";
import { startSession } from "./start-session.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

async function ready(): Promise<void> {
  visit = await openVisit();
  await visit.answer();
  await visit.review();
  await visit.consent();
  await visit.here((tx) => startSession(tx, visit.by));
}

const measures = (kind: string, what: string, figures: object) =>
  visit.here((tx) =>
    recordFindings(tx, { ...visit.by, groupId: newId() }, [findingSchema.parse({ kind, what, ...figures })]),
  );
const decision = () => visit.here((tx) => decisionToday(tx, visit.by.appointmentId, visit.by.now));
const gives = (pressureFelt: number) => {
  const [applicationId, parameters] = [newId(), { pressureFelt, ratePerMin: 10, durationS: 120 }];
  const stroke = { applicationId, technique: "EFF", region: "neck-side", side: "left", parameters } as const;
  return visit.here((tx) => recordApplication(tx, { ...visit.by, ...stroke, response: "", warningNote: "" }));
};

test("PREP-31 a very high blood pressure on the couch ends the treatment, until the reading is marked as a mistake", async () => {
  await ready();
  expect((await decision())!.flow).toBe("clear");
  expect(await gives(4)).toEqual({ warnings: [] });
  const cuff = { side: "left", mode: "sitting", method: "device", value: 190, diastolic_mmhg: 100, unit: "mmHg" };
  const done = await measures("pressure", "blood-pressure", cuff);
  expect(done).toMatchObject({ recorded: [expect.any(String)] });
  expect(await decision()).toMatchObject({ flow: "blocked", fired: [{ ruleId: "SF-30" }, { ruleId: "SF-45" }] });
  expect(await gives(3)).toMatchObject({ refused: "TREAT-4" });
  expect(await visit.consent()).toMatchObject({ refused: "PREP-5" });
  const [findingId] = (done as { recorded: string[] }).recorded;
  await visit.here((tx) => markMistaken(tx, visit.by, { findingId: findingId!, why: "The cuff had slipped." }));
  expect((await decision())!.flow).toBe("clear");
  expect(await gives(3)).toEqual({ warnings: [] });
});

test("PREP-31 a fever measured today is no day for treatment", async () => {
  await ready();
  await measures("vital", "temperature", { side: "midline", method: "device", value: 38.2, unit: "°C" });
  expect(await decision()).toMatchObject({ flow: "blocked", fired: [{ ruleId: "SF-75" }] });
});

test("PREP-31 what flares up easily keeps the pressure low", async () => {
  await ready();
  const story = { irritability: "high", stage: "acute" };
  await visit.here((tx) =>
    recordStory(tx, { ...visit.by, storyId: newId() }, {
      complaint: null,
      goal: null,
      condition: null,
      story,
    } as never),
  );
  expect(await decision()).toMatchObject({ flow: "conditional", limits: { pressureFelt: { most: 3 } } });
  expect(await gives(4)).toMatchObject({ refused: "TREAT-5" });
  expect(await gives(3)).toEqual({ warnings: [] });
});

const felt = { side: "left", method: "hands", value: 2, unit: "grade 0–4" };

test("ASSESS-45 after a stop nothing is felt on the earlier consent, and a blood pressure can be taken again", async () => {
  await ready();
  expect(await measures("palpation", "neck-side", felt)).toMatchObject({ recorded: [expect.any(String)] });
  const cuff = { side: "left", mode: "sitting", method: "device", value: 190, diastolic_mmhg: 125, unit: "mmHg" };
  await measures("pressure", "blood-pressure", cuff);
  expect(await measures("palpation", "neck-side", felt)).toMatchObject({ refused: "ASSESS-45" });
  expect(await measures("pressure", "blood-pressure", { ...cuff, side: "right" })).toMatchObject({
    recorded: [expect.any(String)],
  });
});

test("ASSESS-45 a place to be left alone is not felt, by the rule that asks it, and the place beside it is", async () => {
  visit = await openVisit({ ...allNo, varicose: "yes", "varicose-where": ["calf"] });
  await visit.answer();
  await visit.review({ acknowledged: ["SF-47"] });
  await visit.consent();
  expect(await measures("palpation", "calf", felt)).toMatchObject({
    refused: "ASSESS-45",
    detail: { ruleId: "SF-47" },
  });
  expect(await measures("palpation", "neck-side", felt)).toMatchObject({ recorded: [expect.any(String)] });
});
