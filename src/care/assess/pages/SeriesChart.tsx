import { sayDate } from "../../../ui/say.ts";
import { sayValue } from "../say-finding.ts";
import { drawSeries, frame } from "../series.ts";
import type { FindingRow } from "../findings.sql.ts";

type Props = {
  title: string;
  side: FindingRow[];
  all: FindingRow[];
  timeZone: string;
  ms: (instant: string) => number;
};

/** One side's readings over time; the band is the first reading, give or take the error of measuring. */
export function SeriesChart({ title, side, all, timeZone, ms }: Props) {
  const { points, band, lines, days } = drawSeries(side, all, ms);
  if (points.length === 0) return null;
  return (
    <figure className="series">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} aria-hidden="true">
        {band ? (
          <rect
            x={frame.left}
            width={frame.width - frame.left - frame.right}
            y={band.top}
            height={band.bottom - band.top}
          />
        ) : null}
        {lines.map(({ y, label }) => (
          <g key={label}>
            <line x1={frame.left} x2={frame.width - frame.right} y1={y} y2={y} />
            <text x={frame.left - 6} y={y + 4} textAnchor="end">
              {label}
            </text>
          </g>
        ))}
        <path d={points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("")} />
        {points.map(({ x, y, after }, at) => (
          <circle key={at} cx={x} cy={y} r="4.5" className={after ? "after" : undefined} />
        ))}
        {days.map(({ x, at }) => (
          <text
            key={at}
            x={x}
            y={frame.height - 8}
            textAnchor={x < frame.width / 3 ? "start" : x > (frame.width / 3) * 2 ? "end" : "middle"}
          >
            {sayDate(at, timeZone)}
          </text>
        ))}
      </svg>
    </figure>
  );
}

/** The same readings for whoever can't see the drawing, and for paper: a visit to a line. */
export function SeriesTable({ rows, timeZone, sides }: { rows: FindingRow[]; timeZone: string; sides: string[] }) {
  const visits = [...Map.groupBy(rows, (row) => row.appointment_id).values()].toSorted((a, b) =>
    b[0]!.recorded_at.localeCompare(a[0]!.recorded_at),
  );
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="Readings">
      <table>
        <thead>
          <tr>
            <th scope="col">Day</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {side === "midline" ? "Found" : side === "left" ? "Left" : "Right"}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {visits.map((visit) => (
            <tr key={visit[0]!.appointment_id}>
              <th scope="row">{sayDate(visit[0]!.recorded_at, timeZone)}</th>
              {sides.map((side) => (
                <td key={side}>{sayBeforeAndAfter(visit.filter((row) => row.side === side))}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** "44°, after 51°" */
function sayBeforeAndAfter(rows: readonly FindingRow[]): string {
  const said = (moment: string) =>
    rows
      .filter((row) => row.moment === moment)
      .toSorted((a, b) => a.recorded_at.localeCompare(b.recorded_at))
      .map(sayValue)
      .join(", then ");
  const after = said("after");
  return [said("before"), after && `after ${after}`].filter(Boolean).join(", ");
}
