import { afterEach, expect, test } from "vitest";
import { openVisit } from "#test/visit.ts";
import { allNo } from "../../../demo/common.ts";
import { newId } from "../../shared/id.ts";
import { askForClearance, replyToClearance, requestForm } from "./ask-clearance.ts";
import { clearanceRequestsOf } from "./clearances.sql.ts";
import { appointment } from "../book/index.ts";
import { recordClearance } from "./record-clearance.ts";
import { decisionFor } from "./review-answers.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

const stopped = { acknowledged: ["SF-41"], said: "We ask your team.", reply: "Fine." };
const asking = {
  askedAbout: "SF-41",
  askedOf: "Dr Anne Hale",
  askedProfession: "Cardiologist",
  question: "Is light work on the neck all right?",
  clientAgrees: "yes" as const,
};

async function waiting() {
  visit = await openVisit({ ...allNo, "heart-event": "yes" });
  await visit.answer();
  const requestId = newId();
  const { here, by } = visit;
  const asked = await here((tx) => askForClearance(tx, { ...by, ...asking, requestId }));
  const requests = () =>
    here(async (tx) => clearanceRequestsOf(tx, (await appointment(tx, by.appointmentId))!.clientId));
  return { requestId, asked, requests, here, by };
}

test("PREP-17 somebody is asked by name, about a rule that waits, and only with the client's yes", async () => {
  const { asked, requests, here, by } = await waiting();
  expect(asked).toEqual({ asked: true });
  expect(await requests()).toMatchObject([{ askedOf: "Dr Anne Hale", profession: "Cardiologist", outcome: null }]);
  const another = { ...by, ...asking, askedAbout: "SF-01", requestId: newId() };
  expect(await here((tx) => askForClearance(tx, another))).toMatchObject({ refused: "PREP-17" });
  for (const missing of ["askedOf", "question", "clientAgrees"])
    expect(requestForm.safeParse({ ...asking, [missing]: "" }).success, missing).toBe(false);
});

test("PREP-17 no reply is not a yes, nor is a no", async () => {
  for (const outcome of ["no-reply", "refused"] as const) {
    const { requestId, requests, here, by } = await waiting();
    expect(await here((tx) => replyToClearance(tx, { ...by, requestId, outcome, words: "" }))).toEqual({
      replied: true,
    });
    expect(await requests()).toMatchObject([{ outcome }]);
    expect(await visit.review(stopped)).toMatchObject({ decision: { flow: "blocked" } });
    expect(await visit.consent()).toMatchObject({ refused: "PREP-5" });
    if (outcome === "no-reply") await visit.close();
  }
});

test("PREP-18 a yes within limits ends the waiting and adds its limits to the day's own", async () => {
  const { requests, here, by } = await waiting();
  const yes = {
    ...by,
    clearanceId: newId(),
    ruleId: "SF-41",
    givenBy: "Dr Anne Hale",
    profession: "Cardiologist",
    limits: "Not the front of the neck, very light.",
    until: "2027-02-01",
    avoidRegions: ["neck-front"],
    avoidTechniques: ["MFRi"],
    pressureAtMost: 2,
  };
  expect(await here((tx) => recordClearance(tx, yes))).toEqual({ recorded: true });
  expect(await requests()).toMatchObject([{ outcome: "granted" }]);
  const reviewed = await visit.review(stopped);
  expect(reviewed).toMatchObject({ decision: { flow: "conditional", limits: { pressureFelt: { most: 2 } } } });
  if (!("decision" in reviewed)) return;
  expect(reviewed.decision.avoidRegions).toContainEqual({ region: "neck-front", ruleId: "SF-41" });
  expect(reviewed.decision.avoidTechniques).toContainEqual({ technique: "MFRi", ruleId: "SF-41" });
});

test("PREP-18 a professional who would allow more than the rule does not loosen it", async () => {
  const { here, by } = await waiting();
  const words = { givenBy: "Dr Anne Hale", profession: "Cardiologist", limits: "Anything.", until: "2027-02-01" };
  const yes = { ...by, ...words, clearanceId: newId(), ruleId: "SF-41", pressureAtMost: 9 };
  await here((tx) => recordClearance(tx, yes));
  expect(await visit.review(stopped)).toMatchObject({ decision: { limits: { pressureFelt: { most: 4 } } } });
});

test("PREP-9 a later no ends an agreement, and a yes after it holds again (INV-06)", async () => {
  const { here, by } = await waiting();
  const words = { givenBy: "Dr Anne Hale", profession: "Cardiologist", limits: "Light work.", until: "2027-02-01" };
  const at = (minutes: number) => ({ ...by, now: by.now.add({ minutes }) });
  const agrees = (minutes: number) =>
    here((tx) => recordClearance(tx, { ...at(minutes), ...words, clearanceId: newId(), ruleId: "SF-41" }));
  const replies = async (minutes: number, outcome: "refused" | "no-reply") => {
    const requestId = newId();
    await here((tx) => askForClearance(tx, { ...at(minutes), ...asking, requestId }));
    await here((tx) => replyToClearance(tx, { ...at(minutes), requestId, outcome, words: "" }));
  };
  const flow = async () => (await here((tx) => decisionFor(tx, by.appointmentId)))!.flow;
  await replies(1, "refused");
  await agrees(2);
  expect(await flow()).toBe("conditional");
  await replies(3, "no-reply");
  expect(await flow()).toBe("conditional");
  await replies(4, "refused");
  expect(await flow()).toBe("blocked");
  await agrees(5);
  expect(await flow()).toBe("conditional");
});
