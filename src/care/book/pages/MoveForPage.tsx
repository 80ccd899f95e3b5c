import { Field } from "../../../ui/Field.tsx";
import { Form, type Kept } from "../../../ui/Form.tsx";
import { sayWhen } from "../../../ui/say.ts";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { ChangeRow } from "../appointment-changes.sql.ts";
import type { AppointmentRow } from "../appointments.sql.ts";

type Props = { visitor: Visitor; visit: AppointmentRow; changes: ChangeRow[]; kept: Kept };

/** For whoever answers the phone: the visit, its story, and another time for it. */
export function MoveForPage({ visitor, visit, changes, kept }: Props) {
  const { timeZone } = visitor.practice;
  const appointment = visit.appointmentId;
  return (
    <TherapistLayout visitor={visitor} title="Move a visit" at="diary">
      <h1>{visit.clientName}</h1>
      <p className="number">
        {visit.serviceName}, {sayWhen(visit.time.from, timeZone)}, {visit.roomName}
      </p>
      <Form to={to("moveFor", { appointment })} kept={kept} submit="Move it">
        <div className="row">
          <Field name="day" label="New day" type="date" kept={kept} />
          <Field name="clock" label="New time" type="time" kept={kept} />
        </div>
      </Form>
      <h2>What happened to it</h2>
      <ul className="list">
        {changes.map((change) => (
          <li key={`${change.at} ${change.what}`} className="number">
            {change.what.replaceAll("-", " ")}, {sayWhen(change.at, timeZone)}
            {change.byWhom === "client" ? ", by the client" : ", by the practice"}
          </li>
        ))}
      </ul>
    </TherapistLayout>
  );
}
