import { saidViews, viewNames } from "../../../body/chart/boxes.ts";
import { sayPlace } from "../../../body/chart/say-zone.ts";
import { StructuresOf } from "../../../body/pages/StructuresThere.tsx";
import { BodyView, ChartSheet } from "../../../body/pages/BodyMap.tsx";
import { isRefused, type Refused } from "../../../shared/refusal.ts";
import { Select } from "../../../ui/Field.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { sayWhen } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { DrawingChange } from "../compare-drawings.ts";
import type { DrawingRow } from "../drawings.sql.ts";
import { ChangeShapes, OverlayShapes } from "./DrawingShapes.tsx";
import { DrawingTable } from "./DrawingTable.tsx";
import { DrawnMarks } from "./DrawnMarks.tsx";
import { PaperHead } from "./PaperHead.tsx";
import { sayPlaces } from "./MarksSaid.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  all: readonly DrawingRow[];
  /** The client's own, oldest visit first. */
  own: readonly DrawingRow[];
  from: DrawingRow | undefined;
  until: DrawingRow | undefined;
  change: DrawingChange | Refused | null;
  overlay: boolean;
};

/** What the client drew at this visit, the therapist's marks, and how the client's drawings have changed. */
export function DrawingsPage(props: Props) {
  const { visitor, frame, all, own, change, overlay } = props;
  const appointment = frame.appointmentId;
  const here = all.filter(({ appointmentId }) => appointmentId === appointment);
  return (
    <VisitLayout visitor={visitor} frame={frame} at="assess" title="Drawings">
      <ChartSheet />
      <PaperHead practice={visitor.practice} what="Drawings, kept" />
      <h2>At this visit</h2>
      {here.length === 0 ? <p>Nobody has drawn for this visit yet.</p> : null}
      {here.map((drawing) => (
        <Drawn key={drawing.drawingId} drawing={drawing} />
      ))}
      {frame.signed ? null : (
        <p className="no-print">
          <a className="button second" href={to("markDrawing", { appointment })}>
            Add your own marks
          </a>
        </p>
      )}
      {own.length > 1 ? (
        <section>
          <h2>Over time</h2>
          <DrawingTable own={own} timeZone={visitor.practice.timeZone} />
          <ChooseTwo {...props} />
          {overlay ? <Overlay own={own} /> : change && <Changed {...props} change={change} />}
        </section>
      ) : null}
    </VisitLayout>
  );
}

function Drawn({ drawing }: { drawing: DrawingRow }) {
  return (
    <section className="drawn">
      <DrawnMarks layer={drawing.layer} marks={drawing.marks} />
      <details className="no-print">
        <summary>What lies there</summary>
        {[...new Set(drawing.regions.map((place) => place.split(":")[0]!))].map((region) => (
          <section key={region}>
            <h4>{sayPlace(region, "midline")}</h4>
            <StructuresOf region={region} />
          </section>
        ))}
      </details>
    </section>
  );
}

function ChooseTwo({ visitor, frame, own, from, until, overlay }: Props) {
  const options = own.map((each) => ({
    value: each.drawingId,
    label: sayWhen(each.visitAt, visitor.practice.timeZone),
  }));
  const kept = { values: { from: from?.drawingId ?? "", to: until?.drawingId ?? "" }, refused: null };
  return (
    <form method="get" action={to("drawings", { appointment: frame.appointmentId })}>
      <div className="row">
        <Select name="from" label="From" options={options} kept={kept} />
        <Select name="to" label="to" options={options} kept={kept} />
      </div>
      <div className="row">
        <button className="button second">Compare these two</button>
        <button className="button second" name="all" value="yes" aria-pressed={overlay}>
          Lay all over each other
        </button>
      </div>
    </form>
  );
}

function Changed({ visitor, from, until, change }: Props & { change: DrawingChange | Refused }) {
  if (isRefused(change)) return <RefusalNote refused={change} />;
  const day = (drawing: DrawingRow | undefined) => sayWhen(drawing!.visitAt, visitor.practice.timeZone);
  return (
    <section className="drawn">
      <h3>
        From {day(from)} to {day(until)}
      </h3>
      <div className="body-views">
        {viewNames.map((view) => (
          <BodyView key={view} view={view} label={`${saidViews[view].title}, in words below`}>
            <ChangeShapes change={change} view={view} />
          </BodyView>
        ))}
      </div>
      <dl className="changes">
        <dt className="gone">Gone</dt>
        <dd>{sayNone(change.placesGone)}</dd>
        <dt className="still">Still there</dt>
        <dd>{sayNone(change.placesStill)}</dd>
        <dt className="come">New</dt>
        <dd>{sayNone(change.placesAdded)}</dd>
      </dl>
    </section>
  );
}

const sayNone = (places: readonly string[]) => (places.length === 0 ? "nowhere" : sayPlaces(places));

function Overlay({ own }: { own: readonly DrawingRow[] }) {
  return (
    <section className="drawn">
      <h3>All {own.length} drawings</h3>
      <p className="quiet">The stronger the colour of a place, the more often it was drawn.</p>
      <div className="body-views">
        {viewNames.map((view) => (
          <BodyView key={view} view={view} label={`${saidViews[view].title}, all drawings`}>
            <OverlayShapes drawings={own} view={view} />
          </BodyView>
        ))}
      </div>
    </section>
  );
}
