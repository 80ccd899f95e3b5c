import { Choice } from "../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayWhen } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import { tellLines } from "../narrative.ts";
import type { SessionRecord } from "../session-record.sql.ts";
import { Told } from "./Told.tsx";
import type { Verdict } from "../verify-signature.ts";

type Props = {
  visitor: Visitor;
  frame: Frame;
  record: SessionRecord;
  verdict: Verdict;
  signedBy: string;
  amendmentId: string;
  kept: Kept;
};

const parts = [
  { value: "complaint", label: "The complaint" },
  { value: "impression", label: "The working impression" },
];

export function RecordPage({ visitor, frame, record, verdict, signedBy, amendmentId, kept }: Props) {
  const appointment = frame.appointmentId;
  const { timeZone } = visitor.practice;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="record" title="Signed record">
      <h2>Signed record</h2>
      <Told lines={tellLines(record)} />
      {record.amendments.map((amendment) => (
        <section key={amendment.amendment_id} className="note care">
          <h3>Amendment to the {amendment.part}</h3>
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
      <Signature record={record} verdict={verdict} signedBy={signedBy} timeZone={timeZone} />
      <details open={Boolean(kept.refused)} className="no-print">
        <summary>Amend this record</summary>
        <Form to={to("amend", { appointment })} kept={kept} submit="Add the amendment" second>
          <Hidden name="amendmentId" value={amendmentId} />
          <Choice name="part" legend="Which part" options={parts} kept={kept} across />
          <TextArea name="amended" label="The corrected words" kept={kept} />
          <Field name="reason" label="Why" kept={kept} />
        </Form>
      </details>
    </VisitLayout>
  );
}

type SignatureProps = Pick<Props, "record" | "verdict" | "signedBy"> & { timeZone: string };

function Signature({ record: { signature }, verdict, signedBy, timeZone }: SignatureProps) {
  if (!signature) return null;
  const whole = verdict === "intact";
  return (
    <p className={whole ? "note good" : "note stop"}>
      Signed by {signedBy}, <span className="number">{sayWhen(String(signature.signed_at), timeZone)}</span>.{" "}
      {signature.late_reason ? `Signed late: ${signature.late_reason} ` : ""}
      {whole
        ? "Nothing has changed since."
        : "What is stored is no longer what was signed. Please tell whoever looks after Supple."}
    </p>
  );
}
