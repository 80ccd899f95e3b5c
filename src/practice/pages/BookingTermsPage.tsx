import { Field, Select, TextArea } from "../../ui/Field.tsx";
import { Form, type Kept } from "../../ui/Form.tsx";
import type { Visitor } from "../../web/house.ts";
import { TherapistLayout } from "../../web/layouts/TherapistLayout.tsx";
import { to } from "../../web/urls.ts";
import { steps } from "../booking-terms-form.ts";

export function BookingTermsPage({ visitor, kept }: { visitor: Visitor; kept: Kept }) {
  return (
    <TherapistLayout visitor={visitor} title="Booking" at="practice">
      <h1>How people book</h1>
      <Form to={to("bookingTerms")} kept={kept} submit="Keep this">
        <div className="figures">
          <Field
            name="noticeHours"
            label="Notice in hours"
            hint="The soonest that people can book themselves"
            inputMode="numeric"
            kept={kept}
            short
          />
          <Field
            name="horizonDays"
            label="Days ahead"
            hint="How far the diary is open"
            inputMode="numeric"
            kept={kept}
            short
          />
        </div>
        <Select
          name="stepMinutes"
          label="Times start every"
          options={steps.map((step) => ({ value: String(step), label: `${step} minutes` }))}
          kept={kept}
        />
        <Field
          name="changeHours"
          label="Free to change until, in hours before"
          hint="This stands on the page before somebody books, moves or cancels"
          inputMode="numeric"
          kept={kept}
          short
        />
        <TextArea name="changePolicy" label="What holds after that, in your words" kept={kept} />
      </Form>
    </TherapistLayout>
  );
}
