import type { SignChange, SignReading } from "../assess/index.ts";

type Visit = Omit<SignReading, "degrees"> & { before: number; after: number | null };

/** The first reading and the last of the sign that the newest visit measured: like with like only. */
export function firstAndLast<V extends Visit>(
  visits: readonly V[],
): { first: SignReading; last: SignReading; same: V[] } | null {
  const newest = visits.at(-1);
  if (!newest) return null;
  const same = visits.filter(
    ({ movement, side, method }) => movement === newest.movement && side === newest.side && method === newest.method,
  );
  const { movement, side, method } = newest;
  const first = { movement, side, method, degrees: same[0]!.before };
  return { first, last: { movement, side, method, degrees: newest.after ?? newest.before }, same };
}

/** What a change means, in plain words, never more certain than the measuring. */
export function sayChange({ degrees, withinError, errorDegrees }: SignChange): string {
  if (withinError) return `About the same. Measuring by hand is unsure by about ${errorDegrees} degrees.`;
  const more = degrees > 0 ? "further" : "less far";
  return `It goes ${Math.abs(degrees)} degrees ${more} than at first. Measuring by hand is unsure by about ${errorDegrees} degrees.`;
}
