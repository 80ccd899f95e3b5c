import { type ViewName, viewNames } from "../chart/boxes.ts";
import { cellsOf, wordCount, zoneKeys, zoneSizes } from "./cells.ts";

/** Cells of all four views, one bit each. */
export type CellSet = Uint32Array;

export const emptySet = (): CellSet => new Uint32Array(wordCount());
export const addCell = (set: CellSet, cell: number): void => void (set[cell >>> 5]! |= 1 << (cell & 31));
export const hasCell = (set: CellSet, cell: number): boolean => ((set[cell >>> 5]! >>> (cell & 31)) & 1) === 1;

type WordRule = (a: number, b: number) => number;
const each = (a: CellSet, b: CellSet, rule: WordRule): CellSet => a.map((word, index) => rule(word, b[index]!));

export const union = (a: CellSet, b: CellSet): CellSet => each(a, b, (x, y) => x | y);
export const intersection = (a: CellSet, b: CellSet): CellSet => each(a, b, (x, y) => x & y);
/** What is in the first and not in the second. */
export const difference = (a: CellSet, b: CellSet): CellSet => each(a, b, (x, y) => x & ~y);

function bits(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countCells(set: CellSet, from = 0, until = set.length): number {
  let sum = 0;
  for (let word = from; word < until; word++) sum += bits(set[word]!);
  return sum;
}

/** Covered cells in one view. */
export function areaIn(set: CellSet, view: ViewName): number {
  const { from, count } = cellsOf(view);
  return countCells(set, from >>> 5, (from >>> 5) + Math.ceil(count / 32));
}

/** The share of a view's body that is covered, in hundredths of a per cent: whole, so that it can be kept and compared. */
export const shareIn = (set: CellSet, view: ViewName): number =>
  Math.round((areaIn(set, view) * 10_000) / cellsOf(view).count);

/** A pen that only brushes a neighbour does not cover it: so many cells, or the whole of a smaller zone, do. */
const enough = 4;

/** The zones that a set covers. */
export function zonesCovered(set: CellSet): string[] {
  const counts = zoneKeys.map(() => 0);
  for (const view of viewNames) {
    const { from, count, zoneOf } = cellsOf(view);
    for (let cell = 0; cell < count; cell++) if (hasCell(set, from + cell)) counts[zoneOf[cell]!]! += 1;
  }
  const sizes = zoneSizes();
  return zoneKeys.filter((_, zone) => counts[zone]! >= Math.min(enough, Math.max(1, sizes[zone]!)));
}

/** The regions with their side that a set covers, in any view: `calf:left`. Their number is the spread. */
export const regionsCovered = (set: CellSet): string[] => [
  ...new Set(zonesCovered(set).map((key) => key.slice(key.indexOf(":") + 1))),
];

/** How alike two sets are, from 0 (nothing in common) to 1 (the same): what they share of what either covers. */
export const likeness = (a: CellSet, b: CellSet): number => likenessAt(a, b, 0);

/** The likeness of one set to each of many that stand one after another, for looking through all that a practice holds. */
export function likenessToEach(a: CellSet, many: Uint32Array): Float64Array {
  const found = new Float64Array(many.length / a.length);
  for (let set = 0; set < found.length; set++) found[set] = likenessAt(a, many, set * a.length);
  return found;
}

function likenessAt(a: CellSet, many: Uint32Array, at: number): number {
  let [shared, either] = [0, 0];
  for (let word = 0; word < a.length; word++) {
    const [x, y] = [a[word]!, many[at + word]!];
    // Most of a body is not marked.
    if ((x | y) === 0) continue;
    shared += bits(x & y);
    either += bits(x | y);
  }
  return either === 0 ? 1 : shared / either;
}

/** As bytes, lowest byte first whatever the machine, and back. */
export function toBytes(set: CellSet): Uint8Array {
  const bytes = new Uint8Array(set.length * 4);
  const view = new DataView(bytes.buffer);
  set.forEach((word, index) => view.setUint32(index * 4, word, true));
  return bytes;
}

export function fromBytes(bytes: Uint8Array): CellSet {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return emptySet().map((_, index) => (index * 4 + 4 <= bytes.byteLength ? view.getUint32(index * 4, true) : 0));
}
