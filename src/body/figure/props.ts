import type { Hand, Place, Prop } from "../../knowledge/exercises/pose.ts";
import type { Camera } from "./camera.ts";
import { type Circle, hull, say } from "./hull.ts";
import { type Figure, placeOn } from "./skeleton.ts";
import { add, turn, type Vector } from "./vectors.ts";

/** How near to whoever looks: behind the figure, or before it. */
export const behind = -1e4;
export const before = 1e4;
export type Drawn = { readonly near: number; readonly paths: readonly { readonly of: string; readonly d: string }[] };

const isPlace = (where: Place | Vector): where is Place => "on" in where;
const spot = (figure: Figure, where: Place | Vector): Vector => (isPlace(where) ? placeOn(figure, where) : where);

export function drawProp(prop: Prop, figure: Figure, camera: Camera): Drawn {
  const near = "near" in prop && prop.near ? before : behind;
  if (prop.kind === "mat") {
    const deep = prop.deep ?? 32;
    return { near: behind * 2, paths: box([prop.from, -1.6, -deep], [prop.to, 0, deep], "mat", camera) };
  }
  if (prop.kind === "box")
    return { near: near + nearest(prop.low, prop.high, camera), paths: box(prop.low, prop.high, prop.of, camera) };
  if (prop.kind === "roll") return { near: behind + prop.at[2], paths: roll(prop, camera) };
  if (prop.kind === "weight") return weight(figure, prop.hand, camera);
  if (prop.kind === "ball")
    return { near, paths: [{ of: "ball", d: hull([circle(spot(figure, prop.at), prop.r, camera)]) }] };
  const points = prop.through.map((where) => camera.see(spot(figure, where)));
  return { near, paths: [{ of: prop.of, d: `M${points.map(([x, y]) => `${say(x)} ${say(y)}`).join("L")}` }] };
}

const circle = (at: Vector, r: number, camera: Camera): Circle => [...camera.see(at), r];
/** Of two boxes the one whose middle is farther is drawn first. */
const nearest = (low: Vector, high: Vector, camera: Camera): number =>
  camera.near([(low[0] + high[0]) / 2, (low[1] + high[1]) / 2, (low[2] + high[2]) / 2]);

function roll({ of, at, r, long }: Extract<Prop, { kind: "roll" }>, camera: Camera) {
  const ends = [-1, 1].map((side): Vector => [at[0], at[1], at[2] + (side * long) / 2]);
  const front = camera.near(ends[0]!) > camera.near(ends[1]!) ? ends[0]! : ends[1]!;
  return [
    { of, d: hull(ends.map((end) => circle(end, r, camera))) },
    { of: `${of} end`, d: hull([circle(front, r, camera)]) },
    { of: `${of} end`, d: hull([circle(front, r * 0.35, camera)]) },
  ];
}

function weight(figure: Figure, hand: Hand, camera: Camera): Drawn {
  const at = placeOn(figure, { on: `wr${hand}`, by: [0, 7, 2] });
  const ends = [-8, 8].map((x) => add(at, turn(figure.turned[`hand${hand}`], [x, 0, 0])));
  const head = (end: Vector) => hull([circle(end, 4.2, camera)]);
  return {
    near: before,
    paths: [
      { of: "weight", d: hull(ends.map((end) => circle(end, 1.2, camera))) },
      { of: "weight", d: ends.map(head).join("") },
    ],
  };
}

/** The three faces that can be seen. */
function box(low: Vector, high: Vector, of: string, camera: Camera): Drawn["paths"] {
  return ([0, 2, 1] as const)
    .filter((axis) => Math.abs(camera.out[axis]) > 0.02)
    .map((axis) => {
      const [i, j] = ([0, 1, 2] as const).filter((other) => other !== axis) as [0 | 1 | 2, 0 | 1 | 2];
      const corners = [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ].map(([a, b]) => {
        const v: [number, number, number] = [0, 0, 0];
        v[axis] = (camera.out[axis] > 0 ? high : low)[axis];
        v[i] = (a ? high : low)[i];
        v[j] = (b ? high : low)[j];
        return camera.see(v).map(say).join(" ");
      });
      return { of: axis === 0 ? `${of} side` : of, d: `M${corners.join("L")}Z` };
    });
}
