import { turn } from "#test/turn.ts";
import { expect, test } from "vitest";
import { betweenSides } from "./between-sides.ts";
import { findingSchema } from "./finding.ts";

test.each([
  [44, 62, {}, "left 18° less"],
  [62, 44, {}, "left 18° more"],
  [60, 62, {}, "sides alike, as far as measuring can tell"],
  [60, 60, {}, "sides alike"],
  [44, 62, { mode: "passive" }, null],
  [44, null, {}, null],
] as const)("ASSESS-38 %s on the left and %s on the right, %o: %s", (value, other, changes, says) => {
  const right = { ...turn, side: "right" as const, value: other, ...changes };
  expect(betweenSides({ ...turn, value }, right)).toBe(says);
});

test("ASSESS-38 a grade has no distance, and lengths without a known error are told as they are", () => {
  const strong = findingSchema.parse({
    ...turn,
    kind: "strength",
    what: "neck-rotators",
    mode: "",
    unit: "oxford",
    value: 4,
  });
  expect(betweenSides(strong, { ...strong, side: "right", value: 5 })).toBeNull();
  const round = findingSchema.parse({
    ...turn,
    kind: "girth",
    what: "calf",
    mode: "",
    method: "tape",
    unit: "mm",
    value: 362,
  });
  expect(betweenSides(round, { ...round, side: "right", value: 370 })).toBe("left 8 mm less");
});
