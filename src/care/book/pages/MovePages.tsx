import { Temporal } from "temporal-polyfill";
import type { Interval } from "../../../shared/interval.ts";
import type { Refused } from "../../../shared/refusal.ts";
import { Form } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { sayWhen } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { ClientLayout } from "../../../web/layouts/ClientLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { AppointmentRow } from "../appointments.sql.ts";
import { timeInAddress } from "../time-in-address.ts";
import { Times } from "./Times.tsx";

type Props = {
  practice: Practice;
  visit: AppointmentRow;
  times: Interval[];
  earlier: string | null;
  later: string | null;
  refused: Refused | null;
};

export function MovePage({ practice, visit, refused, ...free }: Props) {
  const appointment = visit.appointmentId;
  return (
    <ClientLayout practice={practice} title="Move your visit">
      <RefusalNote refused={refused} />
      <h1>Move your visit</h1>
      <p>
        Now: <b className="number">{sayWhen(visit.time.from, practice.timeZone)}</b>. It stays yours until you have
        chosen another time.
      </p>
      <Times
        {...free}
        timeZone={practice.timeZone}
        here={to("moveVisit", { appointment })}
        press={(time, says) => <a href={to("moveTo", { appointment, from: timeInAddress(time.from) })}>{says}</a>}
      />
    </ClientLayout>
  );
}

type ConfirmProps = { practice: Practice; visit: AppointmentRow; from: Temporal.Instant };

export function ConfirmMovePage({ practice, visit, from }: ConfirmProps) {
  const appointment = visit.appointmentId;
  return (
    <ClientLayout practice={practice} title="Move your visit">
      <h1>Move your visit?</h1>
      <dl className="facts">
        <dt>From</dt>
        <dd className="number">{sayWhen(visit.time.from, practice.timeZone)}</dd>
        <dt>To</dt>
        <dd className="number">{sayWhen(from, practice.timeZone)}</dd>
      </dl>
      <Form to={to("moveTo", { appointment, from: timeInAddress(from) })} submit="Move it" />
      <p>
        <a href={to("moveVisit", { appointment })}>Another time</a>
      </p>
    </ClientLayout>
  );
}
