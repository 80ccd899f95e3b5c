import { Temporal } from "temporal-polyfill";
import { keepTicks, programmeOf } from "../src/care/advise/index.ts";
import type { Tx } from "../src/db/transaction.ts";
import { newId } from "../src/shared/id.ts";
import type { Refused } from "../src/shared/refusal.ts";
import type { Habit } from "./course.ts";

type Here = <T>(work: (tx: Tx) => Promise<T>) => Promise<Exclude<T, Refused>>;
/** The last two weeks at home, as the person's own device would have told of them. */
export async function practiseAtHome(here: Here, clientId: string, habit: Habit, now: Temporal.Instant): Promise<void> {
  const programme = await here((tx) => programmeOf(tx, clientId));
  const days = Array.from({ length: 14 }, (_, back) => now.subtract({ hours: 24 * (back + 1) }));
  const ticks = programme.flatMap(({ prescriptionId, prescribedAt }) =>
    days
      .filter((day) => Temporal.Instant.compare(day, Temporal.Instant.from(prescribedAt)) > 0)
      .flatMap((day) => {
        const { dayOfWeek } = day.toZonedDateTimeISO("UTC");
        const barrier = habit.missed[dayOfWeek] ?? "";
        const done = habit.days.includes(dayOfWeek);
        if (!done && barrier === "") return [];
        const pain = done ? habit.painDuring : null;
        const doneAt = day.toString();
        return [
          { id: newId(), prescriptionId, doneAt, done, painDuring: pain, painAfter: pain === null ? null : 0, barrier },
        ];
      }),
  );
  if (ticks.length > 0) await here((tx) => keepTicks(tx, { clientId, letter: { sentAt: now.toString(), ticks }, now }));
}
