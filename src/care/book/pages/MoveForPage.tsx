import { one } from "../../../shared/form-values.ts";
import { Field, type Option, Select } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayWhen } from "../../../ui/say.ts";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { ChangeRow } from "../appointment-changes.sql.ts";
import type { AppointmentRow } from "../appointments.sql.ts";

type Props = {
  visitor: Visitor;
  visit: AppointmentRow;
  changes: ChangeRow[];
  people: Option[];
  rooms: Option[];
  kept: Kept;
};

/** For whoever answers the phone: the visit, its story, and another time for it. */
export function MoveForPage({ visitor, visit, changes, people, rooms, kept }: Props) {
  const { timeZone } = visitor.practice;
  const appointment = visit.appointmentId;
  return (
    <TherapistLayout visitor={visitor} title="Move a visit" at="diary">
      <h1>{visit.clientName}</h1>
      <p className="number">
        {visit.serviceName}, {sayWhen(visit.time.from, timeZone)}, {visit.colleagueName}, {visit.roomName}
      </p>
      <Form to={to("moveFor", { appointment })} kept={kept} submit="Move it">
        <div className="row">
          <Field name="day" label="New day" type="date" kept={kept} />
          <Field name="clock" label="New time" type="time" kept={kept} />
        </div>
        <div className="row">
          <Select name="who" label="With" options={people} empty={`${visit.colleagueName}, if free then`} kept={kept} />
          <Select name="room" label="Where" options={rooms} empty="Any room that suits" kept={kept} />
        </div>
        <Hidden name="view" value={one(kept.values, "view")} />
        <Hidden name="whose" value={one(kept.values, "whose")} />
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
