import { Temporal } from "temporal-polyfill";

type Days = {
  answeredAt: string;
  confirmedAt: string | null;
  visitDay: string;
  now: Temporal.Instant;
  timeZone: string;
};

/** PREP-12. Answers hold on the day: given, or asked about again, on the day of the visit or today (INV-03). */
export function answersHold({ answeredAt, confirmedAt, visitDay, now, timeZone }: Days): boolean {
  const dayOf = (at: Temporal.Instant) => at.toZonedDateTimeISO(timeZone).toPlainDate();
  const days = [answeredAt, confirmedAt].flatMap((at) => (at === null ? [] : [dayOf(Temporal.Instant.from(at))]));
  const latest = days.reduce((a, b) => (Temporal.PlainDate.compare(a, b) > 0 ? a : b));
  const [visit, today] = [Temporal.PlainDate.from(visitDay), dayOf(now)];
  return [visit, today].some((day) => Temporal.PlainDate.compare(latest, day) >= 0);
}
