import { viewNames } from "../../src/body/chart/boxes.ts";
import { likeness, likenessToEach } from "../../src/body/drawing/cell-set.ts";
import { cellsOf, wordCount } from "../../src/body/drawing/cells.ts";
import { cover } from "../../src/body/drawing/cover.ts";
import { type Mark, mostMarks } from "../../src/body/drawing/mark.ts";
import { draw } from "./draw.ts";
import { type Figure, median } from "./figure.ts";

const others = 10_000;
const turns = 15;

export async function* assess(): AsyncGenerator<Figure> {
  yield* compare();
  yield* draw();
}

/** What it costs to reckon a drawing's cells, and to compare it with all that a large practice holds. */
function* compare(): Generator<Figure> {
  cellsOf("front");
  const drawings = Array.from({ length: 200 }, (_, seed) => cover(scribble(seed, 20)));
  const mine = cover(scribble(777, 20));
  const many = new Uint32Array(others * wordCount());
  for (let each = 0; each < others; each++) many.set(drawings[each % drawings.length]!, each * wordCount());

  const compared = cpuMs(() => likenessToEach(mine, many));
  yield { name: `compare-a-drawing-with-${others}`, value: compared, unit: "ms", budget: "<=50" };
  // Against the same question asked of sets of numbers, which is how one would write it first.
  const [ownCells, theirCells] = [cellsIn(mine), drawings.map(cellsIn)];
  const plain = (cpuMs(() => theirCells.map((theirs) => plainLikeness(ownCells, theirs))) * others) / drawings.length;
  yield { name: "compare-plain-sets-of-cells", value: plain, unit: "ms" };
  yield { name: "compare-against-plain-sets", value: compared / plain, unit: "ratio", budget: "<=0.5" };

  const full = scribble(5, mostMarks);
  yield { name: `cover-a-drawing-of-${mostMarks}-marks`, value: cpuMs(() => cover(full)), unit: "ms", budget: "<=50" };
  const two = drawings.slice(0, 2) as [Uint32Array, Uint32Array];
  yield { name: "compare-two-drawings", value: cpuMs(() => likeness(...two)), unit: "ms" };
}

/** Lines of eight points, the same for the same seed. */
function scribble(seed: number, lines: number): Mark[] {
  let state = seed + 1;
  const next = (most: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * most);
  };
  return Array.from({ length: lines }, (): Mark => {
    const view = viewNames[next(4)]!;
    const start = [300 + next(600), 300 + next(3_000)] as const;
    const points = Array.from({ length: 8 }, () => [start[0] + next(200), start[1] + next(200)]).flat();
    return { view, quality: "ache", intensity: 5, depth: "deep", points };
  });
}

function cpuMs(work: () => unknown): number {
  work();
  return median(
    Array.from({ length: turns }, () => {
      const started = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(started);
      return (user + system) / 1_000;
    }),
  );
}

function cellsIn(set: Uint32Array): Set<number> {
  const cells = new Set<number>();
  set.forEach((word, index) => {
    for (let bit = 0; bit < 32; bit++) if ((word >>> bit) & 1) cells.add(index * 32 + bit);
  });
  return cells;
}

function plainLikeness(a: Set<number>, b: Set<number>): number {
  let shared = 0;
  for (const cell of a) if (b.has(cell)) shared++;
  const either = a.size + b.size - shared;
  return either === 0 ? 1 : shared / either;
}
