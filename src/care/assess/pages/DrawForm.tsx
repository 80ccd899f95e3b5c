import type { ReactNode } from "react";
import { saidViews, viewBoxOf, type ViewName, viewNames } from "../../../body/chart/boxes.ts";
import { sayZone } from "../../../body/chart/say-zone.ts";
import { viewNamed } from "../../../body/chart/views.ts";
import { zoneKey, zonesOf } from "../../../body/chart/zones.ts";
import { type Mark, qualities, writeMarks } from "../../../body/drawing/mark.ts";
import { BodyMap, ChartSheet } from "../../../body/pages/BodyMap.tsx";
import { CloserLook } from "../../../body/pages/CloserLook.tsx";
import { PlaceBox } from "../../../body/pages/PlaceBox.tsx";
import { bodyAreas } from "../../../knowledge/body-areas.ts";
import { namedGroups } from "../../../knowledge/region-groups.ts";
import { many, one } from "../../../shared/form-values.ts";
import { Choice, Group, Several } from "../../../ui/Choices.tsx";
import { Hidden, type Kept } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { MarkShapes, saidQualities, Swatch } from "./MarkShapes.tsx";
import { MarksSaid } from "./MarksSaid.tsx";
import { painScores } from "./ReadingFields.tsx";

type Props = {
  to: string;
  drawingId: string;
  marks: readonly Mark[];
  kept: Kept;
  submit: string;
  children?: ReactNode;
};

const depths = [
  { value: "surface", label: "At the surface" },
  { value: "deep", label: "Deep" },
];

/**
 * Marking the body: tick places on the drawn body or in the list, or, where the page's script runs, draw with a pen or a
 * finger. Either way the marks stand in one field of one form.
 */
export function DrawForm({ to, drawingId, marks, kept, submit, children }: Props) {
  const view = one(kept.values, "view");
  return (
    <form method="post" action={to} className="draw" noValidate>
      <ChartSheet />
      <RefusalNote refused={kept.refused} />
      <Hidden name="drawingId" value={drawingId} />
      <Hidden name="marks" value={writeMarks(marks)} />
      <div className="feels">
        <Group name="quality" legend="What it feels like there" kept={kept}>
          <div className="qualities">
            {qualities.map((quality) => (
              <label key={quality} className="pick">
                <input
                  type="radio"
                  name="quality"
                  value={quality}
                  defaultChecked={one(kept.values, "quality") === quality}
                />
                <span>
                  <Swatch quality={quality} /> {saidQualities[quality]}
                </span>
              </label>
            ))}
          </div>
        </Group>
        <Choice name="depth" legend="How deep" options={depths} kept={kept} across />
        <Choice
          name="intensity"
          legend="How strong"
          hint="0 is nothing at all, 10 the worst you can imagine."
          options={painScores}
          kept={kept}
          across
        />
      </div>
      <fieldset className="view-choice field">
        <legend>Seen from</legend>
        <div className="side-by-side">
          {viewNames.map((each) => (
            <label key={each} className="pick">
              <input type="radio" name="view" value={each} id={`view-${each}`} defaultChecked={each === view} />
              <span>{saidViews[each].title}</span>
            </label>
          ))}
        </div>
      </fieldset>
      <CloserLook name="closer" />
      <div className="pen-tools" hidden>
        <label className="pick">
          <input type="checkbox" id="by-pen" defaultChecked /> <span>Draw with a finger or a pen</span>
        </label>
        <button type="button" className="button second" id="take-back">
          Undo
        </button>
      </div>
      <Group name="places" legend="Where" kept={kept}>
        {viewNames.map((each) => (
          <Places key={each} view={each} marks={marks} chosen={many(kept.values, "places")} />
        ))}
      </Group>
      <details className="whole" open={many(kept.values, "wide").length > 0}>
        <summary>All over a limb or another part</summary>
        <Several name="wide" legend="Mark the whole of it" options={namedGroups} kept={kept} />
      </details>
      <div className="row">
        <button className="button" name="do" value="save">
          {submit}
        </button>
        <button className="button second" name="do" value="add">
          Mark the ticked places
        </button>
        <button className="button second take-back" name="do" value="undo">
          Take the last mark back
        </button>
      </div>
      <p className="quiet" id="drawn" role="status">
        {marks.length === 0 ? "Nothing is marked yet." : `${marks.length} marked so far.`}
      </p>
      <MarksSaid marks={marks} />
      {children}
    </form>
  );
}

function Places({ view, marks, chosen }: { view: ViewName; marks: readonly Mark[]; chosen: readonly string[] }) {
  const zones = zonesOf(viewNamed(view));
  const idOf = (key: string) => `places-${key.replaceAll(":", "-")}`;
  return (
    <div className={`view-of ${view}`}>
      <div className="place-list">
        {bodyAreas.map((area) => {
          const here = zones.filter(({ region }) => area.regions.includes(region));
          if (here.length === 0) return null;
          return (
            <details key={area.name} open={here.some((zone) => chosen.includes(zoneKey(zone)))}>
              <summary>
                {area.name}
                <span className="unseen">, {saidViews[view].after}</span>
              </summary>
              {here.map((zone) => {
                const key = zoneKey(zone);
                const box = { id: idOf(key), name: "places", value: key, label: sayZone(zone) };
                return <PlaceBox key={key} {...box} on={chosen.includes(key)} />;
              })}
            </details>
          );
        })}
      </div>
      <BodyMap view={view} boxOf={(zone) => idOf(zoneKey(zone))}>
        <svg className="marks" viewBox={viewBoxOf(view)} data-view={view} aria-hidden="true">
          <MarkShapes marks={marks} view={view} />
        </svg>
      </BodyMap>
    </div>
  );
}
