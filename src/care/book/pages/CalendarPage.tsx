import { Form } from "../../../ui/Form.tsx";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";

export function CalendarPage({ visitor, address }: { visitor: Visitor; address: string | null }) {
  return (
    <TherapistLayout visitor={visitor} title="Your calendar" at="diary">
      <h1>Your diary in your own calendar</h1>
      <p>
        A calendar program can follow your diary by a secret address. It tells when you are booked, and neither who
        comes nor what for. A new address closes the one before.
      </p>
      {address ? (
        <div className="note good">
          <p>Copy this address into your calendar program. It is shown this once.</p>
          <p>
            <code>{address}</code>
          </p>
        </div>
      ) : null}
      <Form to={to("yourCalendar")} submit="Make a new address" second />
    </TherapistLayout>
  );
}
