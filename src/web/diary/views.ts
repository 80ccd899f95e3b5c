import { Temporal } from "temporal-polyfill";
import {
  type AppointmentRow,
  type Column,
  diaryTable,
  type Entry,
  hoursShown,
  type Row,
  stepFor,
} from "../../care/book/index.ts";
import type { SafetyStatus } from "../../care/prepare/index.ts";
import type { Interval } from "../../shared/interval.ts";

export type View = "day" | "rooms" | "week";
export type Visit = AppointmentRow & { safety: SafetyStatus; begun: boolean };
/** A stretch that is kept free, in words for the practice. */
export type Quiet = { quiet: string; time: Interval };
export type Shown = Visit | Quiet;
/** Where a visit that is put down in this column goes: on which day, to whom, into which room. */
export type Place = Column & { day: string; who: string; room: string; lanes: number; today: boolean };

type Kept = {
  blocks: { resourceId: string; why: string; time: Interval }[];
  off: { who: string | null; why: string; time: Interval }[];
};
export type Found = {
  visits: Visit[];
  kept: Kept;
  people: { colleagueId: string; name: string }[];
  rooms: { roomId: string; name: string }[];
  equipment: { equipmentId: string; name: string }[];
  /** Whether anybody works on the Saturday or Sunday of these days. */
  weekends: boolean;
};
export type Asked = { view: View; first: Temporal.PlainDate; who: string | null; now: Temporal.ZonedDateTime };

export type DiaryTable = {
  columns: Place[];
  rows: Row<Shown>[];
  firstMinute: number;
  step: 5 | 15;
  /** The row of the present quarter of an hour, where today is shown. */
  nowRow: number | null;
};

const away = "away";

/** The diary that was asked for, as columns and rows. */
export function tableOf(found: Found, { view, first, who, now }: Asked): DiaryTable {
  const { timeZoneId: timeZone } = now;
  const visits = found.visits.filter(({ colleagueId }) => who === null || colleagueId === who);
  const spans = [...visits, ...found.kept.blocks].map(({ time }) => minutesOf(time, timeZone));
  const [hours, step] = [hoursShown({ from: 8 * 60, until: 18 * 60 }, spans), stepFor(spans)];
  const plainTime = Temporal.PlainTime.from({ hour: hours.from / 60 });
  const begins = (date: Temporal.PlainDate) => date.toZonedDateTime({ timeZone, plainTime }).toInstant();
  const days = Array.from({ length: view === "week" ? 7 : 1 }, (_, day) => first.add({ days: day }));
  const bare = columnsOf(view, days, { ...found, visits }, who).map(({ date, ...column }) => ({
    ...column,
    day: date.toString(),
    from: begins(date),
    today: date.equals(now.toPlainDate()),
  }));
  const entries: Entry<Shown>[] = [
    ...visits.map((visit) => ({ column: columnOf(view, visit), time: visit.time, visit })),
    ...quietIn(view, bare, found, who),
  ];
  const { lanes, rows } = diaryTable(bare, entries, { rows: (hours.until - hours.from) / step, step });
  const columns = bare.map((column) => ({ ...column, lanes: lanes.get(column.id)! }));
  return { columns, rows, firstMinute: hours.from, step, nowRow: nowRow(columns, hours, step, now) };
}

/** Minutes after midnight. What goes on over midnight ends with the day. */
function minutesOf({ from, until }: Interval, timeZone: string) {
  const [begin, end] = [from, until].map((at) => at.toZonedDateTimeISO(timeZone)) as [
    Temporal.ZonedDateTime,
    Temporal.ZonedDateTime,
  ];
  const minutes = (clock: Temporal.ZonedDateTime) => clock.hour * 60 + clock.minute;
  const sameDay = begin.toPlainDate().equals(end.toPlainDate());
  return { from: minutes(begin), until: sameDay ? minutes(end) : 24 * 60 };
}

type Bare = { id: string; name: string; date: Temporal.PlainDate; who: string; room: string };

function columnsOf(view: View, days: Temporal.PlainDate[], found: Found, who: string | null): Bare[] {
  const date = days[0]!;
  if (view === "week") return days.filter((day) => day.dayOfWeek < 6 || weekendIsUsed(days, found)).map(dayColumn);
  if (view === "day")
    return everybody(found)
      .filter(({ colleagueId }) => who === null || colleagueId === who)
      .map(({ colleagueId, name }) => ({ id: colleagueId, name, date, who: colleagueId, room: "" }));
  const inside = found.rooms.map(({ roomId, name }) => ({ id: roomId, name, date, who: "", room: roomId }));
  const outside = { id: away, name: "Away", date, who: "", room: "" };
  return found.visits.some(({ roomId }) => roomId === null) ? [...inside, outside] : inside;
}

/** Whoever treats here, and whoever has left and still has a visit to be given to somebody else. */
function everybody({ people, visits }: Found): { colleagueId: string; name: string }[] {
  const left = new Map(
    visits
      .filter((visit) => !people.some(({ colleagueId }) => colleagueId === visit.colleagueId))
      .map(({ colleagueId, colleagueName }) => [colleagueId, colleagueName]),
  );
  return [...people, ...[...left].map(([colleagueId, name]) => ({ colleagueId, name }))];
}

const dayColumn = (date: Temporal.PlainDate): Bare => ({
  id: date.toString(),
  name: date.toLocaleString("en-GB", { weekday: "short", day: "numeric", month: "short" }),
  date,
  who: "",
  room: "",
});

const weekendIsUsed = (days: Temporal.PlainDate[], { visits, weekends }: Found) =>
  weekends || visits.some(({ day }) => days.slice(5).some((date) => date.toString() === day));

const columnOf = (view: View, visit: AppointmentRow) =>
  view === "day" ? visit.colleagueId : view === "rooms" ? (visit.roomId ?? away) : visit.day;

/** BOOK-30. What is kept free stands with whom or what it belongs to, and a day off of everybody with all of them. */
function quietIn(view: View, columns: Column[], found: Found, who: string | null): Entry<Shown>[] {
  const names = new Map([
    ...found.people.map(({ colleagueId, name }) => [colleagueId, name] as const),
    ...found.rooms.map(({ roomId, name }) => [roomId, name] as const),
    ...found.equipment.map(({ equipmentId, name }) => [equipmentId, name] as const),
  ]);
  const blocks = found.kept.blocks.map((block) => ({ ...block, whose: block.resourceId, says: "Kept free" }));
  const off = found.kept.off.map((each) => ({ ...each, whose: each.who, says: "Away" }));
  return [...blocks, ...off].flatMap(({ whose, why, says, time }) => {
    const words = why ? `${says}: ${why}` : says;
    const named = view === "week" && who === null && whose !== null ? `${names.get(whose) ?? ""}. ${words}` : words;
    const shows = (column: Column) =>
      view === "week" ? who === null || whose === null || whose === who : whose === null || whose === column.id;
    return columns.filter(shows).map(({ id }) => ({ column: id, time, visit: { quiet: named, time } }));
  });
}

function nowRow(
  columns: Place[],
  hours: { from: number; until: number },
  step: number,
  now: Temporal.ZonedDateTime,
): number | null {
  const minutes = now.hour * 60 + Math.floor(now.minute / 15) * 15;
  const shown = columns.some(({ today }) => today) && minutes >= hours.from && minutes < hours.until;
  return shown ? (minutes - hours.from) / step : null;
}
