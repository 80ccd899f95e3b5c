import { Temporal } from "temporal-polyfill";

type Days = {
  answeredAt: string;
  confirmedAt: string | null;
  visitDay: string;
  now: Temporal.Instant;
  timeZone: string;
};

type Asked = Pick<Days, "confirmedAt" | "now" | "timeZone"> & { answeredAt: string | null };

const dayOf = (at: string | Temporal.Instant, timeZone: string) =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate();

/** Whether both moments lie on one day of the practice. */
export const onOneDay = (one: string | Temporal.Instant, other: string | Temporal.Instant, timeZone: string): boolean =>
  dayOf(one, timeZone).equals(dayOf(other, timeZone));

/** Whether these answers were given, or asked about again, on the very day that it is now. */
export const askedToday = ({ answeredAt, confirmedAt, now, timeZone }: Asked): boolean =>
  [answeredAt, confirmedAt].some((at) => at !== null && onOneDay(at, now, timeZone));

/** PREP-12. Answers hold on the day: given, or asked about again, on the day of the visit or today (INV-03). */
export function answersHold({ answeredAt, confirmedAt, visitDay, now, timeZone }: Days): boolean {
  const days = [answeredAt, confirmedAt].flatMap((at) => (at === null ? [] : [dayOf(at, timeZone)]));
  const latest = days.reduce((a, b) => (Temporal.PlainDate.compare(a, b) > 0 ? a : b));
  const [visit, today] = [Temporal.PlainDate.from(visitDay), dayOf(now, timeZone)];
  return [visit, today].some((day) => Temporal.PlainDate.compare(latest, day) >= 0);
}
