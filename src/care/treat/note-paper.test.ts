import { afterEach, expect, test } from "vitest";
import { openHouse, passing } from "#test/house.ts";
import { allNo } from "../../../demo/common.ts";
import { newId } from "../../shared/id.ts";
import { bookAppointment, offeredServices } from "../book/index.ts";
import { reviewAnswers, saveAnswers } from "../prepare/index.ts";
import { signSession } from "./sign-session.ts";
import { startSession } from "./start-session.ts";
import { stopSession } from "./stop-session.ts";

let house: Awaited<ReturnType<typeof openHouse>>;
afterEach(() => house.close());

const names = { givenName: "Sam", familyName: "Reed", email: "sam@example.org", phone: "", bornOn: "1988-05-07" };
const who = { ...names, guardianName: "", guardianRelationship: "", accessNeeds: "", chaperoneWished: false };

async function signed(): Promise<string> {
  const now = house.clock.now();
  const [appointmentId, screeningId] = [newId(), newId()];
  const by = { appointmentId, colleagueId: house.colleagueId, now };
  await house.here(async (tx) => {
    const { serviceId } = (await offeredServices(tx))[0]!;
    const wish = { appointmentId, serviceId, from: now.add({ hours: 1 }), address: "http://localhost", who };
    passing(await bookAppointment(tx, { ...wish, now: now.subtract({ hours: 72 }) }));
    await saveAnswers(tx, { ...by, screeningId, answers: allNo, answeredBy: "client" });
    await reviewAnswers(tx, { ...by, screeningId, reviewId: newId(), acknowledged: [], said: "", reply: "" });
    passing(await startSession(tx, by));
    passing(await stopSession(tx, { ...by, stopId: newId(), reason: "The left calf cramped." }));
    passing(await signSession(tx, { ...by, lateReason: "" }));
    return {};
  });
  return appointmentId;
}

test("TREAT-11 TREAT-18 what was signed wrongly is amended on its page; the text and the PDF show both, and what the seal says", async () => {
  house = await openHouse("2026-11-23T09:00:00Z");
  const cookies = await house.asOwner();
  const record = `/visits/${await signed()}/record`;
  const form = { amendmentId: newId(), part: "given", amended: "The right calf cramped.", reason: "The other side." };
  const amends = (changes = {}) =>
    house.ask(`${record}/amend`, { method: "POST", cookies, form: { ...form, ...changes } });
  for (const changes of [{ part: "home" }, { part: "toString" }, { reason: " " }, { amended: "a".repeat(8001) }])
    expect(await (await amends({ ...changes, amendmentId: newId() })).text()).toContain("TREAT-11");
  expect((await amends()).status).toBe(303);
  const paper = async () => (await house.ask(`${record}/note.txt`, { cookies })).text();
  const both =
    /Treatment, first written “Treatment stopped: The left calf cramped\.”, was amended on .* to “The right calf cramped\.”/;
  expect(await paper()).toMatch(both);
  expect(await paper()).not.toContain("no longer what was signed");

  const owner = await house.owner.connect();
  await owner.query("set session_replication_role = replica");
  await owner.query("update stop set reason = replace(reason, 'left', 'Left')");
  await owner.query("set session_replication_role = default");
  owner.release();
  expect(await paper()).toContain("no longer what was signed");
  const pdf = await house.ask(`${record}/note.pdf`, { cookies });
  expect(pdf.headers.get("content-type")).toBe("application/pdf");
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe("%PDF-");
});
