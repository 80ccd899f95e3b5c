import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Temporal } from "temporal-polyfill";
import { freeTimes, openHours } from "../../src/care/book/free-times.ts";
import { bookLongRun } from "./book-long-run.ts";
import { type Figure, median } from "./figure.ts";
import { startScript } from "./processes.ts";

const few = 2_000;
const more = 10_000;
const most = 1_000_000;

/** What finding a time and taking it cost, and whether a long history makes either slower. */
export async function* book(): AsyncGenerator<Figure> {
  yield { name: "free-times-4-weeks", value: fourWeeksMs(), unit: "ms", budget: "<=1" };
  // Whoever interrupts ends the measuring script, which stops its database; then the folder goes, too.
  process.once("SIGINT", () => undefined);
  const folder = mkdtempSync(join(tmpdir(), "supple-bench-"));
  try {
    const diary = await startScript<Record<number, number>>(
      "book-diary.ts",
      join(folder, "diary"),
      ...[few, more, most].map(String),
    );
    const p95 = (appointments: number) => diary.said[appointments]!;
    const name = "find-free-times-5-practitioners-3-rooms";
    yield { name: `${name}-${few}-appointments-p95`, value: p95(few), unit: "ms", budget: "<=10" };
    for (const held of [more, most]) {
      yield { name: `${name}-${held}-appointments-p95`, value: p95(held), unit: "ms" };
      yield {
        name: `find-free-times-${held}-against-${few}`,
        value: p95(held) / p95(few),
        unit: "ratio",
        budget: "<=1.3",
      };
    }
    const acts = await startScript<{ booked: number; bare: number }>("book-acts.ts", join(folder, "acts"));
    const { booked, bare } = acts.said;
    yield { name: "booking-16-callers", value: booked, unit: "/s" };
    yield* bookLongRun(join(folder, "long"));
    yield { name: "booking-16-callers-against-bare-insert", value: booked / bare, unit: "ratio", budget: ">=0.3" };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Working hours and bookings as they are read, turned into free times on a grid of 15 minutes; a clock change is in it. */
function fourWeeksMs(): number {
  const monday = Temporal.PlainDate.from("2026-03-16");
  const timeZone = "Europe/London";
  const weekly = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, starts: "09:00:00", ends: "17:30:00" }));
  const busy = Array.from({ length: 100 }, (_, index) => {
    const day = monday.add({ days: 7 * Math.floor(index / 25) + (Math.floor(index / 5) % 5) });
    const plainTime = Temporal.PlainTime.from("09:00").add({ minutes: 100 * (index % 5) });
    const from = day.toZonedDateTime({ timeZone, plainTime }).toInstant();
    return { from, until: from.add({ minutes: 55 }) };
  });
  const visit = { minutesBefore: 0, minutes: 30, recoveryMinutes: 10 };
  const turns = Array.from({ length: 1_000 }, () => {
    const started = process.cpuUsage();
    freeTimes(openHours(weekly, monday, 28, timeZone), busy, visit, 15);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1_000;
  });
  return median(turns);
}
