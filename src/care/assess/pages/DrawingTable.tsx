import { saidViews, viewNames } from "../../../body/chart/boxes.ts";
import { sayDate } from "../../../ui/say.ts";
import type { DrawingRow } from "../drawings.sql.ts";

/** Area and spread of the client's drawing at each visit. */
export function DrawingTable({ own, timeZone }: { own: readonly DrawingRow[]; timeZone: string }) {
  return (
    <div className="scrolls" role="group" aria-label="Area and spread at each visit" tabIndex={0}>
      <table className="number">
        <thead>
          <tr>
            <th scope="col">Visit</th>
            {viewNames.map((view) => (
              <th key={view} scope="col">
                {saidViews[view].title}
              </th>
            ))}
            <th scope="col">Places</th>
            <th scope="col">Strongest</th>
          </tr>
        </thead>
        <tbody>
          {own.map((drawing) => (
            <tr key={drawing.drawingId}>
              <th scope="row">{sayDate(drawing.visitAt, timeZone)}</th>
              {drawing.shares.map((share, view) => (
                <td key={viewNames[view]}>{sayShare(share)}</td>
              ))}
              <td>{drawing.regions.length}</td>
              <td>{Math.max(...drawing.marks.map(({ intensity }) => intensity))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const sayShare = (share: number) => (share === 0 ? "–" : `${(share / 100).toFixed(1)}\u00a0%`);
