import { boxes } from "./boxes.ts";
import type { Point } from "./curve.ts";
import type { Zone } from "./views.ts";

/** A zone as a CSS polygon, in per cent of its view's box: the shape of a label that people tap. */
export function clipOf({ view, rings }: Zone): string {
  const box = boxes[view];
  const say = ([x, y]: Point) => `${percent((x - box.x) / box.width)} ${percent((y - box.y) / box.height)}`;
  // One polygon goes out to each further ring and back over the same line, which encloses nothing.
  const start = rings[0]![0]!;
  const points = rings.flatMap((ring, index) => {
    const closed = [...straightened(ring), ring[0]!];
    return index === 0 ? closed : [...closed, start];
  });
  return `polygon(${points.map(say).join(",")})`;
}

const percent = (share: number) => `${Math.round(share * 1000) / 10}%`;
const slack = 0.7;

/** Without the points that lie almost on the straight line between the others (Ramer, Douglas and Peucker). */
function straightened(points: readonly Point[]): Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  let [far, at] = [slack, 0];
  for (let index = 1; index < points.length - 1; index++) {
    const away = distance(points[index]!, first, last);
    if (away > far) [far, at] = [away, index];
  }
  if (at === 0) return [first, last];
  return [...straightened(points.slice(0, at + 1)), ...straightened(points.slice(at)).slice(1)];
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const long = Math.hypot(bx - ax, by - ay);
  return long === 0 ? Math.hypot(x - ax, y - ay) : Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / long;
}
