import { Temporal } from "temporal-polyfill";

/** The fourteen days that are shown from `wanted` on, kept between today and the horizon, and the ones beside them. */
export function fortnight(
  wanted: string | undefined,
  today: Temporal.PlainDate,
  horizonDays: number,
): { first: Temporal.PlainDate; earlier: string | null; later: string | null } {
  const first = latest(today, dateOf(wanted) ?? today);
  const horizon = today.add({ days: horizonDays });
  const within = Temporal.PlainDate.compare(first, horizon) > 0 ? horizon : first;
  const [before, after] = [within.subtract({ days: 14 }), within.add({ days: 14 })];
  return {
    first: within,
    earlier: Temporal.PlainDate.compare(within, today) > 0 ? latest(today, before).toString() : null,
    later: Temporal.PlainDate.compare(after, horizon) <= 0 ? after.toString() : null,
  };
}

const latest = (a: Temporal.PlainDate, b: Temporal.PlainDate) => (Temporal.PlainDate.compare(a, b) > 0 ? a : b);

function dateOf(text: string | undefined): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text ?? "")) return null;
  try {
    return Temporal.PlainDate.from(text!);
  } catch {
    return null;
  }
}
