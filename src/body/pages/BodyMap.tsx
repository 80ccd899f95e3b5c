import type { ReactNode } from "react";
import { saidViews, type ViewName, viewBoxOf } from "../chart/boxes.ts";
import { viewNamed, type Zone } from "../chart/views.ts";
import { zoneKey, zonesOf } from "../chart/zones.ts";
import { chartPicture, chartSheet, zoneClass } from "./chart-files.ts";

/** One view of the body, drawn. What is given lies over it in the view's own units. */
export function BodyView({ view, children, label }: { view: ViewName; children?: ReactNode; label?: string }) {
  const [near, far] = sidesOf[view];
  return (
    <svg
      className={`body-view ${view}`}
      viewBox={viewBoxOf(view)}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <use href={`${chartPicture.address}#${view}`} {...boxAttributes(view)} />
      {near ? (
        <g className="side-names">
          <text x="-150" y="130">
            {near}
          </text>
          <text x="150" y="130">
            {far}
          </text>
          {view === "back" ? <Soles /> : null}
        </g>
      ) : null}
      {children}
    </svg>
  );
}

const Soles = () =>
  [-142, 142].map((x) => (
    <text key={x} className="small" x={x} y="834">
      Sole
    </text>
  ));

/** The letters beside the body: from the front the client's right is on the viewer's left. */
const sidesOf: Readonly<Record<ViewName, readonly [string, string]>> = {
  front: ["R", "L"],
  back: ["L", "R"],
  left: ["", ""],
  right: ["", ""],
};

function boxAttributes(view: ViewName) {
  const [x, y, width, height] = viewBoxOf(view).split(" ");
  return { x, y, width, height };
}

type Ticks = {
  /** The id of the box in the list that a zone ticks. */
  boxOf: (zone: Zone) => string;
  /** Whether a box stands for a region wherever it is seen, rather than for one zone. */
  byRegion?: boolean;
};
type Leads = {
  /** Where a zone leads instead, when the page has a place of its own for each. */
  leadsTo: (zone: Zone) => string;
};
type Props = (Ticks | Leads) & { view: ViewName; children?: ReactNode };

/**
 * A view whose zones are labels of the boxes in the list beside it: a tap works without a script. The list is what a
 * keyboard walks and a screen reader reads, so the shapes say nothing of their own.
 */
export function BodyMap({ view, children, ...zone }: Props) {
  return (
    <figure className={`body-map ${view}`}>
      <figcaption>{saidViews[view].title}</figcaption>
      <div className="body-picture">
        <div className="body-near">
          <BodyView view={view} />
          <div className="zones" aria-hidden="true">
            {zonesOf(viewNamed(view)).map((each) => {
              const key = zoneKey(each);
              if ("leadsTo" in zone)
                return <a key={key} href={zone.leadsTo(each)} className={zoneClass(key)} tabIndex={-1} />;
              const kind = `${zoneClass(key)}${zone.byRegion ? ` r-${each.region}` : ""}`;
              return <label key={key} htmlFor={zone.boxOf(each)} className={kind} />;
            })}
          </div>
          {children}
        </div>
      </div>
    </figure>
  );
}

export function ChartSheet() {
  return <link rel="stylesheet" href={chartSheet.address} />;
}
