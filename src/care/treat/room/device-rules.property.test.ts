import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { answeredHow, nextTry } from "./answered-how.ts";
import { adopted, claimed, clashed, type DraftRow, emptyRow, isWaiting, settled, taken, typed } from "./draft-row.ts";
import { whenDone } from "./when-done.ts";

const refusal = { refused: "TREAT-3", says: "Not agreed." };

test.each([
  [200, { taken: true }, "taken"],
  [200, { version: 3 }, "taken"],
  [200, null, "later"],
  [200, { welcome: "to our hotel" }, "later"],
  [302, null, "later"],
  [0, null, "later"],
  [401, refusal, "signed-out"],
  [403, null, "signed-out"],
  [403, { refused: "TREAT-32", says: "Somebody else." }, "another"],
  [409, { theirs: { version: 1, text: "" } }, "clash"],
  [409, refusal, "parked"],
  [413, null, "parked"],
  [422, refusal, "parked"],
  [429, null, "later"],
  [500, null, "broken"],
  [503, null, "later"],
])("TREAT-35 %i with %j means %s", (status, body, how) => {
  expect(answeredHow(status, body).how).toBe(how);
});

test("TREAT-35 each try waits longer, and none more than a minute and a quarter", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
      expect(nextTry(failures, chance)).toBeGreaterThanOrEqual(750);
      expect(nextTry(failures, chance)).toBeLessThanOrEqual(75_000);
    }),
  );
});

const minute = 60_000;
const from = Temporal.Instant.from("2026-11-24T00:00Z");
const within = (most: number) => fc.integer({ min: -most, max: most });

test("TREAT-33 a time is within the day and its arrival, in order, and right where the clock is only wrong by as much", () => {
  const plus = (ms: number) => from.add({ milliseconds: ms });
  const given = fc.record({
    ago: fc.nat(600 * minute),
    wrong: within(1e10),
    jumped: within(1e9),
    before: fc.nat(1200 * minute),
  });
  fc.assert(
    fc.property(given, ({ ago, wrong, jumped, before }) => {
      const [arrivedAt, truth] = [plus(1200 * minute), plus(1200 * minute - ago)];
      const sentAt = arrivedAt.add({ milliseconds: wrong });
      const saidAt = truth.add({ milliseconds: wrong });
      const after = plus(before);
      const told = { sentAt, arrivedAt, dayFrom: from };
      expect(whenDone({ ...told, saidAt, after: null }).toString()).toBe(truth.toString());
      const jumpy = whenDone({ ...told, saidAt: saidAt.add({ milliseconds: jumped }), after });
      for (const [least, most] of [
        [from, jumpy],
        [after, jumpy],
        [jumpy, arrivedAt],
      ] as const)
        expect(Temporal.Instant.compare(least, most)).toBeLessThanOrEqual(0);
    }),
  );
});

type Step = { do: "type" | "stale" | "send" | "answer" | "settle" | "elsewhere" | "adopt"; first: boolean };
const step: fc.Arbitrary<Step> = fc.record({
  do: fc.constantFrom("type", "stale", "send", "answer", "settle", "elsewhere", "adopt"),
  first: fc.boolean(),
});

test("TREAT-37 whatever two screens and the practice do to one field, each word is here or there", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      let row: DraftRow = emptyRow("v", "found");
      let [version, stands, number] = [0, "", 0];
      const [screens, practice, written]: [string[], string[], string[]] = [["", ""], [], []];
      for (const { do: what, first } of steps) {
        const word = `[${number++}]`;
        const screen = first ? 0 : 1;
        if (what === "type") screens[screen] = row.text;
        if (what === "type" || what === "stale") {
          const before = screens[screen]!;
          screens[screen] = before + word;
          row = typed(row, screens[screen], before);
          written.push(word);
        } else if (what === "send") row = claimed(row, word);
        else if (what === "answer" && row.sending) {
          const { id, base, text } = row.sending;
          practice.push(text);
          if (base === version) [version, stands] = [version + 1, text];
          row =
            base === version - 1 && stands === text
              ? taken(row, id, version)
              : clashed(row, id, { version, text: stands });
        } else if (what === "settle" && row.others.length > 0) {
          row = settled(row, first ? row.text : row.others[0]!.text, (text) => `${word} ${text}`);
          for (const { id, text } of row.beside) {
            practice.push(text);
            row = taken(row, id, version);
          }
        } else if (what === "elsewhere") {
          [version, stands] = [version + 1, `${stands}${word}`];
          practice.push(stands);
          written.push(word);
        } else if (what === "adopt") row = adopted(row, { version, text: stands });
      }
      const everywhere = [row.text, ...row.others.map(({ text }) => text), ...practice];
      expect(written.filter((word) => !everywhere.some((text) => text.includes(word)))).toEqual([]);
      if (!isWaiting(row) && row.others.length === 0 && row.base === version) expect(row.text).toBe(stands);
    }),
    { numRuns: 2000 },
  );
});
