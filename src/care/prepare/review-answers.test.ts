import { afterEach, expect, test } from "vitest";
import { openVisit, visitAt } from "#test/visit.ts";
import { allNo } from "../../../demo/common.ts";
import { newId } from "../../shared/id.ts";
import { decisionFor } from "./review-answers.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

test("PREP-2 newer answers must be read before anybody decides", async () => {
  visit = await openVisit();
  await visit.answer();
  const newer = newId();
  await visit.answer({ ...allNo, fever: "yes" }, newer, visitAt.subtract({ minutes: 5 }));
  expect(await visit.review()).toMatchObject({ refused: "PREP-2" });
  const review = { screeningId: newer, acknowledged: ["SF-75"], said: "Please rest.", reply: "All right." };
  expect(await visit.review(review)).toMatchObject({ decision: { flow: "blocked" } });
});

test("PREP-2 a set of answers is reviewed once, also by two at once", async () => {
  visit = await openVisit();
  await visit.answer();
  await Promise.all([visit.review(), visit.review(), visit.review()]);
  const { rows } = await visit.owner.query("select count(*)::integer as reviews from screening_review");
  expect(rows).toEqual([{ reviews: 1 }]);
});

test("PREP-3 each point that fired is acknowledged", async () => {
  visit = await openVisit({ ...allNo, anticoagulant: "yes" });
  await visit.answer();
  expect(await visit.review()).toMatchObject({ refused: "PREP-3" });
  expect(await visit.review({ acknowledged: ["SF-37"] })).toMatchObject({ decision: { flow: "conditional" } });
});

test("PREP-4 a stop is explained, and what was said is kept", async () => {
  visit = await openVisit({ ...allNo, "chest-pain": "yes" });
  await visit.answer();
  const stop = { acknowledged: ["SF-03"], said: "I am calling 999 now." };
  expect(await visit.review(stop)).toMatchObject({ refused: "PREP-4" });
  expect(await visit.review({ ...stop, reply: "Thank you." })).toMatchObject({ decision: { flow: "blocked" } });
  const { rows } = await visit.owner.query("select said_to_client, client_reply from screening_review");
  expect(rows).toEqual([{ said_to_client: "I am calling 999 now.", client_reply: "Thank you." }]);
  expect(await visit.consent()).toMatchObject({ refused: "PREP-5" });
});

test("PREP-12 twenty-six weeks, said three weeks before the visit, are twenty-nine on the day, also where a newer set repeats them", async () => {
  visit = await openVisit({ ...allNo, pregnant: "yes", "pregnancy-weeks": "26" });
  await visit.answer(undefined, newId(), visitAt.subtract({ hours: 21 * 24 }));
  await visit.answer();
  const decision = await visit.here((tx) => decisionFor(tx, visit.by.appointmentId));
  expect(decision?.fired.map(({ ruleId }) => ruleId)).toEqual(["SF-55"]);
});
