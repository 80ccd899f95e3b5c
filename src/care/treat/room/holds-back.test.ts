import { expect, test } from "vitest";
import { queued, roomVisit } from "#test/room-visit.ts";
import { compareSigns } from "../../assess/compare-signs.ts";
import { canBeSent, emptyRow, parked, typed } from "./draft-row.ts";
import { holdsBack } from "./holds-back.ts";
import { sayCommand, tellWhole } from "./screen/say-command.ts";
import { guardTyped, wordsOf } from "./typed-words.ts";

const words = {
  kind: "words",
  payload: { section: "given", words: `${"Eased at once. ".repeat(8)}Then sore.` },
} as const;
const sign = { kind: "sign", payload: { lateReason: "" } } as const;

test("TREAT-51 a signature waits while something of its visit was refused, until that is dealt with", () => {
  const [signature] = queued([sign]);
  const refused = queued([words], "parked");
  expect(holdsBack(signature!.command, [...refused, signature!])).toMatchObject({ refused: "TREAT-51" });
  expect(holdsBack(refused[0]!.command, refused)).toBeNull();
  const dealtWith = refused.map((each) => ({ ...each, putAside: true }));
  expect(holdsBack(signature!.command, dealtWith)).toBeNull();
  expect(holdsBack(signature!.command, queued([words], "sent"))).toBeNull();
  expect(holdsBack(signature!.command, queued([sign], "parked"))).toBeNull();
  const ofAnother = refused.map((each) => ({ ...each, command: { ...each.command, visit: "another" } }));
  expect(holdsBack(signature!.command, ofAnother)).toBeNull();
});

const side = "right" as const;
const figures = { pressureFelt: 3, ratePerMin: 10, durationS: 180 };
const application = { technique: "EFF", region: "calf", side, parameters: figures, response: "", blockId: null };
const told = [
  [words, words.payload.words],
  [{ kind: "application", payload: { ...application, warningNote: "Light over the bruise." } }, "for 3 minutes"],
  [
    { kind: "application", payload: { ...application, warningNote: "Light over the bruise." } },
    "Light over the bruise.",
  ],
  [{ kind: "response", payload: { blockId: null, change: "worse", words: "Sharp at the end" } }, "Sharp at the end"],
  [{ kind: "block-retest", payload: { blockId: "b", degrees: 18, symptom: "pull", pain: 2 } }, "18°, pull"],
  [{ kind: "stop", payload: { reason: "Felt faint" } }, "Felt faint"],
] as const;

test.each(told)("TREAT-51 what was refused is told whole: %j", (given, expected) => {
  const [{ command }] = queued([given], "parked") as [ReturnType<typeof queued>[number]];
  expect(sayCommand(command).length).toBeLessThan(70);
  expect(tellWhole(command, roomVisit(), compareSigns).join("\n")).toContain(expected);
});

test("TREAT-52 typed words that the practice would refuse are refused at once, and a client's own are quoted", () => {
  expect(guardTyped("given", "The disc has slipped.")).toMatchObject({ refused: "TREAT-16" });
  expect(guardTyped("given", "a".repeat(4001))).toMatchObject({ refused: "TREAT-16" });
  expect(guardTyped("given", "Eased at once.")).toBeNull();
  expect(guardTyped("complaint", "My doctor diagnosed sciatica.")).toBeNull();
  expect(wordsOf("complaint", "It grabs. ")).toEqual({ section: "came-with", words: "“It grabs.”" });
  expect(wordsOf("complaint", "She says “it grabs”")).toEqual({ section: "came-with", words: "She says “it grabs”" });
});

test("TREAT-35 a text that was refused is not sent over and over, and is sent again once it reads otherwise", () => {
  const sending = {
    ...typed(emptyRow("v", "found"), "Firm", ""),
    sending: { id: "s", text: "Firm", base: 0, typed: 1 },
  };
  expect(canBeSent(sending)).toBe(true);
  const refused = parked(sending, "s", { refused: "TREAT-1", says: "No." });
  expect(canBeSent(refused)).toBe(false);
  expect(canBeSent(typed(refused, "Firmer", "Firm"))).toBe(true);
});
