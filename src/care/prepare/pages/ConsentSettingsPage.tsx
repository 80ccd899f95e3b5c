import { Choice } from "../../../ui/Choices.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Form, type Kept } from "../../../ui/Form.tsx";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";

const ages = ["16", "17", "18"].map((age) => ({ value: age, label: age }));
const yesNo = [
  { value: "no", label: "No" },
  { value: "yes", label: "Yes" },
];

/** The ages below which this practice asks for a parent or guardian; it begins with the strictest. */
export function ConsentSettingsPage({ visitor, kept }: { visitor: Visitor; kept: Kept }) {
  return (
    <TherapistLayout visitor={visitor} title="Young people and consent" at="practice">
      <h1>Young people and consent</h1>
      <p>
        In England and Wales people of sixteen and seventeen can agree for themselves, and a child under sixteen who
        understands enough can too. Many practices and insurers ask for more. The young person’s own yes is always
        asked.
      </p>
      <Form to={to("consentSettings")} kept={kept} submit="Keep this">
        <Choice
          name="guardianPresentBelow"
          legend="A parent or guardian is in the room below"
          options={ages}
          kept={kept}
          across
        />
        <Choice
          name="guardianAgreesBelow"
          legend="A parent or guardian agrees too below"
          options={ages}
          kept={kept}
          across
        />
        <Choice
          name="childMayDecide"
          legend="A child under sixteen may decide alone, with a note of how that was judged"
          options={yesNo}
          kept={kept}
          across
        />
        <Field
          name="chaseAfterDays"
          label="Days to wait for a doctor’s reply before chasing it"
          inputMode="numeric"
          kept={kept}
          short
        />
      </Form>
    </TherapistLayout>
  );
}
