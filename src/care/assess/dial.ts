/** A protractor to draw on: zero at the top, left readings to the left, in a drawing of 100 from the middle to the ring. */
export const ring = 100;

export type Place = { readonly x: number; readonly y: number };
export type Hand = "left" | "right";

/** Where a hand of the dial points, so far from the middle. */
export function pointAt(hand: Hand, degrees: number, far = ring): Place {
  const turned = (degrees * Math.PI) / 180;
  return { x: (hand === "left" ? -1 : 1) * Math.sin(turned) * far, y: -Math.cos(turned) * far };
}

/**
 * The whole degrees that a sweep from one place to another reads: of the side where it ended, and, where it began on the
 * other, of that side as it was pressed. What has no sides is read to the right, and stops at zero and at 180.
 */
export function readSweep(from: Place, to: Place, { most, paired }: { most: number; paired: boolean }) {
  const read = ({ x, y }: Place) => ({
    hand: paired && x < 0 ? ("left" as const) : ("right" as const),
    degrees: Math.min(most, !paired && x < 0 ? (y > 0 ? 180 : 0) : turnOf(Math.abs(x), y)),
  });
  const [began, ends] = [read(from), read(to)];
  return { [began.hand]: began.degrees, [ends.hand]: ends.degrees } as Readings;
}

/** Degrees by side; what was not touched is not read. */
export type Readings = { readonly left?: number; readonly right?: number };

const turnOf = (out: number, y: number) => Math.round((Math.atan2(out, -y) * 180) / Math.PI);
