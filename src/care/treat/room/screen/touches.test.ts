import { expect, test } from "vitest";
import { toTell } from "../../../prepare/consent-terms.ts";
import type { RoomPrescription } from "../contract.ts";
import { sayReached } from "./say-reached.ts";
import { againOf, blockOf, consentOf, exerciseOf, nothingAgreed, readingOf, toggled } from "./touches.ts";

test("TREAT-41 nothing is agreed until it is touched, and a second touch takes it out again", () => {
  const untouched = consentOf(nothingAgreed, "spoken, in person", "Morag Sinclair", toTell);
  expect(untouched).toMatchObject({ regions: [], techniques: [], explained: "", terms: { told: [], chaperone: "" } });
  expect(toggled(["EFF"], "PET")).toEqual(["EFF", "PET"]);
  expect(toggled(["EFF", "PET"], "EFF")).toEqual(["PET"]);
});

test("TREAT-41 a yes names what was touched, a private place by itself, and who gave it", () => {
  const agreed = {
    ...nothingAgreed,
    told: ["purpose", "stop"],
    techniques: ["EFF"],
    regions: ["calf"],
    sensitive: ["buttock"],
    undressing: "Stays dressed",
    inTheRoom: "Client and therapist",
    chaperone: "declined" as const,
  };
  expect(consentOf(agreed, "written", "Morag Sinclair", toTell)).toEqual({
    regions: ["calf", "buttock"],
    techniques: ["EFF"],
    explained: "What it is for. That they can stop it at any moment",
    givenBy: "Morag Sinclair",
    method: "written",
    guardianPresent: false,
    terms: {
      sensitiveRegions: ["buttock"],
      told: ["purpose", "stop"],
      undressing: "Stays dressed",
      inTheRoom: "Client and therapist",
      chaperone: "declined",
      chaperoneName: "",
      giver: "client",
      assent: "",
      guardianAbsentReason: "",
    },
  });
  // Nobody else's yes is written under the client's name.
  expect(consentOf({ ...agreed, giver: "guardian" }, "written", "Morag Sinclair", toTell).givenBy).toBe("");
});

test("TREAT-44 a reading is one only when movement and pain were both touched", () => {
  const sign = { movement: "ankle-dorsiflexion", side: "right", method: "goniometer" } as const;
  expect(readingOf({ sign, degrees: null, pain: 3 }, "before")).toBeNull();
  expect(readingOf({ sign, degrees: 13, pain: null }, "before")).toBeNull();
  expect(readingOf({ sign: { ...sign, movement: "" }, degrees: 13, pain: 0 }, "before")).toBeNull();
  expect(readingOf({ sign, degrees: 0, pain: 0 }, "after")).toEqual({
    ...sign,
    degrees: 0,
    pain: 0,
    symptom: "",
    moment: "after",
  });
});

test("TREAT-40 a block is two touches: what was offered of it, and its minutes", () => {
  const offer = { code: "posterior-chain", name: "Posterior chain", techniques: ["EFF"], regions: ["calf"] };
  expect(blockOf(offer, { side: "left", minutes: 12, warningNote: "" })).toEqual({
    name: "Posterior chain",
    techniques: ["EFF"],
    regions: ["calf"],
    side: "left",
    minutes: 12,
    warningNote: "",
  });
});

test("TREAT-40 the same again is the same to the figure, under no old name", () => {
  const earlier = {
    applicationId: "old",
    technique: "EFF",
    region: "calf",
    side: "right" as const,
    parameters: { pressureFelt: 2 },
  };
  const anew = againOf(earlier, "Light");
  expect(anew).toMatchObject({
    technique: "EFF",
    parameters: { pressureFelt: 2 },
    warningNote: "Light",
    blockId: null,
  });
  expect(anew).not.toHaveProperty("applicationId");
  const tender = { ...earlier, technique: "PRT", parameters: { tenderBeforeNprs: 5, tenderAfterNprs: 2, holdS: 90 } };
  expect(againOf(tender, "").parameters).toEqual({ holdS: 90 });
});

test("TREAT-40 an exercise goes home at its usual dose with how it was practised, and nothing that the practice can't read", () => {
  const usual: RoomPrescription = {
    exercise: "calf-stretch",
    sets: 1,
    repetitions: 3,
    holdS: 30,
    timesADay: 2,
    timesAWeek: 7,
    mostPain: 3,
    asks: {},
    side: "both",
    demonstrated: false,
    practised: "not-practised",
    corrected: "",
    theirWords: "",
    reviewOn: null,
    stopOn: "2026-12-12",
  };
  const given = exerciseOf(Object.assign({ tempo: null }, usual), "cued");
  expect(given).toEqual({ ...usual, practised: "cued", demonstrated: true });
});

test("TREAT-43 what has not reached the practice is said, the gravest first", () => {
  const none = {
    waiting: 0,
    parked: 0,
    conflicts: 0,
    signedOut: null,
    lastReached: null,
    sending: false,
    closed: false,
  };
  expect(sayReached(none, "14:32")).toEqual({ tone: "good", says: "All has reached the practice, 14:32." });
  expect(sayReached({ ...none, waiting: 3 }, null)).toMatchObject({
    tone: "care",
    says: "3 entries are kept here, not sent yet.",
  });
  expect(sayReached({ ...none, waiting: 1, signedOut: "nobody" }, null).says).toBe(
    "Sign in again: 1 entry is kept here, nothing is lost.",
  );
  expect(sayReached({ ...none, waiting: 2, signedOut: "another" }, null).says).toBe(
    "Somebody else is signed in here. Sign in yourself: 2 entries are kept here, nothing is lost.",
  );
  expect(sayReached({ ...none, waiting: 1, conflicts: 1 }, null).says).toBe("A note was written twice. Please look.");
  expect(sayReached({ ...none, waiting: 2, conflicts: 1, parked: 1 }, null)).toMatchObject({
    tone: "stop",
    says: "1 entry was not accepted. Please look.",
  });
});
