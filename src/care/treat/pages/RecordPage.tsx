import { Choice } from "../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayWhen } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import { amendableParts, partName } from "../amendable-parts.ts";
import type { SessionRecord } from "../session-record.sql.ts";
import { changedSince } from "../say-seal.ts";
import type { Verdict } from "../verify-signature.ts";
import type { NoteSection } from "../write-note.ts";
import { NoteText } from "./NoteText.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  record: SessionRecord;
  note: NoteSection[];
  verdict: Verdict;
  signature: string;
  amendmentId: string;
  kept: Kept;
};

export function RecordPage({ visitor, frame, record, note, verdict, signature, amendmentId, kept }: Props) {
  const appointment = frame.appointmentId;
  const { timeZone } = visitor.practice;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="record" title="Signed record">
      <h2>Signed record</h2>
      <NoteText note={note} />
      {record.amendments.map((amendment) => (
        <section key={amendment.amendment_id} className="note care">
          <h3>Amendment: {partName(amendment.part)}</h3>
          <dl className="facts">
            <dt>First written</dt>
            <dd>
              <del>{amendment.original}</del>
            </dd>
            <dt>Amended</dt>
            <dd>
              <ins>{amendment.amended}</ins>
            </dd>
            <dt>Why</dt>
            <dd>{amendment.reason}</dd>
            <dt>When</dt>
            <dd className="number">{sayWhen(String(amendment.amended_at), timeZone)}</dd>
          </dl>
        </section>
      ))}
      <p className={verdict === "intact" ? "note good" : "note stop"}>
        {signature} {verdict === "intact" ? "Nothing has changed since." : changedSince}
      </p>
      <p className="row no-print">
        <a className="button second" href={to("noteText", { appointment })}>
          As plain text
        </a>
        <a className="button second" href={to("notePdf", { appointment })}>
          As PDF
        </a>
        <a className="button second" href={to("since", { appointment })}>
          How they were afterwards
        </a>
        <a className="button second" href={to("earlier", { appointment })}>
          Earlier visits
        </a>
      </p>
      <details open={Boolean(kept.refused)} className="no-print">
        <summary>Amend this record</summary>
        <Form to={to("amend", { appointment })} kept={kept} submit="Add the amendment" second>
          <Hidden name="amendmentId" value={amendmentId} />
          <Choice name="part" legend="Which part" options={amendableParts(record, note)} kept={kept} across />
          <TextArea
            name="amended"
            label="How it should read"
            hint="What was signed stays, and both are shown."
            kept={kept}
          />
          <Field name="reason" label="Why" kept={kept} />
        </Form>
      </details>
    </VisitLayout>
  );
}
