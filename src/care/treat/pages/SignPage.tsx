import { Field } from "../../../ui/Field.tsx";
import { Form, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import { tellLines } from "../narrative.ts";
import { Told } from "./Told.tsx";
import type { SessionRecord } from "../session-record.sql.ts";

type Props = { visitor: Visitor; frame: Frame; record: SessionRecord; missing: string[]; late: boolean; kept: Kept };

export function SignPage({ visitor, frame, record, missing, late, kept }: Props) {
  const appointment = frame.appointmentId;
  const told = tellLines(record);
  return (
    <VisitLayout visitor={visitor} frame={frame} at="sign" title="Sign">
      <h2>The record of this visit</h2>
      {told.length > 0 ? <Told lines={told} /> : <p>Nothing has been recorded yet.</p>}
      {missing.length > 0 ? (
        <div className="note care">
          <p>Before you sign:</p>
          <ul>
            {missing.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <p>
            <a href={to("treat", { appointment })}>To the treatment</a>
          </p>
        </div>
      ) : null}
      <Form to={to("sign", { appointment })} kept={kept} submit="Sign the record">
        {late ? <Field name="lateReason" label="Why it is signed more than a day later" kept={kept} /> : null}
        <p className="hint">
          Once it is signed nothing can be changed. A mistake is put right by an amendment that keeps both texts.
        </p>
      </Form>
    </VisitLayout>
  );
}
