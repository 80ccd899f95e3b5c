import { type Box, boxes, type ViewName, viewNames } from "../chart/boxes.ts";
import { crossing, type Point } from "../chart/curve.ts";
import { viewNamed } from "../chart/views.ts";
import { zoneKey, zones } from "../chart/zones.ts";

/** The side of a cell in chart units; under a centimetre on a grown body. */
export const cellSide = 5;

/** The cells of a view that lie on the body, numbered from 0 row by row, each with its zone. */
export type Cells = {
  readonly view: ViewName;
  readonly across: number;
  readonly down: number;
  /** Where this view's cells begin in a set of all views. */
  readonly from: number;
  readonly count: number;
  /** By row and column: the cell's number in the set, or -1 beside the body. */
  readonly numbers: Int32Array;
  /** By number: the place in the box, and the index of the zone in `zoneKeys`. */
  readonly places: Int32Array;
  readonly zoneOf: Uint16Array;
};

export const zoneKeys: readonly string[] = zones.map(zoneKey);
const indexOf = new Map(zoneKeys.map((key, index) => [key, index]));

/** Each view begins at a whole word, so that views can be counted apart. */
const wordBits = 32;
const wordsFor = (count: number) => Math.ceil(count / wordBits);

// Laid when it is first asked for, and once: whoever never draws does not wait for it.
let laid: readonly Cells[] | undefined;
const grid = (): readonly Cells[] => (laid ??= lay());

export const cellsOf = (view: ViewName): Cells => grid().find((cells) => cells.view === view)!;
/** How many words a set of all four views takes. */
export const wordCount = (): number => grid().reduce((sum, { count }) => sum + wordsFor(count), 0);

function lay(): Cells[] {
  let from = 0;
  return viewNames.map((view) => {
    const cells = layView(view, from);
    from += wordsFor(cells.count) * wordBits;
    return cells;
  });
}

function layView(view: ViewName, from: number): Cells {
  const box = boxes[view];
  const [across, down] = [Math.ceil(box.width / cellSide), Math.ceil(box.height / cellSide)];
  const seen = new Int16Array(across * down).fill(-1);
  for (const layer of viewNamed(view).layers)
    for (const zone of layer.zones)
      for (const ring of zone.rings) paint(seen, ring, box, across, indexOf.get(zoneKey(zone))!);
  const places = Int32Array.from([...seen.keys()].filter((place) => seen[place]! >= 0));
  const numbers = new Int32Array(seen.length).fill(-1);
  places.forEach((place, cell) => (numbers[place] = from + cell));
  return {
    view,
    across,
    down,
    from,
    count: places.length,
    numbers,
    places,
    zoneOf: Uint16Array.from(places, (place) => seen[place]!),
  };
}

/** Gives a zone every cell whose centre lies inside its ring; what is painted later lies above. */
function paint(seen: Int16Array, ring: readonly Point[], box: Box, across: number, zone: number): void {
  const rows = new Map<number, number[]>();
  ring.forEach((point, index) => {
    const before = ring[index === 0 ? ring.length - 1 : index - 1]!;
    const [top, bottom] = [Math.min(point[1], before[1]), Math.max(point[1], before[1])];
    for (let row = Math.floor((top - box.y) / cellSide) - 1; row <= (bottom - box.y) / cellSide; row++) {
      const at = crossing(before, point, box.y + (row + 0.5) * cellSide);
      if (at !== null) rows.set(row, [...(rows.get(row) ?? []), at]);
    }
  });
  for (const [row, crossed] of rows) {
    const sorted = crossed.toSorted((a, b) => a - b);
    for (let column = 0; column < across; column++) {
      const x = box.x + (column + 0.5) * cellSide;
      if (sorted.filter((at) => x < at).length % 2 === 1) seen[row * across + column] = zone;
    }
  }
}

let sizes: readonly number[] | undefined;
/** How many cells of each zone can be seen: what the arm hides from the side counts for the arm. */
export function zoneSizes(): readonly number[] {
  if (sizes) return sizes;
  const counted = zoneKeys.map(() => 0);
  for (const { zoneOf } of grid()) for (const zone of zoneOf) counted[zone]! += 1;
  return (sizes = counted);
}
