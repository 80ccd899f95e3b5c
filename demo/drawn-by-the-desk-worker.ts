import { boxes } from "../src/body/chart/boxes.ts";
import { type LineMark, type Mark, quarters } from "../src/body/drawing/mark.ts";

type Felt = Omit<LineMark, "points">;

/** A stroke over the body through places in chart units. */
function stroke(felt: Felt, ...places: readonly (readonly [number, number])[]): Mark {
  const { x, y } = boxes[felt.view];
  const points = places.flatMap(([across, down]) => [
    Math.round((across - x) * quarters),
    Math.round((down - y) * quarters),
  ]);
  return { ...felt, points };
}

const back = (quality: Felt["quality"], intensity: number, depth: Felt["depth"] = "deep"): Felt => ({
  view: "back",
  quality,
  intensity,
  depth,
});
const neck = (intensity: number): Mark[] => [
  stroke(back("stiff", intensity), [-14, 124], [-16, 140], [-15, 156], [-6, 166]),
  stroke(back("stiff", intensity), [-24, 126], [-24, 142], [-22, 152]),
];
const slope = (intensity: number): Mark[] => [
  stroke(back("ache", intensity), [-30, 158], [-48, 170], [-66, 178], [-84, 184]),
  stroke(back("ache", intensity), [-80, 194], [-62, 190], [-44, 182], [-30, 172]),
];
const blade = (intensity: number): Mark[] => [
  stroke(back("ache", intensity), [-34, 206], [-30, 226], [-31, 248], [-36, 270]),
];
const arm = [stroke(back("tingling", 3, "surface"), [-112, 200], [-126, 226], [-136, 258], [-142, 292], [-150, 330])];
const temple: Mark = { view: "left", quality: "ache", intensity: 3, depth: "surface", zone: "left:temple:left" };

/** What he drew before each visit: less, and in fewer places. */
export const drawnByTheDeskWorker: readonly (readonly Mark[])[] = [
  [...neck(7), ...slope(6), ...blade(5), ...arm, temple],
  [...neck(6), ...slope(6), ...blade(4), temple],
  [...neck(5), ...slope(5), ...blade(4)],
  [...neck(5), ...slope(4)],
  [...neck(3), stroke(back("ache", 3), [-30, 158], [-48, 170], [-60, 176])],
  [stroke(back("stiff", 2), [-14, 130], [-16, 144], [-14, 156])],
];
