import { bodyAreas } from "../../knowledge/body-areas.ts";
import { regions } from "../../knowledge/regions.ts";
import { many } from "../../shared/form-values.ts";
import { Group, Pick } from "../../ui/Choices.tsx";
import type { Kept } from "../../ui/Form.tsx";

type Props = { name: string; legend: string; kept: Kept };

/** Places on the body by name, area by area; an area with something chosen in it stands open. */
export function RegionChoice({ name, legend, kept }: Props) {
  const chosen = many(kept.values, name);
  return (
    <Group name={name} legend={legend} kept={kept}>
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
                  <Pick
                    key={code}
                    type="checkbox"
                    name={name}
                    option={{ value: code, label }}
                    on={chosen.includes(code)}
                  />
                ))}
            </div>
          </details>
        );
      })}
    </Group>
  );
}
