import { Several } from "../../../ui/Choices.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Offered } from "../services.sql.ts";
import { parts } from "../soonest-times.ts";
import { Who } from "./Who.tsx";

type Asked = {
  practice: Practice;
  service: Offered;
  known: { givenName: string; familyName: string } | null;
  waitingId: string;
  kept: Kept;
  done?: false;
};
type Done = { practice: Practice; done: true };

export function WaitPage(page: Asked | Done) {
  return (
    <PublicLayout practice={page.practice} title="Waiting list">
      {page.done ? <Waits /> : <Asks {...page} />}
    </PublicLayout>
  );
}

function Waits() {
  return (
    <>
      <h1>You are on the list</h1>
      <p>
        When a time that suits you comes free, we keep it for you and write to you. You then have a few hours to say yes
        or no. Whoever asked first is written to first.
      </p>
      <a href={to("services")}>Back to what can be booked</a>
    </>
  );
}

function Asks({ service, known, waitingId, kept }: Asked) {
  return (
    <>
      <h1>Tell me when a time comes free</h1>
      <p>
        For {service.name}, {service.minutes} minutes.{" "}
        <a href={to("freeTimes", { service: service.serviceId })}>Times that are free now</a>
      </p>
      <Form to={to("wait", { service: service.serviceId })} kept={kept} submit="Put me on the list">
        <Hidden name="waitingId" value={waitingId} />
        <h2>When could you come?</h2>
        <div className="row">
          <Field name="from" label="From (if not at once)" type="date" kept={kept} />
          <Field name="until" label="Until" type="date" kept={kept} />
        </div>
        <Several
          name="weekdays"
          legend="On these days"
          hint="None ticked means any"
          options={days}
          kept={kept}
          across
        />
        <Several name="parts" legend="In the" hint="None ticked means any" options={times} kept={kept} across />
        <h2>Who is coming?</h2>
        {known ? (
          <p>
            {known.givenName} {known.familyName}
          </p>
        ) : (
          <Who kept={kept} />
        )}
      </Form>
    </>
  );
}

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].map((label, n) => ({ value: String(n + 1), label }));
const times = parts.map((part) => ({ value: part, label: part }));
