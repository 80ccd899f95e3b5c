export type Open = { weekday: number; starts: string; ends: string };

const names = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** Stretches of one day that touch or overlap are one: two people at work are one open door. */
export function openTogether(hours: readonly Open[]): Open[] {
  const joined: Open[] = [];
  for (const next of hours.toSorted((a, b) => a.weekday - b.weekday || a.starts.localeCompare(b.starts))) {
    const last = joined.at(-1);
    if (last?.weekday === next.weekday && next.starts <= last.ends)
      joined[joined.length - 1] = { ...last, ends: last.ends > next.ends ? last.ends : next.ends };
    else joined.push(next);
  }
  return joined;
}

/** "Monday to Friday" with "9:00 to 17:30", days of the same hours in a row told once. */
export function sayHours(hours: readonly Open[]): { days: string; times: string }[] {
  const byDay = names.map((name, index) => ({
    name,
    times: openTogether(hours.filter(({ weekday }) => weekday === index + 1))
      .map(({ starts, ends }) => `${clock(starts)} to ${clock(ends)}`)
      .join(", "),
  }));
  const told: { first: string; last: string; times: string }[] = [];
  for (const { name, times } of byDay) {
    const before = told.at(-1);
    if (before?.times === times) before.last = name;
    else told.push({ first: name, last: name, times });
  }
  return told
    .filter(({ times }) => times !== "")
    .map(({ first, last, times }) => ({ days: first === last ? first : `${first} to ${last}`, times }));
}

const clock = (time: string) => time.slice(0, 5).replace(/^0/, "");
