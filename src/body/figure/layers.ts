import type { Felt, Hand, Picture, View } from "../../knowledge/exercises/pose.ts";
import type { Camera } from "./camera.ts";
import { patchOf } from "./felt.ts";
import * as faces from "./head.ts";
import { arm, leg } from "./limbs.ts";
import type { Ball, Part, PartName } from "./part.ts";
import { before, drawProp } from "./props.ts";
import { type Box, circles, type Shape, sheet, thread, widen } from "./shapes.ts";
import { type Figure, hands } from "./skeleton.ts";
import { trunk } from "./trunk.ts";
import { put } from "./part.ts";

/** What is drawn in one go: an outlined part of the body with what lies on it, or a thing. */
export type Layer = {
  readonly near: number;
  readonly outlined: readonly Shape[];
  /** Shaded, because it is on the far side. */
  readonly far: boolean;
  readonly over: readonly Shape[];
  readonly clipped?: { readonly by: Shape; readonly shapes: readonly Shape[] };
};

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const partsOf = (figure: Figure): Part[] => [
  trunk(figure),
  faces.head(figure),
  ...hands.flatMap((h) => [arm(figure, h), leg(figure, h)]),
];

/** The body in all its frames and the things about it, from the farthest to the nearest. */
export function layersOf(
  figures: readonly Figure[],
  picture: Picture,
  felt: readonly Felt[],
  camera: Camera,
  box: Box,
): Layer[] {
  const parts = figures.map(partsOf);
  const depth = mean(figures.map(({ at }) => (camera.near(at.t6) + camera.near(at.pelvis)) / 2));
  const near = Object.fromEntries(
    parts[0]!.map(({ name }) => [
      name,
      nearness(name, figures, depth, camera) + (picture.view.nearer?.[name as keyof View["nearer"]] ?? 0),
    ]),
  ) as Record<PartName, number>;
  for (const part of parts.flat())
    for (const { balls } of part.pieces) for (const [centre, r] of balls) widen(box, ...camera.see(centre), r);
  const body = parts[0]!.flatMap(({ name }, which): Layer[] => {
    const frames = parts.map((each) => each[which]!);
    const outlined = frames[0]!.pieces.map(({ of }, k) =>
      piece(
        of,
        frames.map((frame) => frame.pieces[k]!.balls),
        camera,
      ),
    );
    const far = isFar(name, near);
    const free = name.startsWith("arm") && picture.view.free?.includes(name.at(-1) as Hand);
    const seamed = !free && frames.every(({ seam }) => seam.length > 0);
    const seam = (seamed ? frames[0]!.seam : []).map(({ of }, k) =>
      piece(
        of,
        frames.map((frame) => frame.seam[k]!.balls),
        camera,
      ),
    );
    const over = [...warm(name, figures, felt, camera), ...(name === "head" ? features(figures, camera) : [])];
    const layer: Layer = {
      near: near[name],
      outlined,
      far,
      over,
      ...(name === "head" ? { clipped: hairOf(figures, outlined[0]!, camera) } : {}),
    };
    const leg = name.startsWith("leg");
    if (seam.length === 0 || (far && !leg)) return [layer];
    const joins = leg ? Math.max(near.trunk, near[name]) : near[name];
    const joined: Layer = { near: joins + 0.01, outlined: [], far: false, over: seam };
    const joint = frames.map(({ again }) => again?.joint.balls ?? null);
    if (joint.some((balls) => balls === null)) return [layer, joined];
    const fore: Layer = {
      near: joins + 0.02,
      outlined: outlined.slice(0, frames[0]!.again!.pieces),
      far: false,
      over: [
        piece(
          "skin",
          joint.map((balls) => balls!),
          camera,
        ),
      ],
    };
    return [layer, joined, fore];
  });
  return [...body, ...things(figures, picture, camera, box)].toSorted((a, b) => a.near - b.near);
}

const piece = (of: string, frames: readonly (readonly Ball[])[], camera: Camera): Shape =>
  sheet(
    of,
    frames.map((balls) => circles(balls, camera)),
  );

function nearness(name: PartName, figures: readonly Figure[], depth: number, { near }: Camera): number {
  const hand = name.at(-1) as Hand;
  if (name === "trunk") return depth;
  if (name === "head")
    return mean(figures.map((f) => depth + 0.35 * (near(put(f.turned.head, f.at.c1, 0, 6, 4)) - depth)));
  if (name.startsWith("arm"))
    return mean(
      figures.map(({ at }) => (near(at[`sh${hand}`]) + near(at[`el${hand}`]) * 2 + near(at[`wr${hand}`])) / 4),
    );
  return mean(figures.map(({ at }) => (near(at[`hip${hand}`]) + near(at[`kn${hand}`]) + near(at[`an${hand}`])) / 3));
}

function isFar(name: PartName, near: Record<PartName, number>): boolean {
  if (name.startsWith("arm")) return near[name] < near.trunk - 3;
  if (name === "legL" || name === "legR") return near[name] < near[name === "legL" ? "legR" : "legL"] - 8;
  return false;
}

/** Warm patches lie on their own part, so that whatever stands before it hides them too. */
function warm(name: PartName, figures: readonly Figure[], felt: readonly Felt[], camera: Camera): Shape[] {
  return felt.flatMap(({ spot, side }) => {
    const patches = figures.map((figure) => patchOf(figure, spot, side));
    if (patches[0]!.part !== name) return [];
    return patches[0]!.chain.slice(1).map((_, k) =>
      piece(
        "warm",
        patches.map(({ chain }) => [chain[k]!, chain[k + 1]!]),
        camera,
      ),
    );
  });
}

function hairOf(figures: readonly Figure[], skull: Shape, camera: Camera): NonNullable<Layer["clipped"]> {
  const facing = figures.map((figure) => faces.looks(figure, [0, 0, 1], camera.out) > -0.25);
  const hair = piece("hair", figures.map(faces.hair), camera);
  const face = piece("skin", figures.map(faces.face), camera);
  return { by: skull, shapes: [hair, ...(facing.some(Boolean) ? [{ ...face, seen: facing }] : [])] };
}

function features(figures: readonly Figure[], camera: Camera): Shape[] {
  const shapes = [1, -1].flatMap((side): Shape[] => {
    const earSeen = figures.map((figure) => faces.looks(figure, [side, 0, 0], camera.out) > -0.2);
    const eyeSeen = figures.map((figure) => faces.looks(figure, [side * 0.35, 0.1, 0.93], camera.out) > 0.12);
    return [
      {
        ...piece(
          "skin ear",
          figures.map((figure) => faces.ear(figure, side)),
          camera,
        ),
        seen: earSeen,
      },
      thread(
        "eye",
        figures.map((figure) => faces.eye(figure, side)),
        camera,
        eyeSeen,
      ),
    ];
  });
  const facing = figures.map((figure) => faces.looks(figure, [0, 0, 1], camera.out) > -0.1);
  const opens = figures.some(({ pose }) => (pose.mouth ?? 0) > 0);
  const mouth = opens
    ? { ...piece("mouth", figures.map(faces.mouth), camera), seen: facing }
    : thread("lips", figures.map(faces.lips), camera, facing);
  return [...shapes, mouth].filter(({ seen }) => !seen || seen.some(Boolean));
}

function things(figures: readonly Figure[], { props }: Picture, camera: Camera, box: Box): Layer[] {
  return props.map((prop) => {
    const frames = figures.map((figure) => drawProp(prop, figure, camera));
    const paths = frames[0]!.paths.map(({ of }, k) => ({ of, frames: frames.map(({ paths }) => paths[k]!.d) }));
    for (const { frames: drawn } of paths) for (const d of drawn) widenBy(box, d);
    return { near: frames[0]!.near === before ? before : frames[0]!.near, outlined: [], far: false, over: paths };
  });
}

/** Things are made of straight lines and circles, so the points of their paths bound them well enough. */
function widenBy(box: Box, d: string): void {
  for (const [, x, y] of d.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)) widen(box, Number(x), Number(y));
}
