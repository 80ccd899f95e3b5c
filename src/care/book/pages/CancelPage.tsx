import { Form } from "../../../ui/Form.tsx";
import { sayWhen } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { ClientLayout } from "../../../web/layouts/ClientLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { AppointmentRow } from "../appointments.sql.ts";

/** What cancelling means is said before it is done. */
export function CancelPage({ practice, visit, policy }: { practice: Practice; visit: AppointmentRow; policy: string }) {
  const appointment = visit.appointmentId;
  return (
    <ClientLayout practice={practice} title="Cancel your visit">
      <h1>Cancel this visit?</h1>
      <p className="lead number">{sayWhen(visit.time.from, practice.timeZone)}</p>
      <p>{policy}</p>
      <div className="row">
        <Form to={to("cancelVisit", { appointment })} submit="Cancel this visit" />
        <a className="button second" href={to("moveVisit", { appointment })}>
          Move it instead
        </a>
        <a href={to("yours")}>Keep it</a>
      </div>
    </ClientLayout>
  );
}
