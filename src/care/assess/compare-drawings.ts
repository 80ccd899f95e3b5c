import { viewNames } from "../../body/chart/boxes.ts";
import {
  type CellSet,
  difference,
  intersection,
  likeness,
  regionsCovered,
  shareIn,
} from "../../body/drawing/cell-set.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";

export type Compared = { readonly chartVersion: number; readonly cells: CellSet };
export type DrawingChange = {
  readonly gone: CellSet;
  readonly still: CellSet;
  readonly added: CellSet;
  /** In hundredths of a per cent of each view, by view. */
  readonly shares: readonly { readonly before: number; readonly after: number }[];
  readonly placesGone: readonly string[];
  readonly placesStill: readonly string[];
  readonly placesAdded: readonly string[];
  readonly likeness: number;
};

/** What has gone, stayed and come between two drawings. Only drawings on one chart lie over each other. */
export function compareDrawings(before: Compared, after: Compared): DrawingChange | Refused<"ASSESS-43"> {
  if (before.chartVersion !== after.chartVersion)
    return refuse("ASSESS-43", "These were drawn on different charts, so they can’t be laid over each other.");
  const [was, is] = [regionsCovered(before.cells), regionsCovered(after.cells)];
  return {
    gone: difference(before.cells, after.cells),
    still: intersection(before.cells, after.cells),
    added: difference(after.cells, before.cells),
    shares: viewNames.map((view) => ({ before: shareIn(before.cells, view), after: shareIn(after.cells, view) })),
    placesGone: was.filter((place) => !is.includes(place)),
    placesStill: was.filter((place) => is.includes(place)),
    placesAdded: is.filter((place) => !was.includes(place)),
    likeness: likeness(before.cells, after.cells),
  };
}
