import { backwards, curveThrough, type Piece, type Point, type Stop } from "./curve.ts";

/** A point of a line: where it is, then its name where lines meet there; `!` makes a corner. A bare name repeats a point. */
export type Mark = readonly [x: number, y: number, name?: string] | string;
export type Lines = Readonly<Record<string, readonly Mark[]>>;

type Line = { readonly names: readonly (string | undefined)[]; readonly pieces: readonly Piece[] };
export type Joined = ReadonlyMap<string, Line>;

/**
 * Lines are drawn once and meet at named points; a zone is a loop of those names. Two neighbours share the very same
 * piece of line, so no gap and no overlap can come between them.
 */
export function joinLines(lines: Lines): Joined {
  const named = new Map<string, Point>();
  return new Map(
    Object.entries(lines).map(([key, marks]) => {
      const stops = marks.map((mark) => stopOf(mark, named, key));
      return [key, { names: stops.map(({ name }) => name), pieces: curveThrough(stops) }];
    }),
  );
}

function stopOf(mark: Mark, named: Map<string, Point>, line: string): Stop & { name: string | undefined } {
  const flag = typeof mark === "string" ? mark : (mark[2] ?? "");
  const name = flag.replace("!", "") || undefined;
  const sharp = flag.includes("!");
  if (typeof mark !== "string") {
    if (name && named.has(name)) throw new Error(`${name} is named twice`);
    const at: Point = [mark[0], mark[1]];
    if (name) named.set(name, at);
    return { at, name, sharp };
  }
  const at = named.get(name ?? "");
  if (!at) throw new Error(`${line} meets ${mark}, which no line before it names`);
  return { at, name, sharp };
}

/** The way from one named point to the next over the line that has both; `to@line` says which where several do. */
function between(joined: Joined, from: string, to: string): Piece[] {
  const [end = "", over] = to.split("@");
  const ways = [...joined].flatMap(([key, { names, pieces }]) => {
    const [i, j] = [names.indexOf(from), names.lastIndexOf(end)];
    if (i < 0 || j < 0 || (over && over !== key)) return [];
    return [i < j ? pieces.slice(i, j) : backwards(pieces.slice(j, i))];
  });
  const [shortest] = ways.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  if (!shortest) throw new Error(`no line joins ${from} and ${to}`);
  return shortest;
}

const lengthOf = (pieces: readonly Piece[]) =>
  pieces.reduce((sum, [a, , , d]) => sum + Math.hypot(a[0] - d[0], a[1] - d[1]), 0);

export function along(joined: Joined, names: string): Piece[] {
  const stops = names.split(" ");
  return stops.slice(1).flatMap((to, index) => between(joined, stops[index]!.split("@")[0]!, to));
}

/** The way round, back to its first point. */
export const around = (joined: Joined, names: string): Piece[] =>
  along(joined, `${names} ${names.split(" ")[0]!.split("@")[0]}`);

export function lineNamed(joined: Joined, key: string): readonly Piece[] {
  const line = joined.get(key);
  if (!line) throw new Error(`no line is called ${key}`);
  return line.pieces;
}
