import { movementOf } from "../../../knowledge/movements.ts";
import { compareSigns, type SignReading } from "../compare-signs.ts";

/** A change, always beside the error of measuring it. */
export function SignChangeNote({ before, after }: { before: SignReading; after: SignReading }) {
  const change = compareSigns(before, after);
  if ("refused" in change) return null;
  const more = `${Math.abs(change.degrees)}° ${change.degrees < 0 ? "less" : "more"}`;
  const name = movementOf(before.movement)?.name ?? before.movement;
  return (
    <div className={change.withinError ? "note" : "note good"}>
      <p className="lead number">
        {name}, {before.side}: {before.degrees}° → {after.degrees}°
      </p>
      <p className="number">
        {change.withinError
          ? `${change.degrees === 0 ? "No change" : more}: less than measuring can tell (±${change.errorDegrees}°), so call it the same.`
          : `${more}, beyond the ±${change.errorDegrees}° that measuring is unsure by.`}
      </p>
    </div>
  );
}
