import type { Temporal } from "temporal-polyfill";
import { to } from "../urls.ts";
import type { View } from "./views.ts";

export type Link = { name: string; href: string; current: boolean };
type At = { view: View; on: Temporal.PlainDate; who: string | null };

/** The diary's own address: which days, by what, and of whom. */
export function diaryAt({ view, on, who }: { view: View; on: string; who: string | null }): string {
  return `${to("diary")}?on=${on}&view=${view}${who ? `&who=${who}` : ""}`;
}

/** This view on other days, and other views of this day. */
export function linksOf({ view, on, who }: At, today: Temporal.PlainDate): { days: Link[]; views: Link[] } {
  const link = (name: string, date: Temporal.PlainDate, as: View, current = false) => ({
    name,
    href: diaryAt({ view: as, on: date.toString(), who: as === "rooms" ? null : who }),
    current,
  });
  const days = view === "week" ? 7 : 1;
  return {
    days: [
      link("Earlier", on.subtract({ days }), view),
      link("Today", today, view, on.equals(today)),
      link("Later", on.add({ days }), view),
    ],
    views: [
      link("By person", on, "day", view === "day"),
      link("By room", on, "rooms", view === "rooms"),
      link("Week", on, "week", view === "week"),
    ],
  };
}

/** Everybody, or one of several people. */
export function peopleOf({ view, on, who }: At, people: { colleagueId: string; name: string }[]): Link[] {
  if (view === "rooms" || people.length < 2) return [];
  const link = (name: string, whose: string | null) => ({
    name,
    href: diaryAt({ view, on: on.toString(), who: whose }),
    current: whose === who,
  });
  return [link("Everybody", null), ...people.map(({ colleagueId, name }) => link(name, colleagueId))];
}

export const viewFrom = (text: string | undefined): View => (text === "week" || text === "rooms" ? text : "day");
