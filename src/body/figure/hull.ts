export type Circle = readonly [x: number, y: number, r: number];

const many = 60;
const round = Array.from({ length: many }, (_, k) => {
  const a = (k / many) * 2 * Math.PI;
  return [Math.cos(a), Math.sin(a)] as const;
});
export const say = (n: number): string => String(Math.round(n * 10) / 10);

/** The circles that the hull touches, in turn. Two hulls with the same corners can be drawn as one that moves. */
export function corners(circles: readonly Circle[]): number[] {
  if (circles.length === 1) return [0];
  if (circles.length === 2) {
    const [a, b] = [circles[0]!, circles[1]!];
    if (Math.hypot(a[0] - b[0], a[1] - b[1]) > Math.abs(a[2] - b[2])) return [0, 1];
    return [a[2] >= b[2] ? 0 : 1];
  }
  const touched: number[] = [];
  for (let k = 0; k < many; k++) {
    const best = farthest(circles, round[k]![0], round[k]![1]);
    if (touched.at(-1) !== best) touched.push(best);
  }
  if (touched.length > 1 && touched[0] === touched.at(-1)) touched.pop();
  return touched;
}

/** The circle that reaches farthest in a direction; one within another never does. */
function farthest(circles: readonly Circle[], dx: number, dy: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < circles.length; i++) {
    const c = circles[i]!;
    const reach = c[0] * dx + c[1] * dy + c[2];
    if (reach > most + 1e-9) {
      best = i;
      most = reach;
    }
  }
  return best;
}

/** The outline of the convex hull of circles, as arcs and tangents. */
export function hull(circles: readonly Circle[], touched: readonly number[] = corners(circles)): string {
  if (touched.length === 1) return circle(circles[touched[0]!]!);
  const tangents = touched.map((i, k) => tangent(circles[i]!, circles[touched[(k + 1) % touched.length]!]!));
  const first = tangents[0]!;
  let d = `M${say(first.from[0])} ${say(first.from[1])}`;
  for (const [k, { to, normal }] of tangents.entries()) {
    const next = tangents[(k + 1) % tangents.length]!;
    const r = say(circles[touched[(k + 1) % touched.length]!]![2]);
    const swept = (next.normal - normal + 4 * Math.PI) % (2 * Math.PI);
    d += `L${say(to[0])} ${say(to[1])}A${r} ${r} 0 ${swept > Math.PI ? 1 : 0} 1 ${say(next.from[0])} ${say(next.from[1])}`;
  }
  return `${d}Z`;
}

function circle([x, y, r]: Circle): string {
  const half = (to: number) => `A${say(r)} ${say(r)} 0 1 1 ${say(to)} ${say(y)}`;
  return `M${say(x + r)} ${say(y)}${half(x - r)}${half(x + r)}Z`;
}

function tangent(a: Circle, b: Circle) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const lean = Math.acos(Math.max(-1, Math.min(1, (a[2] - b[2]) / Math.hypot(dx, dy))));
  const normal = Math.atan2(dy, dx) - lean;
  const touch = ([x, y, r]: Circle) => [x + r * Math.cos(normal), y + r * Math.sin(normal)] as const;
  return { from: touch(a), to: touch(b), normal };
}

const sides = 28;
/** The same outline with so many corners whatever its shape, for a part whose hull changes its kind as it moves. */
export function polygon(circles: readonly Circle[]): string {
  const points = Array.from({ length: sides }, (_, k) => {
    const a = (k / sides) * 2 * Math.PI;
    const [dx, dy] = [Math.cos(a), Math.sin(a)];
    const best = circles[farthest(circles, dx, dy)]!;
    return `${say(best[0] + best[2] * dx)} ${say(best[1] + best[2] * dy)}`;
  });
  return `M${points.join("L")}Z`;
}
