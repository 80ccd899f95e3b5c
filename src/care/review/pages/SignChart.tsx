import { movementOf } from "../../../knowledge/movements.ts";
import { sayDate } from "../../../ui/say.ts";
import type { SignVisit } from "../signs-over-time.sql.ts";

const [width, height, left, bottom] = [380, 200, 40, 26];
const mostLabels = 6;

/** One sign over the visits, first and last reading of each day in degrees; a table says the same to whoever can't see it. */
export function SignChart({ visits, timeZone }: { visits: SignVisit[]; timeZone: string }) {
  const readings = visits.flatMap((visit) => [visit.before, visit.after ?? visit.before]);
  const low = Math.floor((Math.min(...readings) - 5) / 10) * 10;
  const high = Math.ceil((Math.max(...readings) + 5) / 10) * 10;
  const step = (width - left - 20) / Math.max(1, visits.length);
  const x = (index: number, part: number) => left + step * (index + part);
  const y = (degrees: number) => 10 + ((high - degrees) / (high - low)) * (height - bottom - 10);
  const name = movementOf(visits[0]!.movement)?.name ?? visits[0]!.movement;
  const grid = Array.from({ length: Math.floor((high - low) / 10) + 1 }, (_, line) => low + line * 10);
  return (
    <figure className="chart">
      <figcaption>
        {name}, {visits[0]!.side}, in degrees: before and after each visit
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {grid.map((degrees) => (
          <g key={degrees}>
            <line x1={left} x2={width - 10} y1={y(degrees)} y2={y(degrees)} />
            <text x={left - 8} y={y(degrees) + 4} textAnchor="end">
              {degrees}°
            </text>
          </g>
        ))}
        {visits.map((visit, index) => (
          <g key={visit.appointmentId}>
            {visit.after === null ? null : (
              <path d={`M${x(index, 0.35)} ${y(visit.before)}L${x(index, 0.65)} ${y(visit.after)}`} />
            )}
            <circle cx={x(index, 0.35)} cy={y(visit.before)} r="5" />
            {visit.after === null ? null : <circle className="after" cx={x(index, 0.65)} cy={y(visit.after)} r="5" />}
            {index % Math.ceil(visits.length / mostLabels) === 0 ? (
              <text x={x(index, 0.5)} y={height - 8} textAnchor="middle">
                {sayDate(visit.on, timeZone).replace(/ \d{4}$/, "")}
              </text>
            ) : null}
          </g>
        ))}
      </svg>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              <th scope="col">Visit</th>
              <th scope="col">Before</th>
              <th scope="col">After</th>
            </tr>
          </thead>
          <tbody>
            {visits.map((visit) => (
              <tr key={visit.appointmentId}>
                <td>{sayDate(visit.on, timeZone)}</td>
                <td>{visit.before}°</td>
                <td>{visit.after === null ? "not measured" : `${visit.after}°`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}
