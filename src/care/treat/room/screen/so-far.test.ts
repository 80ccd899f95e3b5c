import { expect, test } from "vitest";
import { queued, roomVisit, therapist } from "#test/room-visit.ts";
import { anyConsentStands, consentCovers } from "../../../prepare/consent-covers.ts";
import { compareSigns } from "../../../assess/compare-signs.ts";
import { toTell } from "../../../prepare/consent-terms.ts";
import { doneSteps, missingHere, nextStep } from "./course.ts";
import { noteHere } from "./note-here.ts";
import { atLeast, factsSoFar, soFar } from "./so-far.ts";
import { consentOf, nothingAgreed } from "./touches.ts";

const agreed = { ...nothingAgreed, told: toTell.map(({ value }) => value), techniques: ["EFF"], regions: ["calf"] };
const consent = { kind: "consent", payload: consentOf(agreed, "spoken", "Morag Sinclair", toTell) } as const;
const sign = { movement: "ankle-dorsiflexion", side: "right", method: "goniometer", symptom: "" } as const;
const before = { kind: "reading", payload: { ...sign, degrees: 13, pain: 4, moment: "before" } } as const;
const side = "right" as const;
const block = {
  kind: "block" as const,
  payload: { name: "Lower leg", techniques: ["EFF"], regions: ["calf"], side, minutes: 12, warningNote: "" },
};

test("TREAT-46 what the practice refused stands nowhere but in its notice", () => {
  const visit = roomVisit();
  const refused = soFar(visit, queued([consent, before, block], "parked"));
  expect(refused).toMatchObject({ done: [], readings: [], blocks: [], consents: [], started: false });
  expect(nextStep({ soFar: refused, visit, treatable: true, consented: false })).toBe("consent");
});

test("TREAT-46 what was done here stands at once, and once when the practice tells of it too", () => {
  const queue = queued([consent, before, block], "sent");
  const [, reading, given] = queue.map(({ command }) => command.id);
  const so = soFar(roomVisit(), queue);
  expect(so.readings.map(({ degrees }) => degrees)).toEqual([13]);
  expect(so.blocks.map(({ minutes }) => minutes)).toEqual([12]);
  const { recorded } = roomVisit();
  const told = roomVisit({
    recorded: {
      ...recorded,
      readings: [{ ...sign, id: reading!, moment: "before", degrees: 13, at: "2026-11-24T14:32:00Z" }],
      blocks: [{ ...block.payload, id: given!, at: "2026-11-24T14:33:00Z" }],
    },
  });
  expect(soFar(told, queue).readings).toHaveLength(1);
  expect(soFar(told, queue).blocks).toHaveLength(1);
});

test("TREAT-46 a block that was retested here shows its two readings, and not twice once the practice tells of them", () => {
  const first = queued([consent, before, block]);
  const blockId = first.at(-1)!.command.id;
  const retest = { kind: "block-retest", payload: { blockId, degrees: 18, pain: 2, symptom: "" } } as const;
  const queue = queued([consent, before, block, retest]);
  const so = soFar(roomVisit(), queue);
  expect(so.readings.map(({ moment, degrees }) => [moment, degrees])).toEqual([
    ["before", 13],
    ["after", 18],
  ]);
  expect(so.retests).toMatchObject([{ blockId }]);
  const { recorded } = roomVisit();
  const at = "2026-11-24T14:34:00Z";
  const readings = [
    { ...sign, id: queue[1]!.command.id, moment: "before", degrees: 13, at },
    { ...sign, id: "anew", moment: "after", degrees: 18, at },
  ];
  const told = roomVisit({
    recorded: { ...recorded, readings, retests: [{ blockId, beforeId: "b", afterId: "anew" }] },
  });
  expect(soFar(told, queue).readings).toHaveLength(2);
  expect(soFar(told, queue).retests).toHaveLength(1);
});

test("TREAT-42 what was agreed at the couch counts on the device from that moment, and no longer once it is taken back", () => {
  const visit = roomVisit();
  const touch = { region: "calf", technique: "EFF", at: "2026-11-24T15:00:00Z" };
  const { consents, withdrawals } = factsSoFar(visit, soFar(visit, queued([consent])), therapist.colleagueId);
  expect(consentCovers(consents, withdrawals, touch)).toBe(true);
  expect(consentCovers(consents, withdrawals, { ...touch, region: "shin" })).toBe(false);
  const back = queued([consent, { kind: "withdraw", payload: {} }]);
  const after = factsSoFar(visit, soFar(visit, back), therapist.colleagueId);
  expect(anyConsentStands(after.consents, after.withdrawals, touch.at)).toBe(false);
});

test("TREAT-42 a clock that jumps back makes nothing that was agreed a thing of the future", () => {
  const so = soFar(roomVisit(), queued([consent]));
  expect(atLeast("2026-11-24T09:00:00Z", so)).toBe("2026-11-24T14:31:00Z");
  expect(atLeast("2026-11-24T15:00:00Z", so)).toBe("2026-11-24T15:00:00Z");
});

test("TREAT-40 the course goes on at the first thing that is not done, and says what signing still lacks", () => {
  const visit = roomVisit();
  const at = (done: Parameters<typeof queued>[0], treatable = true) => {
    const so = soFar(visit, queued(done));
    return { soFar: so, visit, treatable, consented: so.consents.length > 0 };
  };
  expect(nextStep(at([], false))).toBe("answers");
  expect(nextStep(at([]))).toBe("consent");
  expect(nextStep(at([consent]))).toBe("sign");
  expect(nextStep(at([consent, before]))).toBe("treat");
  expect(nextStep(at([consent, before, block]))).toBe("retest");
  expect([...doneSteps(at([consent, before, block]))]).toEqual(["answers", "consent", "sign", "treat"]);
  expect(missingHere(at([consent, before, block]))).toEqual([
    "say how the client responded",
    "read the comparable sign again after treatment",
  ]);
  const after = { kind: "reading", payload: { ...before.payload, degrees: 18, moment: "after" } } as const;
  const response = { kind: "response", payload: { blockId: null, change: "same", words: "" } } as const;
  expect(missingHere(at([consent, before, block, after, response]))).toEqual([]);
  expect(nextStep(at([consent, { kind: "stop", payload: { reason: "Faint" } }]))).toBe("close");
  expect(missingHere(at([consent, { kind: "stop", payload: { reason: "Faint" } }]))).toEqual([]);
});

test("TREAT-40 what will be signed is told in the words of the note, from what this device knows", () => {
  const visit = roomVisit();
  const after = { kind: "reading", payload: { ...before.payload, degrees: 20, pain: 2, moment: "after" } } as const;
  const words = { kind: "words", payload: { section: "given", words: "Slept well." } } as const;
  const note = noteHere(visit, soFar(visit, queued([consent, before, block, words, after])), compareSigns);
  expect(note.map(({ id }) => id)).toEqual(["found", "given", "after"]);
  expect(note.find(({ id }) => id === "given")).toMatchObject({
    says: ["Lower leg, 12 minutes: effleurage on the calf, right."],
    added: ["Slept well."],
  });
  expect(note.find(({ id }) => id === "after")?.says).toEqual([
    "Ankle dorsiflexion, right by goniometer, 13° before and 20° after: 7° more, beyond the ±5° of measuring.",
    "Pain with it 4 before and 2 after, of 10.",
  ]);
});
