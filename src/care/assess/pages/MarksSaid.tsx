import { sayPlace } from "../../../body/chart/say-zone.ts";
import { regionsCovered } from "../../../body/drawing/cell-set.ts";
import { cover } from "../../../body/drawing/cover.ts";
import type { Mark } from "../../../body/drawing/mark.ts";
import { saidQualities } from "./MarkShapes.tsx";

/** A drawing in words, for whoever can't see it: what is felt, how strong, how deep, and in which places. */
export function MarksSaid({ marks }: { marks: readonly Mark[] }) {
  const kinds = [...new Set(marks.map(kindOf))];
  return (
    <ul className="list marks-said">
      {kinds.map((kind) => {
        const those = marks.filter((mark) => kindOf(mark) === kind);
        return (
          <li key={kind}>
            <b>{kind}</b>: {sayPlaces(regionsCovered(cover(those)))}
          </li>
        );
      })}
    </ul>
  );
}

const kindOf = ({ quality, intensity, depth }: Mark) =>
  `${saidQualities[quality]} ${intensity} of 10, ${depth === "deep" ? "deep" : "at the surface"}`;

export function sayPlaces(places: readonly string[]): string {
  const said = places.map((place) => {
    const [region = "", side = ""] = place.split(":");
    return sayPlace(region, side);
  });
  return said.length === 0 ? "beside the body" : said.join(", ");
}
