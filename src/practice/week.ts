import { refuse, type Refused } from "../shared/refusal.ts";

/** ISO weekday 1 (Monday) to 7; `"09:00"` to `"17:30"`. */
export type Stretch = { weekday: number; starts: string; ends: string };

export const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** "9:00-12:30, 13:30-17:30" for each day, empty for none, as stretches in order; a day that makes no sense is refused. */
export function readWeek(days: readonly string[]): Stretch[] | Refused<"PRAC-4"> {
  const week: Stretch[] = [];
  for (const [index, text] of days.entries()) {
    const day = readDay(index + 1, text);
    if (day === null)
      return refuse("PRAC-4", `${weekdays[index]}: please write hours such as 9:00-12:30, 13:30-17:30.`, {
        field: `day-${index + 1}`,
      });
    week.push(...day);
  }
  return week;
}

function readDay(weekday: number, text: string): Stretch[] | null {
  const parts = text.trim() === "" ? [] : text.split(",");
  const stretches = parts.map((part) => readStretch(weekday, part));
  if (stretches.some((stretch) => stretch === null)) return null;
  const read = (stretches as Stretch[]).toSorted((a, b) => a.starts.localeCompare(b.starts));
  return read.every((stretch, at) => at === 0 || read[at - 1]!.ends <= stretch.starts) ? read : null;
}

function readStretch(weekday: number, text: string): Stretch | null {
  const found = /^\s*(\d{1,2})[:.](\d{2})\s*[-–—]\s*(\d{1,2})[:.](\d{2})\s*$/.exec(text);
  if (!found) return null;
  const [starts, ends] = [clock(found[1]!, found[2]!), clock(found[3]!, found[4]!)];
  return starts && ends && starts < ends ? { weekday, starts, ends } : null;
}

function clock(hour: string, minute: string): string | null {
  return Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, "0")}:${minute}` : null;
}

/** The other way round, a line to a day. */
export const sayWeek = (week: readonly Stretch[]): string[] =>
  weekdays.map((_, index) =>
    week
      .filter(({ weekday }) => weekday === index + 1)
      .map(({ starts, ends }) => `${starts.slice(0, 5)}-${ends.slice(0, 5)}`)
      .toSorted()
      .join(", "),
  );
