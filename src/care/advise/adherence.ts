import { Temporal } from "temporal-polyfill";

type Given = { timesADay: number; timesAWeek: number; from: Temporal.PlainDate; until: Temporal.PlainDate | null };
type Done = { on: Temporal.PlainDate; done: boolean; painDuring: number | null; barrier: string };

/** A week from Monday: how many days it was done on, of how many it was meant to be. */
export type Week = { monday: string; days: number; meant: number; mostPain: number | null; barriers: string[] };

/** ADVISE-6. Weeks as they were, the newest last. A day counts once, however often it was ticked; no week is a score of a person. */
export function weeksOf(given: Given, ticks: readonly Done[], today: Temporal.PlainDate): Week[] {
  const last = given.until && Temporal.PlainDate.compare(given.until, today) < 0 ? given.until : today;
  const weeks: Week[] = [];
  for (
    let monday = mondayOf(given.from);
    Temporal.PlainDate.compare(monday, last) <= 0;
    monday = monday.add({ days: 7 })
  ) {
    const within = ticks.filter(({ on }) => mondayOf(on).equals(monday));
    const days = new Set(within.filter(({ done }) => done).map(({ on }) => on.toString())).size;
    const pains = within.flatMap(({ painDuring }) => (painDuring === null ? [] : [painDuring]));
    weeks.push({
      monday: monday.toString(),
      days,
      meant: Math.min(given.timesAWeek, daysWithin(monday, given.from, last)),
      mostPain: pains.length > 0 ? Math.max(...pains) : null,
      barriers: within.map(({ barrier }) => barrier).filter(Boolean),
    });
  }
  return weeks;
}

const mondayOf = (day: Temporal.PlainDate) => day.subtract({ days: day.dayOfWeek - 1 });

function daysWithin(monday: Temporal.PlainDate, from: Temporal.PlainDate, last: Temporal.PlainDate): number {
  const sunday = monday.add({ days: 6 });
  const first = Temporal.PlainDate.compare(from, monday) > 0 ? from : monday;
  const end = Temporal.PlainDate.compare(last, sunday) < 0 ? last : sunday;
  return Math.max(0, first.until(end).days + 1);
}
