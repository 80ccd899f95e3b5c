import { errorOf, type Like } from "./say-finding.ts";

export type Reading = Like & { value: number | null; result: string | null; moment: string; recorded_at: string };
export type Point = { x: number; y: number; after: boolean };
export type Drawn = {
  points: Point[];
  /** The first reading shown, give or take what measuring is unsure by. */
  band: { top: number; bottom: number } | null;
  lines: { y: number; label: string }[];
  days: { x: number; at: string }[];
};
export const frame = { width: 380, height: 200, left: 46, right: 12, top: 12, bottom: 26 } as const;

const timeOf = (reading: Reading, ms: (instant: string) => number) => ms(reading.recorded_at);

/** Where a series stands on paper: time across, the figure upwards, and both sides of a body on one scale. */
export function drawSeries(side: readonly Reading[], all: readonly Reading[], ms: (instant: string) => number): Drawn {
  const inOrder = side.filter(({ value }) => value !== null).toSorted((a, b) => timeOf(a, ms) - timeOf(b, ms));
  const first = inOrder[0];
  if (!first) return { points: [], band: null, lines: [], days: [] };
  const values = all.flatMap(({ value }) => value ?? []);
  const error = errorOf(first)?.amount ?? null;
  const reach = error ?? 0;
  const step = niceStep(Math.max(...values) - Math.min(...values) + 2 * reach);
  const low = Math.floor((Math.min(...values) - reach) / step) * step;
  const high = Math.max(low + step, Math.ceil((Math.max(...values) + reach) / step) * step);
  const times = all.map((each) => timeOf(each, ms));
  const [from, until] = [Math.min(...times), Math.max(...times)];
  const x = (time: number) =>
    from === until
      ? (frame.left + frame.width) / 2
      : frame.left + 8 + ((time - from) / (until - from)) * (frame.width - frame.left - frame.right - 16);
  const y = (value: number) => frame.top + ((high - value) / (high - low)) * (frame.height - frame.top - frame.bottom);
  const lines = Array.from({ length: Math.round((high - low) / step) + 1 }, (_, index) => low + index * step);
  const last = inOrder.at(-1)!;
  // Where both ends are close together, one day is enough for both.
  const ends = x(timeOf(last, ms)) - x(timeOf(first, ms)) < frame.width / 2 ? [first] : [first, last];
  return {
    points: inOrder.map((each) => ({
      x: round(x(timeOf(each, ms))),
      y: round(y(each.value!)),
      after: each.moment === "after",
    })),
    band: error === null ? null : { top: round(y(first.value! + error)), bottom: round(y(first.value! - error)) },
    lines: lines.map((value) => ({ y: round(y(value)), label: String(Math.round(value * 10) / 10) })),
    days: ends.map((each) => ({ x: round(x(timeOf(each, ms))), at: each.recorded_at })),
  };
}

const round = (figure: number) => Math.round(figure * 10) / 10;

/** 1, 2 or 5 times a power of ten, so that a scale has a handful of lines. */
export function niceStep(span: number): number {
  const rough = Math.max(span, 0.5) / 5;
  const power = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((times) => times * power).find((step) => step >= rough)!;
}
