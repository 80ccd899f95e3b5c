import { bodyAreas } from "../../knowledge/body-areas.ts";
import { regions } from "../../knowledge/regions.ts";
import { many } from "../../shared/form-values.ts";
import { Group } from "../../ui/Choices.tsx";
import type { Kept } from "../../ui/Form.tsx";
import { viewNames } from "../chart/boxes.ts";
import { BodyMap, ChartSheet } from "./BodyMap.tsx";
import { CloserLook } from "./CloserLook.tsx";
import { PlaceBox } from "./PlaceBox.tsx";

type Props = {
  name: string;
  legend: string;
  kept: Kept;
  /** Where one page asks for places many times, the names alone do. */
  namesOnly?: boolean;
};

/** Places on the body, to tap on the drawn body or to tick by name; an area with something chosen in it stands open. */
export function RegionChoice({ name, legend, kept, namesOnly }: Props) {
  const chosen = many(kept.values, name);
  const idOf = (code: string) => `${name}-${code}`;
  return (
    <Group name={name} legend={legend} kept={kept}>
      <div className="on-body">
        {namesOnly ? null : <Maps name={name} open={chosen.length > 0} idOf={idOf} />}
        {bodyAreas.map((area) => {
          const count = area.regions.filter((code) => chosen.includes(code)).length;
          return (
            <details key={area.name} open={count > 0}>
              <summary>
                {area.name} {count > 0 ? <span className="hint">{count} chosen</span> : null}
              </summary>
              <div className="columns">
                {regions
                  .filter(({ code }) => area.regions.includes(code))
                  .map(({ code, name: label }) => (
                    <PlaceBox key={code} id={idOf(code)} {...{ name, label }} value={code} on={chosen.includes(code)} />
                  ))}
              </div>
            </details>
          );
        })}
      </div>
    </Group>
  );
}

function Maps({ name, open, idOf }: { name: string; open: boolean; idOf: (code: string) => string }) {
  return (
    <details className="map" open={open}>
      <summary>Show on the body</summary>
      <ChartSheet />
      <CloserLook name={`${name}-closer`} />
      <div className="body-maps">
        {viewNames.map((view) => (
          <BodyMap key={view} view={view} boxOf={({ region }) => idOf(region)} byRegion />
        ))}
      </div>
    </details>
  );
}
