import fc from "fast-check";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import type { Badge } from "../../practice/index.ts";
import { nextTurn, shownBadges, withoutLower } from "./badges.ts";

const start = Temporal.PlainDate.from("2026-01-01");
const day = (after: number) => start.add({ days: after }).toString();
const badge = fc
  .record({ from: fc.nat(60), lasts: fc.option(fc.nat(40)) })
  .map(({ from, lasts }, index = 0): Badge => ({
    badgeId: String(index),
    colleagueId: "1",
    kind: "register",
    name: `${from} ${lasts}`,
    by: "",
    number: "",
    from: day(from),
    until: lasts === null ? null : day(from + lasts),
  }));

test("FIND-5 FIND-6 between one turn and the next nothing that is shown changes, and at the turn something does", () => {
  fc.assert(
    fc.property(fc.array(badge, { maxLength: 6 }), fc.nat(110), (badges, at) => {
      const today = day(at);
      const turn = nextTurn(badges, today);
      const shown = shownBadges(badges, today);
      for (const held of shown) expect(held.from <= today && (held.until ?? today) >= today).toBe(true);
      const horizon = turn ?? day(at + 120);
      for (let next = Temporal.PlainDate.from(today); next.toString() < horizon; next = next.add({ days: 1 }))
        expect(shownBadges(badges, next.toString())).toEqual(shown);
    }),
  );
});

test("FIND-5 cover that names no last day is not shown, since it could never lapse", () => {
  const cover = { badgeId: "1", colleagueId: "1", kind: "insurance", name: "", by: "An insurer", number: "" } as const;
  const [open, ending] = [null, "2026-12-31"].map((until) => ({ ...cover, from: "2026-01-01", until }));
  expect(shownBadges([open!, ending!], "2026-12-31")).toEqual([ending]);
  expect(shownBadges([open!, ending!], "2027-01-01")).toEqual([]);
});

test("FIND-5 a higher level tells of the lower ones", () => {
  const named = (name: string): Badge => ({
    badgeId: name,
    colleagueId: "1",
    kind: "qualification",
    name,
    by: "",
    number: "",
    from: "2020-01-01",
    until: null,
  });
  expect(withoutLower(["Q3", "MFR", "Q5", "Q4"].map(named)).map(({ name }) => name)).toEqual(["MFR", "Q5"]);
});
