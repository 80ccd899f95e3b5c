import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { allNo } from "../../../demo/common.ts";
import { changesNothing, knownMedicines, medicineClasses } from "../../knowledge/medicines.ts";
import { questionOf } from "../../knowledge/questions.ts";
import { newId } from "../../shared/id.ts";
import { cleanAnswers } from "./answers.ts";
import { classMedicine } from "./class-medicine.ts";
import { contradictionsIn } from "./contradictions.ts";
import { medicineNames, medicinesFrom, unknownMedicines, withMedicines } from "./medicines.ts";

let visit: Awaited<ReturnType<typeof openVisit>> | null = null;
afterEach(async () => {
  await visit?.close();
  visit = null;
});

test("PREP-14 every kind of medicine is a question that is asked, or changes nothing", () => {
  const kinds = new Set([...knownMedicines.values(), ...medicineClasses.map(({ value }) => value)]);
  kinds.delete(changesNothing);
  for (const kind of kinds) expect(questionOf(kind)?.kind, kind).toBe("yes-no");
});

test("PREP-14 a known name answers its question with yes, however it is written, and never takes a yes away", () => {
  const names = [...knownMedicines.keys()];
  fc.assert(
    fc.property(fc.subarray(names), fc.constantFrom("", " 5 mg", " tablets, one a day"), (some, dose) => {
      const answers = { ...allNo, [medicineNames]: some.map((name) => `${name.toUpperCase()}${dose}`) } as never;
      expect(unknownMedicines(answers, [])).toEqual([]);
      const known = withMedicines(answers, []);
      for (const name of some) {
        const kind = knownMedicines.get(name)!;
        if (kind !== changesNothing) expect(known[kind], name).toBe("yes");
      }
    }),
  );
});

test("PREP-14 forty medicines are all kept, and each that is unknown is asked about", () => {
  const forty = Array.from({ length: 40 }, (_, place) => (place % 2 ? `Unheard-of ${place}` : `warfarin ${place}`));
  const read = cleanAnswers({ [medicineNames]: forty.join("\n") });
  expect(read).toEqual({ answers: { [medicineNames]: forty } });
  expect(unknownMedicines({ [medicineNames]: forty }, [])).toHaveLength(20);
  expect(cleanAnswers({ [medicineNames]: Array.from({ length: 81 }, (_, at) => `m ${at}`) })).toMatchObject({
    refused: "PREP-1",
  });
  expect(medicinesFrom(" a \n\n a;b ")).toEqual(["a", "b"]);
});

test("PREP-14 a medicine that nobody knows is asked about also where it shares a line with one that is known", () => {
  const unknown = (line: string) => unknownMedicines({ [medicineNames]: [line] }, []);
  expect(unknown("Paracetamol, Zorbitan 5 mg")).toEqual(["Zorbitan 5 mg"]);
  expect(unknown("ramipril and zorbitan")).toEqual(["zorbitan"]);
  expect(unknown("Zorbitan + Quorvan, twice daily")).toEqual(["Zorbitan", "Quorvan"]);
  expect(unknown("Ramipril 5 mg, two tablets, morning and night")).toEqual([]);
  expect(unknown("Zorbitan, once a day")).toEqual(["Zorbitan, once a day"]);
  const both = { [medicineNames]: ["Paracetamol, Zorbitan 5 mg"] };
  const classed = [{ medicine: "zorbitan 5 mg", class: "anticoagulant" }];
  expect(unknownMedicines(both, classed)).toEqual([]);
  expect(withMedicines(both, classed)["anticoagulant"]).toBe("yes");
});

test("PREP-14 nobody decides while a medicine is unknown, and what was found out counts at once", async () => {
  visit = await openVisit({ ...allNo, [medicineNames]: ["Zorbitan 5 mg"] });
  await visit.answer();
  expect(await visit.review()).toMatchObject({ refused: "PREP-14" });
  const { here, by } = visit;
  const wish = { ...by, medicineClassId: newId(), medicine: "Zorbitan 5 mg" };
  expect(await here((tx) => classMedicine(tx, { ...wish, class: "nothing known" }))).toMatchObject({
    refused: "PREP-14",
  });
  expect(await here((tx) => classMedicine(tx, { ...wish, class: "anticoagulant" }))).toEqual({ classed: true });
  expect(await visit.review()).toMatchObject({ refused: "PREP-3" });
  expect(await visit.review({ acknowledged: ["SF-37"] })).toMatchObject({ decision: { flow: "conditional" } });
});

test("PREP-15 what hardly goes together is named, and what does is not", () => {
  const ids = (answers: object, age = 40) =>
    contradictionsIn({ answers: { ...allNo, ...answers } as never, age }).map(({ id }) => id);
  expect(ids({})).toEqual([]);
  expect(ids({ pregnant: "yes", "pregnancy-weeks": 20 })).toEqual([]);
  expect(ids({ pregnant: "yes", "pregnancy-weeks": 20 }, 8)).toEqual(["pregnant-at-this-age"]);
  expect(ids({ pregnant: "yes", "pregnancy-weeks": 44 })).toEqual(["pregnant-very-long"]);
  expect(ids({ pregnant: "yes", "pregnancy-weeks": 20, birth: "yes" })).toEqual(["pregnant-and-just-gave-birth"]);
  expect(ids({ epilepsy: "yes", "epilepsy-uncontrolled": "yes" })).toEqual(["both-kinds-of-epilepsy"]);
  expect(ids({ "pregnancy-complications": "yes" })).toEqual(["pregnancy-without-pregnant"]);
  expect(ids({ scar: "yes", "scar-weeks": 200 }, 2)).toEqual(["scar-older-than-the-person"]);
});

test("PREP-15 somebody pregnant at eight is asked about before anybody decides, and the stricter rule still fires", async () => {
  visit = await openVisit({ ...allNo, pregnant: "yes", "pregnancy-weeks": "20" }, "2018-01-01");
  await visit.answer();
  const all = Array.from({ length: 200 }, (_, at) => `SF-${String(at).padStart(2, "0")}`);
  const words = { said: "Let me check this with you.", reply: "It was a slip." };
  expect(await visit.review({ ...words, acknowledged: all })).toMatchObject({ refused: "PREP-15" });
  const reviewed = await visit.review({ ...words, acknowledged: [...all, "pregnant-at-this-age"] });
  expect(reviewed).toHaveProperty("decision");
  if ("decision" in reviewed)
    expect(reviewed.decision.fired.map(({ ruleId }) => ruleId)).toEqual(expect.arrayContaining(["SF-100"]));
});
