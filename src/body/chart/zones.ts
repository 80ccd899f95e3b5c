import { inside, type Point } from "./curve.ts";
import type { ViewName } from "./boxes.ts";
import { type View, viewNamed, views, type Zone } from "./views.ts";

export const zonesOf = (view: View): readonly Zone[] => view.layers.flatMap((layer) => layer.zones);
export const zones: readonly Zone[] = views.flatMap(zonesOf);

type Bounds = readonly [left: number, top: number, right: number, bottom: number];
const boundsOf = new Map<Zone, Bounds>(zones.map((zone) => [zone, bounds(zone.rings.flat())]));

function bounds(points: readonly Point[]): Bounds {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function within(zone: Zone, point: Point): boolean {
  const [left, top, right, bottom] = boundsOf.get(zone)!;
  const [x, y] = point;
  return x >= left && x <= right && y >= top && y <= bottom && zone.rings.some((ring) => inside(point, ring));
}

/** The zones under a point in the uppermost layer that is there: one on the body, none beside it. */
export function zonesAt(view: ViewName, point: Point): Zone[] {
  const layer = viewNamed(view).layers.findLast(({ rings }) => rings.some((ring) => inside(point, ring)));
  return layer ? layer.zones.filter((zone) => within(zone, point)) : [];
}

/** `front:calf:left`: how a zone is named in forms, in the stylesheet and in what is stored. */
export const zoneKey = ({ view, region, side }: Pick<Zone, "view" | "region" | "side">): string =>
  `${view}:${region}:${side}`;

const byKey = new Map(zones.map((zone) => [zoneKey(zone), zone]));
export const zoneNamed = (key: string): Zone | undefined => byKey.get(key);
