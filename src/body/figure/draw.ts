import type { Arrow, Picture, Place } from "../../knowledge/exercises/pose.ts";
import { betweenPoses, figuresOf } from "./between-poses.ts";
import { type Camera, cameraAt } from "./camera.ts";
import { say } from "./hull.ts";
import { layersOf } from "./layers.ts";
import { type Box, nothing, widen } from "./shapes.ts";
import { type Figure, placeOn, stand } from "./skeleton.ts";
import { document, layersAsSvg } from "./svg.ts";
import { beatOf } from "./tempo.ts";
import { add, times, type Vector } from "./vectors.ts";

const margin = 6;
const gap = 14;
const inBetween = 3;

/** The poses side by side, each with its number: for paper, for a quick look, and for whoever wants nothing to move. */
export function drawSteps(picture: Picture): string {
  const camera = cameraAt(picture.view);
  const box = nothing();
  const figures = picture.poses.map(stand);
  const panels = figures.map((figure, k) => {
    const layers = layersOf([figure], picture, k === 0 ? [] : picture.felt, camera, box);
    const drawn = layersAsSvg(layers, null, `p${k}`);
    if (k === 0) return drawn;
    const arrows = picture.arrows
      .filter(({ from }) => from === undefined || from === k - 1)
      .map((arrow) => drawArrow(arrow, figures[k - 1]!, figure, camera, box, sizeIn(picture)));
    return (picture.view.shadow ? shadowOf(figures[k - 1]!, picture, camera, `s${k}`) : "") + drawn + arrows.join("");
  });
  const view = framed(picture, figures, camera, box);
  const wide = view.right - view.left + gap;
  const tall = Math.max((view.bottom - view.top) * 0.07, (view.right - view.left) * 0.06);
  const clip = `<clipPath id="view"><rect x="${say(view.left)}" y="${say(view.top)}" width="${say(wide - gap)}" height="${say(view.bottom - view.top)}"/></clipPath>`;
  const inside = panels.map((panel, k) => {
    const number = `<text x="${say(view.left + 1)}" y="${say(view.top + tall)}" font-size="${say(tall)}">${k + 1}</text>`;
    return `<g transform="translate(${say(k * wide)} 0)">${picture.view.close ? `<g clip-path="url(#view)">${panel}</g>` : panel}${number}</g>`;
  });
  return document(clip + inside.join(""), { ...view, right: view.left + wide * panels.length - gap });
}

/** One figure that moves through its poses at the exercise's own tempo, for ever. */
export function drawMoving(picture: Picture): string {
  const camera = cameraAt(picture.view);
  const box = nothing();
  const figures = figuresOf(picture.poses, inBetween, picture.tempo.round ?? false);
  const layers = layersOf(figures, picture, picture.felt, camera, box);
  return document(
    layersAsSvg(layers, beatOf(picture.tempo, figures.length), "m"),
    framed(picture, figures, camera, box),
  );
}

/** In a close view a line is no thicker on the page than in a wide one. */
const sizeIn = ({ view }: Picture) => Math.min(1, (view.close?.about ?? 60) / 60);

function framed({ view }: Picture, figures: readonly Figure[], camera: Camera, box: Box): Box {
  if (view.close) {
    const { at, about } = view.close;
    const [x, y] = camera.see(placeOn(figures[0]!, at));
    return { left: x - about, right: x + about, top: y - about * 0.8, bottom: y + about * 0.8 };
  }
  return { left: box.left - margin, right: box.right + margin, top: box.top - margin, bottom: box.bottom + margin };
}

/** Where the figure was, as a shadow behind where it is. */
function shadowOf(figure: Figure, picture: Picture, camera: Camera, name: string): string {
  const layers = layersOf([figure], { ...picture, props: [] }, [], camera, nothing());
  return `<g class="shadow">${layersAsSvg(layers, null, name)}</g>`;
}

function drawArrow(arrow: Arrow, from: Figure, to: Figure, camera: Camera, box: Box, size: number): string {
  const points = "push" in arrow ? pushed(arrow.push, arrow.way, to, camera) : along(arrow, from, to, camera);
  const [end, before] = [points.at(-1)!, points.at(-3)!];
  if (Math.hypot(end[0] - points[0]![0], end[1] - points[0]![1]) < 1) return "";
  for (const [x, y] of points) widen(box, x, y, 4);
  const lean = Math.atan2(end[1] - before[1], end[0] - before[0]);
  const head = [0.5, -0.5].map(
    (k) =>
      `M${say(end[0] - 6 * size * Math.cos(lean + k))} ${say(end[1] - 6 * size * Math.sin(lean + k))}L${say(end[0])} ${say(end[1])}`,
  );
  const d = `M${points.map(([x, y]) => `${say(x)} ${say(y)}`).join("L")}${head.join("")}`;
  return `<path class="arrow halo" stroke-width="${say(5 * size)}" d="${d}"/><path class="arrow" stroke-width="${say(2.4 * size)}" d="${d}"/>`;
}

type Point = readonly [number, number];

function along(arrow: Extract<Arrow, { along: Place }>, from: Figure, to: Figure, camera: Camera): Point[] {
  const [first, last] = arrow.span ?? [0, 1];
  return Array.from({ length: 7 }, (_, k) => {
    const figure = stand(betweenPoses(from, to, first + ((last - first) * k) / 6));
    return camera.see(add(placeOn(figure, arrow.along), arrow.beside));
  });
}

const pushed = (place: Place, way: Vector, figure: Figure, camera: Camera): Point[] =>
  [0, 0.5, 1].map((t) => camera.see(add(placeOn(figure, place), times(way, t))));
