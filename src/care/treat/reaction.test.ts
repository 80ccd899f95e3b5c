import { afterEach, expect, test } from "vitest";
import { openVisit, visitAt } from "#test/visit.ts";
import { newId } from "../../shared/id.ts";
import { gradeReaction } from "./reaction.ts";
import { addIncidentEntry, recordReaction } from "./record-reaction.ts";
import { incidents } from "./reactions.sql.ts";
import { startSession } from "./start-session.ts";
import { checkInDue, checkInLetter, writeCheckIns } from "./write-check-ins.ts";

let visit: Awaited<ReturnType<typeof openVisit>> | null = null;
afterEach(async () => {
  await visit?.close();
  visit = null;
});

const told = { signs: [] as string[], strength: "little", lasted: "a-day", soughtHelp: false };

test("TREAT-20 soreness for a day is expected, a bruise is not, and what needs a doctor is serious", () => {
  const grade = (but: Partial<typeof told>) => gradeReaction({ ...told, ...but });
  expect(grade({})).toEqual({ kind: "none", grade: "none" });
  expect(grade({ signs: ["sore", "tired"] })).toEqual({ kind: "expected", grade: "mild" });
  expect(grade({ signs: ["sore"], strength: "lot" })).toEqual({ kind: "expected", grade: "moderate" });
  expect(grade({ signs: ["sore"], lasted: "longer" })).toEqual({ kind: "adverse", grade: "mild" });
  expect(grade({ signs: ["bruise"], strength: "lot" })).toEqual({ kind: "adverse", grade: "moderate" });
  expect(grade({ signs: ["numb"] })).toEqual({ kind: "adverse", grade: "serious" });
  expect(grade({ signs: ["sore"], soughtHelp: true })).toEqual({ kind: "adverse", grade: "serious" });
  expect(grade({ signs: ["sore"], lasted: "" })).toMatchObject({ refused: "TREAT-20" });
  expect(grade({ signs: ["sore"], strength: "" })).toMatchObject({ refused: "TREAT-20" });
  for (const but of [{ strength: "lot" }, { lasted: "longer" }])
    expect(grade(but)).toMatchObject({ refused: "TREAT-20", detail: { field: "signs" } });
  expect(grade({ signs: ["other"] })).toEqual({ kind: "adverse", grade: "mild" });
  expect(grade({ signs: ["gone mad"] })).toMatchObject({ refused: "TREAT-20" });
});

test("TREAT-21 a serious reaction asks for a review and opens an incident, once however often it is sent", async () => {
  visit = await openVisit();
  const { here, by, owner } = visit;
  const reactionId = newId();
  const tell = () =>
    here((tx) =>
      recordReaction(tx, {
        ...told,
        ...by,
        signs: ["numb"],
        reactionId,
        words: "My hand",
        toldBy: "client",
        by: "client",
      }),
    );
  expect(await tell()).toMatchObject({ refused: "TREAT-20" });
  await here((tx) => startSession(tx, by));
  expect(await Promise.all([tell(), tell()])).toMatchObject([{ grade: "serious" }, { grade: "serious" }]);
  const { rows } = await owner.query("select what, subject_id from happened where what = 'serious-reaction'");
  expect(rows).toEqual([{ what: "serious-reaction", subject_id: reactionId }]);
  const { rows: letters } = await owner.query<{ subject: string; body: string }>(
    "select subject, body from message where to_address in (select email from colleague)",
  );
  expect(letters).toHaveLength(1);
  expect(letters[0]!.subject + letters[0]!.body).not.toMatch(/Sam|Reed|hand|numb|reaction|pain/i);
  const add = (words: string, about = reactionId) =>
    here((tx) => addIncidentEntry(tx, { ...by, entryId: newId(), reactionId: about, words }));
  expect(await add(" ")).toMatchObject({ refused: "TREAT-21" });
  expect(await add("Rang", newId())).toMatchObject({ refused: "TREAT-21" });
  expect(await add("Rang her; she has seen her GP.")).toEqual({ added: true });
  const found = await here(incidents);
  expect(found).toHaveLength(1);
  expect(found[0]!.entries.map(({ words }) => words)).toEqual([
    "The client told of a serious reaction.",
    "Rang her; she has seen her GP.",
  ]);
});

test("TREAT-19 two days later, by day, not after five days; and no letter names anything of health", () => {
  const due = (hours: number) => checkInDue(visitAt, visitAt.add({ hours }), "Europe/London");
  expect([47, 48, 60, 72, 121].map(due)).toEqual([false, true, false, true, false]);
  const letter = checkInLetter({ practice: "Test practice", givenName: "Sam", link: "http://x/link/y" });
  expect(letter.subject).toBe("Your visit to Test practice");
  expect(Object.values(letter).join(" ")).not.toMatch(/pain|treat|symptom|massage|sore/i);
});

test("TREAT-19 each treated client is asked once, however many look, and nobody whose visit was not signed", async () => {
  visit = await openVisit();
  const { here, by, owner } = visit;
  const now = visitAt.add({ hours: 51 });
  const write = () => here((tx) => writeCheckIns(tx, now, "https://practice.test"));
  expect(await write()).toBe(0);
  await here((tx) => startSession(tx, by));
  const given = `insert into application (practice_id, application_id, appointment_id, technique, region, side, parameters, response, given_at)
    values ('${visit.practiceId}', '${newId()}', '${by.appointmentId}', 'EFF', 'calf', 'left', '{}', '', now())`;
  const signed = `insert into signature (practice_id, appointment_id, colleague_id, content, content_hash)
    values ('${visit.practiceId}', '${by.appointmentId}', '${by.colleagueId}', '[]', '')`;
  const connection = await owner.connect();
  await connection.query(`begin; set local session_replication_role = replica; ${given}; ${signed}; commit`);
  connection.release();
  const before = (await owner.query("select from message")).rowCount!;
  expect((await Promise.all([write(), write(), write(), write()])).toSorted()).toEqual([0, 0, 0, 1]);
  const { rows } = await owner.query<{ subject: string; body: string }>(
    "select subject, body from message order by written_at desc",
  );
  expect(rows).toHaveLength(before + 1);
  expect(rows[0]).toMatchObject({
    subject: "Your visit to Test practice",
    body: expect.stringMatching(/https:\/\/practice\.test\/link\//),
  });
});
