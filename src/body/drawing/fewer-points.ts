/** The line without the points that lie within `slack` of the straight way between those kept (Ramer, Douglas and Peucker). */
export function fewerPoints(points: readonly number[], slack: number): number[] {
  const kept = new Set([0, points.length - 2]);
  const stretches: [number, number][] = [[0, points.length - 2]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [first, last] = stretch;
    const at = farthest(points, first, last, slack);
    if (at === null) continue;
    kept.add(at);
    stretches.push([first, at], [at, last]);
  }
  return [...kept].toSorted((a, b) => a - b).flatMap((at) => [points[at]!, points[at + 1]!]);
}

function farthest(points: readonly number[], first: number, last: number, slack: number): number | null {
  const [ax, ay] = [points[first]!, points[first + 1]!];
  const [dx, dy] = [points[last]! - ax, points[last + 1]! - ay];
  const long = dx * dx + dy * dy;
  let [found, most]: [number | null, number] = [null, slack * slack];
  for (let at = first + 2; at < last; at += 2) {
    const [ex, ey] = [points[at]! - ax, points[at + 1]! - ay];
    const t = long === 0 ? 0 : Math.min(1, Math.max(0, (ex * dx + ey * dy) / long));
    const away = (ex - t * dx) ** 2 + (ey - t * dy) ** 2;
    if (away > most) [found, most] = [at, away];
  }
  return found;
}
