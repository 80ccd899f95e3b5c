import { viewBoxOf, type ViewName } from "../../../body/chart/boxes.ts";
import { cellPath } from "../../../body/drawing/cell-path.ts";
import type { DrawingChange } from "../compare-drawings.ts";
import type { DrawingRow } from "../drawings.sql.ts";

/** What has gone as outlined stripes, what stayed in full, what is new as dots: told apart without colour, too. */
export function ChangeShapes({ change, view }: { change: DrawingChange; view: ViewName }) {
  const [x, y, width, height] = viewBoxOf(view).split(" ");
  const kinds = [
    ["gone", change.gone],
    ["still", change.still],
    ["added", change.added],
  ] as const;
  return (
    <>
      <defs>
        <pattern id={`gone-${view}`} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path className="gone-line" d="M0 0V9" />
        </pattern>
        <pattern id={`added-${view}`} width="9" height="9" patternUnits="userSpaceOnUse">
          <circle className="added-dot" cx="4.5" cy="4.5" r="3" />
        </pattern>
      </defs>
      {kinds.map(([kind, cells]) => (
        <path key={kind} className={`cells ${kind}`} d={cellPath(cells, view)} fill={fillOf(kind, view)} />
      ))}
      <rect {...{ x, y, width, height }} fill="none" />
    </>
  );
}

const fillOf = (kind: string, view: ViewName) => (kind === "still" ? undefined : `url(#${kind}-${view})`);

export function OverlayShapes({ drawings, view }: { drawings: readonly DrawingRow[]; view: ViewName }) {
  const opacity = Math.max(0.12, Math.round(80 / drawings.length) / 100);
  return drawings.map(({ drawingId, cells }) => (
    <path key={drawingId} className="cells still" d={cellPath(cells, view)} opacity={opacity} />
  ));
}
