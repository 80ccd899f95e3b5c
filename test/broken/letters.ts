import fc from "fast-check";
import { usualTerms } from "../../demo/common.ts";
import { urls } from "../../src/web/urls.ts";
import { hostile, type Sent } from "./hostile.ts";

/** What scripts send, where no form stands on a page: by address, each as it should be. */
export type Letter = Record<string, unknown>;

const agreed = {
  regions: ["neck-side"],
  techniques: ["EFF"],
  explained: "What it is.",
  givenBy: "Sam Reed",
  method: "spoken, in person",
  guardianPresent: false,
};
const payloads: Record<string, Letter> = {
  start: {},
  consent: { ...agreed, terms: usualTerms(agreed) },
  withdraw: {},
  reading: {
    movement: "neck-rotation",
    side: "left",
    method: "visual",
    degrees: 50,
    symptom: "",
    pain: 2,
    moment: "before",
  },
  block: { name: "Neck", techniques: ["EFF"], regions: ["neck-side"], side: "both", minutes: 9, warningNote: "" },
  application: {
    technique: "EFF",
    region: "neck-side",
    side: "left",
    parameters: { minutes: 5 },
    response: "",
    warningNote: "",
    blockId: null,
  },
  response: { blockId: null, change: "better", words: "" },
  advice: { advice: [], words: "Walk." },
  words: { section: "given", words: "Slowly." },
  stop: { reason: "They wished to." },
  sign: { lateReason: "" },
};

/** Upon these visits, as whoever may write there. */
export function lettersTo(visits: readonly string[], by: string, id: string): Map<string, Letter[]> {
  const at = "2026-11-24T09:00:00Z";
  const commands = visits.flatMap((visit) =>
    Object.entries(payloads).map(([kind, payload]) => ({
      by,
      device: id,
      sentAt: at,
      command: { id, visit, at, kind, payload },
    })),
  );
  const drafts = visits.map((visit) => ({ by, id, visit, field: "found", base: 0, text: "Firm", beside: false }));
  return new Map<string, Letter[]>([
    [urls.roomCommands, commands],
    [urls.roomDrafts, drafts],
  ]);
}

const odd = [
  null,
  true,
  -1,
  1e300,
  0.5,
  [],
  {},
  ["x"],
  { __proto__: 1 },
  "2026-99-99T00:00:00Z",
  "0000-01-01T00:00:00Z",
];
const placesIn = (value: unknown, path: string[] = []): string[][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([name, part]) => [[...path, name], ...placesIn(part, [...path, name])])
    : [];

/** A letter as it should be, or spoiled in up to three places. Each has a new number, or one that was sent before. */
export function sentLetters(letters: readonly Letter[], ids: readonly string[]): fc.Arbitrary<Sent> {
  return fc.constantFrom(...letters).chain((letter) => {
    const spoiling = fc.tuple(
      fc.constantFrom(...placesIn(letter)),
      fc.oneof(fc.constantFrom<unknown>(...odd), fc.constantFrom<unknown>(...hostile, ...ids), fc.uuid({ version: 7 })),
    );
    return fc.array(spoiling, { maxLength: 3 }).map((spoilt) => ({
      body: JSON.stringify(spoilt.reduce((so, [path, value]) => put(so, path, value), letter as unknown)),
      type: "application/json",
    }));
  });
}

function put(whole: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  if (typeof whole !== "object" || whole === null) return whole;
  if (Array.isArray(whole)) return whole.map((part, index) => (String(index) === name ? put(part, rest, value) : part));
  return { ...whole, [name]: put((whole as Letter)[name], rest, value) };
}
