import { movementOf } from "../../../knowledge/movements.ts";
import { sayDate } from "../../../ui/say.ts";
import type { FindingRow } from "../findings.sql.ts";
import type { DatedReading, ReadingRow } from "../readings.sql.ts";
import { sayMethod } from "../say-finding.ts";

type Reading = ReadingRow & Partial<DatedReading>;
type Props = { readings: readonly Reading[]; findings: readonly FindingRow[]; timeZone?: string };

/** Signs that were measured in short, before and after; what stands among the findings is not told twice. */
export function ShortSigns({ readings, findings, timeZone }: Props) {
  const stands = ({ movement, side }: Reading) =>
    findings.some((each) => each.kind === "movement" && each.what === movement && each.side === side);
  const signs = Map.groupBy(
    readings.filter((each) => !stands(each)),
    ({ visit, movement, side, method }) => [visit, movement, side, method].join(),
  );
  if (signs.size === 0) return null;
  return (
    <section>
      <h3>Measured in short</h3>
      <table className="assessed">
        <thead>
          <tr>
            <th scope="col">{timeZone ? "Day and sign" : "Looked at"}</th>
            <th scope="col">Before treatment</th>
            <th scope="col">After it</th>
          </tr>
        </thead>
        <tbody>
          {[...signs].map(([key, all]) => (
            <tr key={key}>
              <th scope="row">
                {timeZone ? sayDate(all[0]!.day!, timeZone) : sayName(all[0]!)}
                {timeZone ? <span className="between quiet small">{sayName(all[0]!)}</span> : null}
              </th>
              <td>{sayReadings(all, "before")}</td>
              <td>{sayReadings(all, "after")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const sayName = ({ movement, side, method }: Reading): string =>
  [movementOf(movement)?.name ?? movement, side === "midline" ? "" : side, sayMethod(method)]
    .filter(Boolean)
    .join(", ");

const sayReadings = (all: readonly Reading[], moment: string): string =>
  all
    .filter((each) => each.moment === moment)
    .map(({ degrees, symptom }) => [`${degrees}°`, symptom].filter(Boolean).join("; "))
    .join(" · then ");
