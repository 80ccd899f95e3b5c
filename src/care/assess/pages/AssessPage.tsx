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
import { SignsFirst } from "./SignsFirst.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  assessmentId: string;
  readings: ReadingRow[];
  complaint: ComplaintRow | null;
  findings: FindingRow[];
  pinned: PinnedSign[];
  /** What the signs were at an earlier visit. */
  lastOfSigns: FindingRow[];
  groupId: string;
  told: Told;
  kept: Kept;
  /** What was typed of the signs, where they were not taken. */
  keptSigns: Kept;
};

export function AssessPage(props: Props) {
  const { visitor, frame, readings, complaint, findings, pinned, told, kept } = props;
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
      <SignsFirst
        appointment={appointment}
        pinned={pinned}
        today={findings}
        last={props.lastOfSigns}
        groupId={props.groupId}
        timeZone={visitor.practice.timeZone}
        kept={props.keptSigns}
      />
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
      {pinned.length > 0 ? (
        <details open={Boolean(kept.refused)}>
          <summary>
            {complaint ? "Another sign, in short, or a changed picture" : "What brings them, and another sign"}
          </summary>
          <InShort {...props} measured={before.length > 0} />
        </details>
      ) : (
        <InShort {...props} measured={before.length > 0} />
      )}
    </VisitLayout>
  );
}

function InShort({ frame, assessmentId, complaint, kept, measured }: Props & { measured: boolean }) {
  return (
    <Form to={to("assess", { appointment: frame.appointmentId })} kept={kept} submit="Record the assessment">
      <Hidden name="assessmentId" value={assessmentId} />
      {complaint ? null : <Picture kept={kept} />}
      <h2>{measured ? "Measure another sign" : "In short: one sign to measure by"}</h2>
      <p className="hint">A movement that matters to the client. The same one is measured again after treatment.</p>
      <ReadingFields kept={kept} />
      {complaint ? (
        <details open={Boolean(kept.refused)}>
          <summary>The picture has changed</summary>
          <Picture kept={kept} />
        </details>
      ) : null}
    </Form>
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
