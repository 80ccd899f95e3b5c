import { Form, Hidden } from "../../../ui/Form.tsx";
import { sayDate } from "../../../ui/say.ts";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { WaitingRow } from "../waiting.sql.ts";

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

export function WaitingListPage({ visitor, waiting }: { visitor: Visitor; waiting: WaitingRow[] }) {
  return (
    <TherapistLayout visitor={visitor} title="Waiting list" at="diary">
      <h1>Waiting list</h1>
      <p>Who asked first is offered first. A time that comes free is kept for them while they answer.</p>
      {waiting.length === 0 ? <p>Nobody waits.</p> : null}
      <ol className="list">
        {waiting.map((one) => (
          <li key={one.waitingId}>
            <div className="row">
              <span className="number">
                <b>
                  {one.givenName} {one.familyName}
                </b>
                , {one.serviceName}, {sayDate(`${one.fromDay}T12:00Z`, "UTC")} to{" "}
                {sayDate(`${one.untilDay}T12:00Z`, "UTC")}
                {one.weekdays.length > 0 ? `, ${one.weekdays.map((day) => days[day - 1]).join(" ")}` : ""}
                {one.parts.length > 0 ? `, ${one.parts.join(" or ")}` : ""}
              </span>
              {one.offerOpen ? <span className="tag care">offered a time</span> : null}
              <Form to={to("endWaiting")} submit="Take off the list" second>
                <Hidden name="waitingId" value={one.waitingId} />
              </Form>
            </div>
          </li>
        ))}
      </ol>
    </TherapistLayout>
  );
}
