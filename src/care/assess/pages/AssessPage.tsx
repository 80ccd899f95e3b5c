import { movementOf } from "../../../knowledge/movements.ts";
import { RegionChoice } from "../../../body/pages/RegionChoice.tsx";
import { Choice } from "../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { FindingRow } from "../findings.sql.ts";
import type { ComplaintRow, ReadingRow } from "../readings.sql.ts";
import type { PinnedSign } from "../signs.sql.ts";
import { ReadingFields } from "./ReadingFields.tsx";
import { Room, type Told } from "./Room.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  assessmentId: string;
  readings: ReadingRow[];
  complaint: ComplaintRow | null;
  findings: FindingRow[];
  pinned: PinnedSign[];
  told: Told;
  kept: Kept;
};

export function AssessPage({ visitor, frame, assessmentId, readings, complaint, findings, pinned, told, kept }: Props) {
  const appointment = frame.appointmentId;
  const before = readings.filter((reading) => reading.moment === "before");
  return (
    <VisitLayout visitor={visitor} frame={frame} at="assess" title="Assess">
      {complaint ? (
        <div className="note">
          <p>
            “{complaint.words}” <span className="quiet">{complaint.onset}</span>
          </p>
        </div>
      ) : null}
      <Room appointment={appointment} findings={findings} pinned={pinned} told={told} />
      {before.length > 0 || (pinned.length > 0 && findings.length > 0) ? (
        <>
          <Readings readings={before} />
          <p>
            <a className="button" href={to("treat", { appointment })}>
              On to treatment
            </a>
          </p>
        </>
      ) : null}
      <Form to={to("assess", { appointment })} kept={kept} submit="Record the assessment">
        <Hidden name="assessmentId" value={assessmentId} />
        {complaint ? null : <Picture kept={kept} />}
        <h2>{before.length > 0 ? "Measure another sign" : "In short: one sign to measure by"}</h2>
        <p className="hint">A movement that matters to the client. The same one is measured again after treatment.</p>
        <ReadingFields kept={kept} />
        {complaint ? (
          <details open={Boolean(kept.refused)}>
            <summary>The picture has changed</summary>
            <Picture kept={kept} />
          </details>
        ) : null}
      </Form>
    </VisitLayout>
  );
}

const confidence = [
  { value: "low", label: "Low" },
  { value: "moderate", label: "Moderate" },
  { value: "high", label: "High" },
];

function Picture({ kept }: { kept: Kept }) {
  return (
    <div>
      <h2>What brings them</h2>
      <TextArea name="complaint-words" label="In the client’s own words" kept={kept} />
      <Field name="complaint-onset" label="Since when, and how it began" kept={kept} />
      <RegionChoice name="complaint-regions" legend="Where" kept={kept} />
      <h2>Working impression</h2>
      <TextArea
        name="impression-words"
        label="What it is consistent with"
        hint="An impression, not a name for an illness. “May relate to” is a good beginning."
        kept={kept}
      />
      <Choice name="impression-confidence" legend="How sure you are" options={confidence} kept={kept} across />
      <Field name="impression-driver" label="What may keep it going" kept={kept} />
    </div>
  );
}

function Readings({ readings }: { readings: ReadingRow[] }) {
  return (
    <ul className="list">
      {readings.map((reading) => (
        <li key={`${reading.movement} ${reading.side}`} className="number">
          {movementOf(reading.movement)?.name ?? reading.movement}, {reading.side}: <b>{reading.degrees}°</b> by{" "}
          {reading.method === "visual" ? "eye" : reading.method}
          {reading.symptom ? <span className="quiet">. {reading.symptom}</span> : null}
        </li>
      ))}
    </ul>
  );
}
