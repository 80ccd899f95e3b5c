import { say } from "./hull.ts";
import type { Layer } from "./layers.ts";
import type { Box, Shape } from "./shapes.ts";
import { figureStyle } from "./style.ts";
import type { Beat } from "./tempo.ts";

/** A path, standing still or moving from frame to frame on the beat. */
function path({ of, frames, seen }: Shape, beat: Beat | null): string {
  const first = beat?.frames[0] ?? 0;
  const moves = beat !== null && frames.some((d) => d !== frames[0]);
  const blinks = beat !== null && seen?.some((each) => each !== seen[0]);
  if (!blinks && seen && !seen[0]) return "";
  const parts = [
    moves ? animate("d", beat, (frame) => frames[frame]!) : "",
    blinks ? animate("visibility", beat, (frame) => (seen![frame] ? "visible" : "hidden")) : "",
  ].join("");
  const open = `<path class="${of}" d="${frames[first]}"`;
  return parts ? `${open}>${parts}</path>` : `${open}/>`;
}

function animate(what: "d" | "visibility", beat: Beat, value: (frame: number) => string): string {
  const values = beat.frames.map(value).join(";");
  const times = beat.times.map((at) => String(Math.round(at * 1000) / 1000)).join(";");
  const steps = what === "d" ? "" : ' calcMode="discrete"';
  return `<animate attributeName="${what}" dur="${beat.seconds}s" repeatCount="indefinite" keyTimes="${times}"${steps} values="${values}"/>`;
}

/** Each part is drawn twice: once in the line's colour with a stroke, then as it is, so that only its outside has an edge. */
export function layersAsSvg(layers: readonly Layer[], beat: Beat | null, name: string): string {
  return layers
    .map(({ outlined, far, over, clipped }, k) => {
      const id = `${name}${k}`;
      const draw = (shapes: readonly Shape[]) => shapes.map((shape) => path(shape, beat)).join("");
      const cut = clipped
        ? `<clipPath id="${id}c">${path(clipped.by, beat)}</clipPath><g clip-path="url(#${id}c)">${draw(clipped.shapes)}</g>`
        : "";
      const body = outlined.length
        ? `<use href="#${id}" class="edge"/><g id="${id}">${draw(outlined)}</g>${far ? `<use href="#${id}" class="far"/>` : ""}`
        : "";
      return body + cut + draw(over);
    })
    .join("");
}

const warm =
  '<pattern id="warm" width="2.6" height="2.6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="glow" width="2.6" height="2.6"/><path class="hatch" d="M0 0V2.6"/></pattern>';

export function document(inside: string, { left, top, right, bottom }: Box): string {
  const box = [left, top, right - left, bottom - top].map(say).join(" ");
  const size = `width="${say((right - left) * 2)}" height="${say((bottom - top) * 2)}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" ${size}><style>${figureStyle}</style>${warm}${inside}</svg>`;
}
