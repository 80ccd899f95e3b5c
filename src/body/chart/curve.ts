export type Point = readonly [x: number, y: number];
/** A cubic Bézier piece: from, two handles, to. */
export type Piece = readonly [Point, Point, Point, Point];
export type Stop = { readonly at: Point; readonly sharp?: boolean };

/** A smooth curve through the stops (centripetal Catmull-Rom), broken where a stop is sharp. */
export function curveThrough(stops: readonly Stop[]): Piece[] {
  return stops.slice(1).map((stop, index): Piece => {
    const from = stops[index]!;
    const before = from.sharp ? undefined : stops[index - 1];
    const after = stop.sharp ? undefined : stops[index + 2];
    return [from.at, handle(before, from, stop), handle(after, stop, from), stop.at];
  });
}

const rootOfLength = (a: Point, b: Point) => Math.max(1e-3, Math.sqrt(Math.hypot(a[0] - b[0], a[1] - b[1])));

/** The handle beside `near` of the piece between `near` and `far`, where the curve comes from `behind`. */
function handle(behind: Stop | undefined, near: Stop, far: Stop): Point {
  const along = (axis: 0 | 1): number => {
    if (!behind) return near.at[axis] + (far.at[axis] - near.at[axis]) / 3;
    const [d1, d2] = [rootOfLength(behind.at, near.at), rootOfLength(near.at, far.at)];
    const weight = 2 * d1 * d1 + 3 * d1 * d2 + d2 * d2;
    return (d1 * d1 * far.at[axis] - d2 * d2 * behind.at[axis] + weight * near.at[axis]) / (3 * d1 * (d1 + d2));
  };
  return [along(0), along(1)];
}

export const backwards = (pieces: readonly Piece[]): Piece[] =>
  pieces.toReversed().map(([a, b, c, d]): Piece => [d, c, b, a]);

export const moved = (pieces: readonly Piece[], move: (point: Point) => Point): Piece[] =>
  pieces.map(([a, b, c, d]): Piece => [move(a), move(b), move(c), move(d)]);

export const mirrored = ([x, y]: Point): Point => [-x, y];

const tenth = (value: number) => Math.round(value * 10) / 10 + 0;

/** As SVG path data, to a tenth of a chart unit. */
export function pathOf(pieces: readonly Piece[], closed: boolean): string {
  const say = ([x, y]: Point) => `${tenth(x)} ${tenth(y)}`;
  const [first] = pieces;
  if (!first) return "";
  return `M${say(first[0])}${pieces.map(([, b, c, d]) => `C${say(b)} ${say(c)} ${say(d)}`).join("")}${closed ? "Z" : ""}`;
}

/** Points along a curve, close enough together that straight lines between them look and count the same. */
export function pointsAlong(pieces: readonly Piece[]): Point[] {
  return pieces.flatMap((piece) => {
    const steps = Math.max(2, Math.ceil(Math.hypot(piece[3][0] - piece[0][0], piece[3][1] - piece[0][1]) / 4));
    return Array.from({ length: steps }, (_, step) => pointAt(piece, step / steps));
  });
}

function pointAt([a, b, c, d]: Piece, t: number): Point {
  const s = 1 - t;
  const along = (axis: 0 | 1) =>
    s * s * s * a[axis] + 3 * s * s * t * b[axis] + 3 * s * t * t * c[axis] + t * t * t * d[axis];
  return [along(0), along(1)];
}

/** Whether a point lies inside a closed ring (even-odd); an edge belongs to one of the two rings that share it. */
export const inside = ([x, y]: Point, ring: readonly Point[]): boolean =>
  crossings(ring, y).filter((at) => x < at).length % 2 === 1;

/** Where a level line crosses a ring. */
function crossings(ring: readonly Point[], y: number): number[] {
  const found: number[] = [];
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const at = crossing(ring[j]!, ring[i]!, y);
    if (at !== null) found.push(at);
  }
  return found;
}

/** Reckoned from the upper end, so that two rings with one edge round alike. */
export function crossing(a: Point, b: Point, y: number): number | null {
  if (a[1] > y === b[1] > y) return null;
  const [upper, lower] = a[1] < b[1] ? [a, b] : [b, a];
  return upper[0] + ((y - upper[1]) / (lower[1] - upper[1])) * (lower[0] - upper[0]);
}
