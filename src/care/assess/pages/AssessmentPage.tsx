import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Mark } from "../../../body/drawing/mark.ts";
import { ChartSheet } from "../../../body/pages/BodyMap.tsx";
import type { Layer } from "../drawings.sql.ts";
import type { FindingRow } from "../findings.sql.ts";
import { inOrder } from "../finding-order.ts";
import { tableOf } from "../findings-table.ts";
import type { Impression, Person } from "../person.sql.ts";
import { parts } from "../parts.ts";
import type { ComplaintRow, ReadingRow } from "../readings.sql.ts";
import { nameWithSide, sayFinding, suggests } from "../say-finding.ts";
import type { PinnedSign } from "../signs.sql.ts";
import { BackToAssessment } from "./BackToAssessment.tsx";
import { DrawnMarks } from "./DrawnMarks.tsx";
import { ImpressionTold } from "./ImpressionTold.tsx";
import { ShortSigns } from "./ShortSigns.tsx";
import { PaperHead } from "./PaperHead.tsx";
import { StoryTold } from "./StoryTold.tsx";

export type Assessed = {
  complaint: ComplaintRow | null;
  person: Person;
  findings: FindingRow[];
  readings: ReadingRow[];
  impressions: Impression[];
  grounds: FindingRow[];
  pinned: PinnedSign[];
  /** Whoever drew for this visit. */
  drawn: { layer: Layer; marks: readonly Mark[] }[];
};
type Props = Assessed & { visitor: Visitor; frame: Frame; kept: Kept };

/** The assessment of one visit on one sheet, for reading and for paper. */
export function AssessmentPage({ visitor, frame, kept, ...found }: Props) {
  const { complaint, person, findings, readings, impressions, grounds, pinned, drawn } = found;
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="assess" title="The assessment">
      <PaperHead practice={visitor.practice} what="Assessment" />
      <BackToAssessment frame={frame} />
      <h2>The assessment</h2>
      <StoryTold complaint={complaint} person={person} timeZone={visitor.practice.timeZone} />
      {drawn.length > 0 ? <ChartSheet /> : null}
      {drawn.map((each) => (
        <section key={each.layer} className="drawn">
          <DrawnMarks {...each} />
        </section>
      ))}
      {pinned.length > 0 ? (
        <>
          <h3>Measured by</h3>
          <ul>
            {pinned.map(({ place, finding }) => (
              <li key={place}>
                {nameWithSide(finding)}: {sayFinding(finding)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <ShortSigns readings={readings} findings={findings} />
      {parts.map((part) => (
        <PartTable
          key={part.slug}
          name={part.name}
          findings={findings.filter(({ kind }) => (part.kinds as readonly string[]).includes(kind))}
        />
      ))}
      {findings.length + readings.length === 0 ? <p>Nothing was found at this visit.</p> : null}
      {impressions.length > 0 ? <h3>Reasoning</h3> : null}
      {impressions.map((each) => (
        <ImpressionTold key={each.impression_id} impression={each} findings={grounds} />
      ))}
      <p className="print-only quiet">
        A working impression is not a name for an illness. A medical condition stands here only with who said so.
      </p>
      {frame.signed || findings.length === 0 ? null : (
        <Mistake appointment={appointment} findings={findings} kept={kept} />
      )}
    </VisitLayout>
  );
}

function PartTable({ name, findings }: { name: string; findings: FindingRow[] }) {
  if (findings.length === 0) return null;
  const { how, sided, rows } = tableOf(findings);
  const notes = [
    ...new Set(
      inOrder(findings).flatMap((finding) =>
        suggests(finding) ? [`${nameWithSide(finding)}: ${suggests(finding)}`] : [],
      ),
    ),
  ];
  return (
    <section>
      <h3>
        {name} {how ? <span className="quiet small">{how}</span> : null}
      </h3>
      <table className="assessed">
        <thead>
          <tr>
            <th scope="col">Looked at</th>
            <th scope="col">{sided ? "Left" : "Found"}</th>
            {sided ? <th scope="col">Right</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">
                {row.name}
                {row.between ? <span className="between quiet small">{row.between}</span> : null}
              </th>
              {row.midline ? (
                <td colSpan={sided ? 2 : 1} className={sided ? "middle" : undefined}>
                  {row.midline}
                </td>
              ) : (
                <>
                  <td>{row.left}</td>
                  <td>{row.right}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {notes.map((note) => (
        <p key={note} className="quiet small">
          {note}.
        </p>
      ))}
    </section>
  );
}

function Mistake({ appointment, findings, kept }: { appointment: string; findings: FindingRow[]; kept: Kept }) {
  return (
    <details className="no-print" open={Boolean(kept.refused)}>
      <summary>Something here was written by mistake</summary>
      <RefusalNote refused={kept.refused} />
      <p className="hint">It stays readable in the record, and is counted no more.</p>
      <ul className="list">
        {inOrder(findings).map((finding) => (
          <li key={finding.finding_id}>
            <Form to={to("mistaken", { appointment })} submit="A mistake" second>
              <p className="number">
                {nameWithSide(finding)}: {sayFinding(finding)}
              </p>
              <Hidden name="findingId" value={finding.finding_id} />
              <label className="figure wide">
                <span>Why</span>
                <input name="why" />
              </label>
            </Form>
          </li>
        ))}
      </ul>
    </details>
  );
}
