import type { Side } from "../../shared/side.ts";
import type { ViewName } from "./boxes.ts";
import { backLines, backZones } from "./back.ts";
import {
  backwards,
  curveThrough,
  mirrored,
  moved,
  pathOf,
  type Piece,
  pointsAlong,
  type Point,
  type Stop,
} from "./curve.ts";
import { frontLines, frontZones } from "./front.ts";
import type { SkinLine, ZoneLoops } from "./halves.ts";
import { along, around, type Joined, joinLines, lineNamed, type Lines } from "./joined-lines.ts";
import { armZones, trunkZones } from "./side.ts";
import { armLines } from "./arm-lines.ts";
import { trunkLines } from "./trunk-lines.ts";
import { backSkin } from "./skin-back.ts";
import { frontSkin } from "./skin-front.ts";
import { armSkin, trunkSkin } from "./skin-side.ts";
import { soleSkin } from "./sole.ts";
import { regions } from "../../knowledge/regions.ts";

/** One region as seen in one view: its outline to show, its rings to reckon with. */
export type Zone = {
  readonly view: ViewName;
  readonly region: string;
  readonly side: Exclude<Side, "both">;
  readonly path: string;
  readonly rings: readonly (readonly Point[])[];
};
/** What lies over another layer hides it: in the side views, the arm over the trunk. */
export type Layer = {
  readonly outline: string;
  /** What of the outline is drawn: an arm has no edge where it grows out of the shoulder. */
  readonly edge: string;
  readonly rings: readonly (readonly Point[])[];
  readonly skin: readonly { readonly path: string; readonly weight: number }[];
  readonly zones: readonly Zone[];
};
export type View = { readonly name: ViewName; readonly layers: readonly Layer[] };

/** `beside` names closed lines that stand apart from the body: the soles, shown beside the legs. */
type Drawn = { lines: Lines; zones: readonly ZoneLoops[]; skin: readonly SkinLine[]; beside?: readonly string[] };
const paired = new Set(regions.filter((region) => region.paired).map(({ code }) => code));
const same = (point: Point): Point => point;

/** From the front the viewer's right is the patient's left; from behind it is the patient's right. */
function symmetric(name: "front" | "back", { lines, zones, skin, beside = [] }: Drawn): View {
  const joined = joinLines(lines);
  const [near, far] = name === "front" ? (["left", "right"] as const) : (["right", "left"] as const);
  const both = zones.flatMap((zone): Zone[] => {
    if (zone.mid) return [zoneOf(name, zone.region, "midline", [whole(along(joined, zone.loops[0]!))])];
    const loops = zone.loops.map((loop) => around(joined, loop));
    const mirror = loops.map((pieces) => moved(pieces, mirrored));
    if (!paired.has(zone.region)) return [zoneOf(name, zone.region, "midline", [...loops, ...mirror])];
    return [zoneOf(name, zone.region, near, loops), zoneOf(name, zone.region, far, mirror)];
  });
  const outline = whole([...lineNamed(joined, "head"), ...lineNamed(joined, "outline")]);
  const drawn = skin.flatMap((line) => (line.mid ? [same] : [same, mirrored]).map((turn) => skinPath(line, turn)));
  const apart = beside.flatMap((line) => [same, mirrored].map((turn) => moved(lineNamed(joined, line), turn)));
  return { name, layers: [layerOf([outline, ...apart], drawn, both)] };
}

function fromTheSide(name: "left" | "right"): View {
  const turn = name === "right" ? same : mirrored;
  const layer = ({ lines, zones, skin }: Drawn, outline: string, edge?: string) => {
    const joined = joinLines(lines);
    const ends = edge === undefined ? undefined : pathOf(moved(along(joined, edge), turn), false);
    return layerOf(
      [moved(lineNamed(joined, outline), turn)],
      skin.map((line) => skinPath(line, turn)),
      zones.map((zone) => sideZone(name, joined, zone, turn)),
      ends,
    );
  };
  return {
    name,
    layers: [
      layer({ lines: trunkLines, zones: trunkZones, skin: trunkSkin }, "outline"),
      layer({ lines: armLines, zones: armZones, skin: armSkin }, "arm", "deltoidFront deltoidBack@arm"),
    ],
  };
}

function sideZone(name: "left" | "right", joined: Joined, zone: ZoneLoops, turn: (point: Point) => Point): Zone {
  const loops = zone.loops.map((loop) => moved(around(joined, loop), turn));
  return zoneOf(name, zone.region, paired.has(zone.region) ? name : "midline", loops);
}

/** A way from midline to midline, completed by its mirror image. */
const whole = (half: readonly Piece[]): Piece[] => [...half, ...moved(backwards(half), mirrored)];

const zoneOf = (view: ViewName, region: string, side: Zone["side"], loops: readonly Piece[][]): Zone => ({
  view,
  region,
  side,
  path: loops.map((pieces) => pathOf(pieces, true)).join(""),
  rings: loops.map(pointsAlong),
});

function layerOf(outlines: readonly Piece[][], skin: Layer["skin"], zones: readonly Zone[], edge?: string): Layer {
  const outline = outlines.map((pieces) => pathOf(pieces, true)).join("");
  return { outline, edge: edge ?? outline, rings: outlines.map(pointsAlong), skin, zones };
}

function skinPath({ marks, weight }: SkinLine, turn: (point: Point) => Point) {
  const stops = marks.map((mark): Stop => {
    if (typeof mark === "string") throw new Error(`a line on the skin names ${mark}`);
    return { at: [mark[0], mark[1]] };
  });
  return { path: pathOf(moved(curveThrough(stops), turn), false), weight };
}

export const views: readonly View[] = [
  symmetric("front", { lines: frontLines, zones: frontZones, skin: frontSkin }),
  symmetric("back", { lines: backLines, zones: backZones, skin: [...backSkin, ...soleSkin], beside: ["soleEdge"] }),
  fromTheSide("left"),
  fromTheSide("right"),
];

export const viewNamed = (name: ViewName): View => views.find((view) => view.name === name)!;
