import { brotliCompressSync, gzipSync } from "node:zlib";
import { drawMoving, drawSteps } from "../../src/body/figure/draw.ts";
import { exercises } from "../../src/knowledge/exercises.ts";
import { type Figure, median } from "./figure.ts";

const rounds = 15;

/** What drawing an exercise costs, each of the 62 on its own, after the engine has warmed up as in a running house. */
export async function* advise(): AsyncGenerator<Figure> {
  for (let round = 0; round < 5; round++) for (const { picture } of exercises) drawSteps(picture);
  yield* Object.values(times("draw-steps", drawSteps, "<=2"));
  for (let round = 0; round < 2; round++) for (const { picture } of exercises) drawMoving(picture);
  yield* Object.values(times("draw-moving", drawMoving));
  const weights = (draw: typeof drawSteps) => exercises.map(({ picture }) => gzipSync(draw(picture)).length / 1024);
  yield { name: "steps-weight", value: median(weights(drawSteps)), unit: "KB" };
  yield { name: "moving-weight", value: median(weights(drawMoving)), unit: "KB" };
  yield { name: "moving-weight-most", value: Math.max(...weights(drawMoving)), unit: "KB" };
  const four = exercises
    .slice(0, 4)
    .map(({ picture }) => drawMoving(picture))
    .join("");
  yield { name: "four-moving-in-one-page", value: brotliCompressSync(four).length / 1024, unit: "KB", budget: "<=60" };
}

function times(name: string, draw: typeof drawSteps, budget?: Figure["budget"]): Figure[] {
  // Round by round, so that a moment in which the machine is busy elsewhere does not fall on one exercise alone.
  const taken = exercises.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [k, { picture }] of exercises.entries()) {
      const from = performance.now();
      draw(picture);
      taken[k]!.push(performance.now() - from);
    }
  const each = taken.map(median);
  const limit = budget ? { budget } : {};
  return [
    { name, value: median(each), unit: "ms", ...limit },
    { name: `${name}-slowest-exercise`, value: Math.max(...each), unit: "ms", ...limit },
  ];
}
