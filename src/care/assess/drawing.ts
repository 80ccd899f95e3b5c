import { chartVersion, viewNames } from "../../body/chart/boxes.ts";
import { zoneKey, zoneNamed, zones } from "../../body/chart/zones.ts";
import { type CellSet, regionsCovered, shareIn } from "../../body/drawing/cell-set.ts";
import { cover } from "../../body/drawing/cover.ts";
import {
  depths,
  isLine,
  type Mark,
  mostMarks,
  mostPoints,
  pointsIn,
  qualities,
  readMarks,
} from "../../body/drawing/mark.ts";
import { placesIn } from "../../knowledge/region-groups.ts";
import { many, one, type Values } from "../../shared/form-values.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { sides } from "../../shared/side.ts";

/** A drawing with all that is reckoned from it once and kept beside it. */
export type Drawing = {
  readonly chartVersion: number;
  readonly marks: readonly Mark[];
  readonly cells: CellSet;
  readonly regions: readonly string[];
  readonly shares: readonly number[];
};

/** What was drawn, within its bounds. A script keeps them too, but a form may come from anywhere. */
export function drawingFrom(text: string): Drawing | Refused<"ASSESS-41"> {
  const marks = readMarks(text);
  if (!marks) return unread;
  if (marks.length === 0) return refuse("ASSESS-41", "Nothing is marked yet. Please mark at least one place.", on);
  if (marks.length > mostMarks)
    return refuse("ASSESS-41", `A drawing has at most ${mostMarks} marks. Please draw fewer, larger ones.`, on);
  if (pointsIn(marks) > mostPoints)
    return refuse("ASSESS-41", "That is too much for one drawing. Please draw fewer or shorter lines.", on);
  if (marks.some((mark) => !isLine(mark) && !zoneNamed(mark.zone))) return unread;
  const cells = cover(marks);
  return {
    chartVersion,
    marks,
    cells,
    regions: regionsCovered(cells),
    shares: viewNames.map((view) => shareIn(cells, view)),
  };
}

const on = { field: "places" };
const unread = refuse("ASSESS-41", "That drawing can’t be read. Please undo the last mark and draw it again.", on);

/** The places ticked in a form as marks, with what is said of them all. */
export function placesMarked(values: Values): Mark[] | Refused<"ASSESS-41"> {
  const places = [...new Set([...many(values, "places"), ...many(values, "wide").flatMap(zonesOfGroup)])];
  if (places.length === 0) return [];
  const quality = qualities.find((each) => each === one(values, "quality"));
  if (!quality) return refuse("ASSESS-41", "Please say what it feels like there.", { field: "quality" });
  const depth = depths.find((each) => each === one(values, "depth"));
  if (!depth) return refuse("ASSESS-41", "Please say whether it is deep or at the surface.", { field: "depth" });
  const score = one(values, "intensity");
  if (!/^(\d|10)$/.test(score))
    return refuse("ASSESS-41", "Please say how strong it is, from 0 to 10.", { field: "intensity" });
  const marks = places.map((key): Mark | null => {
    const zone = zoneNamed(key);
    return zone ? { view: zone.view, zone: key, quality, intensity: Number(score), depth } : null;
  });
  return marks.includes(null) ? unread : (marks as Mark[]);
}

/** A whole limb or another group, named instead of its places: every zone of it, from every side. */
function zonesOfGroup(group: string): string[] {
  const [code = "", side = ""] = group.split(":");
  const known = sides.find((each) => each === side);
  const held = known && known !== "both" ? placesIn(code, known) : [];
  const found = zones.filter(({ region, side: on }) => held.includes(`${region}:${on}`)).map(zoneKey);
  return found.length > 0 ? found : [group];
}
