import { Temporal } from "temporal-polyfill";
import { covers } from "../../knowledge/competencies.ts";
import type { Badge } from "../../practice/index.ts";

/** FIND-5. What has not begun or has lapsed is not shown, nor cover without a last day: it could never lapse. */
export function shownBadges(badges: readonly Badge[], today: string): Badge[] {
  return badges.filter(({ kind, from, until }) =>
    until === null ? from <= today && kind !== "insurance" : from <= today && today <= until,
  );
}

/** The next day on which something begins or is no longer held, so that a page in memory goes with the day. */
export function nextTurn(badges: readonly Badge[], today: string): string | null {
  const dayAfter = (day: string) => Temporal.PlainDate.from(day).add({ days: 1 }).toString();
  const turns = badges.flatMap(({ from, until }) => (until === null ? [from] : [from, dayAfter(until)]));
  return turns.filter((day) => day > today).toSorted()[0] ?? null;
}

/** A higher level of the same trade tells of the lower ones by itself. */
export function withoutLower<Held extends Badge>(badges: readonly Held[]): Held[] {
  return badges.filter(
    (badge) =>
      badge.kind !== "qualification" ||
      !badges.some(
        (other) => other.kind === "qualification" && other.name !== badge.name && covers(other.name, badge.name),
      ),
  );
}
