import { Temporal } from "temporal-polyfill";

type Booked = { from: Temporal.Instant; bookedAt: Temporal.Instant };

const [before, least, own] = [{ hours: 24 }, { hours: 2 }, { hours: 24 }];
const [morning, evening] = [8, 21];

/** BOOK-17. From a day before until two hours before, by day only, and not to whoever has only just booked. */
export function reminderDue({ from, bookedAt }: Booked, now: Temporal.Instant, timeZone: string): boolean {
  const earlier = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0;
  if (earlier(now, from.subtract(before)) || earlier(from.subtract(least), now)) return false;
  if (earlier(from.subtract(own), bookedAt)) return false;
  const { hour } = now.toZonedDateTimeISO(timeZone);
  return hour >= morning && hour < evening;
}
