import { sourceTitle } from "../../../knowledge/source.ts";
import { sayDate } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { FindingRow } from "../findings.sql.ts";
import type { DatedReading } from "../readings.sql.ts";
import { inOrder } from "../finding-order.ts";
import { parts } from "../parts.ts";
import { errorOf, nameOf, nameWithSide, sayMethod, sayShort } from "../say-finding.ts";
import { BackToAssessment } from "./BackToAssessment.tsx";
import { ShortSigns } from "./ShortSigns.tsx";
import { PaperHead } from "./PaperHead.tsx";
import { SeriesChart, SeriesTable } from "./SeriesChart.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  newest: FindingRow[];
  readings: DatedReading[];
  shown: { of: FindingRow; rows: FindingRow[] } | null;
  ms: (instant: string) => number;
};

/** Everything that was ever found with this client; any of it over time, by side. */
export function HistoryPage({ visitor, frame, newest, readings, shown, ms }: Props) {
  const appointment = frame.appointmentId;
  const { timeZone } = visitor.practice;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="assess" title="Over time">
      <PaperHead practice={visitor.practice} what="Findings" />
      <BackToAssessment frame={frame} />
      <h2>Over time</h2>
      {shown ? <Shown {...shown} timeZone={timeZone} ms={ms} /> : null}
      <ShortSigns readings={readings} findings={newest} timeZone={timeZone} />
      {newest.length + readings.length === 0 ? <p className="lead">Nothing has been found yet.</p> : null}
      <div className="no-print">
        {parts.map(({ slug, name, kinds }) => {
          const found = inOrder(newest).filter(({ kind }) => (kinds as readonly string[]).includes(kind));
          return found.length === 0 ? null : (
            <section key={slug}>
              <h3>{name}</h3>
              <ul className="room">
                {found.map((finding) => (
                  <li key={finding.finding_id} className="number">
                    <a href={`${to("history", { appointment })}?of=${finding.finding_id}`}>
                      <b>{nameWithSide(finding)}</b>
                      <span className="quiet">
                        {sayShort(finding)}, {sayDate(finding.recorded_at, timeZone)}
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </VisitLayout>
  );
}

type Series = { of: FindingRow; rows: FindingRow[]; timeZone: string; ms: Props["ms"] };

function Shown({ of, rows, timeZone, ms }: Series) {
  const sides = ["left", "right", "midline"].filter((side) => rows.some((row) => row.side === side));
  const error = errorOf(of);
  const how = [of.mode, of.method && sayMethod(of.method)].filter(Boolean).join(", ");
  const charted = of.value !== null && rows.length > 1;
  return (
    <section>
      <h3>
        {nameOf(of.kind, of.what)} <span className="quiet small">{[how, of.unit].filter(Boolean).join("; in ")}</span>
      </h3>
      {charted ? (
        <div className="charts">
          {sides.map((side) => (
            <SeriesChart
              key={side}
              title={side === "midline" ? "All readings" : side === "left" ? "Left" : "Right"}
              side={rows.filter((row) => row.side === side)}
              all={rows}
              timeZone={timeZone}
              ms={ms}
            />
          ))}
        </div>
      ) : null}
      {charted ? (
        <p className="quiet">
          {error
            ? `The band is the first reading, give or take ${error.amount} ${error.unit}: within it, a change may be no more than the error of measuring${error.confidence ? ` (${error.confidence})` : ""}. Source: ${sourceTitle(error.source)}. `
            : "How large a change must be to be more than the error of measuring is not known for this. "}
          {rows.some(({ moment }) => moment === "after") ? "A filled mark was found after treatment." : ""}
        </p>
      ) : null}
      <SeriesTable rows={rows} timeZone={timeZone} sides={sides} />
      {rows.some(({ moment }) => moment === "after") ? (
        <p className="quiet small">“After” is after treatment at the same visit.</p>
      ) : null}
    </section>
  );
}
