import { viewNames } from "../../../body/chart/boxes.ts";
import type { Zone } from "../../../body/chart/views.ts";
import { BodyMap, ChartSheet } from "../../../body/pages/BodyMap.tsx";
import { CloserLook } from "../../../body/pages/CloserLook.tsx";
import { assessmentAreas, type AssessmentArea } from "../../../knowledge/assessment-areas.ts";
import type { Kind } from "../finding-subject.ts";

type Props = { at: string; kind: Kind; area: AssessmentArea };

/** A touch on the drawn body leads to that place and that side below. In this area nothing that was entered is left behind. */
export function FindOnBody({ at, kind, area }: Props) {
  return (
    <details className="map on-body no-print">
      <summary>Find it on the body</summary>
      <ChartSheet />
      <CloserLook name="find-closer" />
      <div className="body-maps">
        {viewNames.map((view) => (
          <BodyMap key={view} view={view} leadsTo={(zone) => whereIs(zone, { at, kind, area })} />
        ))}
      </div>
    </details>
  );
}

export function whereIs({ region, side }: Pick<Zone, "region" | "side">, { at, kind, area }: Props): string {
  const place = `#${kind}~${region}~${side}`;
  if (area.regions.includes(region)) return place;
  const other = assessmentAreas.find(({ regions }) => regions.includes(region));
  return other ? `${at}?area=${other.code}${place}` : at;
}
