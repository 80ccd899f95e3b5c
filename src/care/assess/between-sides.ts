import { isLike } from "./compare-findings.ts";
import { errorOf, type Like, sayFigure } from "./say-finding.ts";

type Figure = Like & { value: number | null };

/** How far the left is from the right, both found in one way: what is compared before any textbook. Null where that says nothing. */
export function betweenSides(left: Figure, right: Figure): string | null {
  if (left.value === null || right.value === null || !isLike({ ...left, side: right.side }, right)) return null;
  if (!["movement", "girth", "function"].includes(left.kind) || /grade|stage/.test(left.unit ?? "")) return null;
  const by = Math.round((left.value - right.value) * 10) / 10;
  if (by === 0) return "sides alike";
  const error = errorOf(left)?.amount ?? 0;
  if (Math.abs(by) < error) return "sides alike, as far as measuring can tell";
  return `left ${sayFigure(Math.abs(by), left.unit)} ${by < 0 ? "less" : "more"}`;
}
