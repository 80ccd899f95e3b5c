import { Field, TextArea } from "../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../ui/Form.tsx";
import type { Visitor } from "../../web/house.ts";
import { TherapistLayout } from "../../web/layouts/TherapistLayout.tsx";
import { to } from "../../web/urls.ts";
import { type LetterKind, letterKinds, parts } from "../../shared/letters.ts";

const names: Record<LetterKind, string> = {
  confirmation: "Booked",
  reminder: "Reminder",
  moved: "Moved",
  cancelled: "Cancelled",
  offer: "A time has come free",
};

export function LettersPage({ visitor, kind, kept }: { visitor: Visitor; kind: LetterKind; kept: Kept }) {
  return (
    <TherapistLayout visitor={visitor} title="Letters" at="practice">
      <h1>What we write to people</h1>
      <nav className="row" aria-label="Letters">
        {letterKinds.map((each) => (
          <a key={each} href={`${to("letters")}?kind=${each}`} aria-current={each === kind ? "page" : undefined}>
            {names[each]}
          </a>
        ))}
      </nav>
      <p>
        These go to people about their own visits and to nobody for any other reason. What stands in braces is filled
        in: {parts.map((part) => `{${part}}`).join(" ")}. A paragraph that names something unknown is left out. Empty
        both to have our words back.
      </p>
      <Form to={to("letters")} kept={kept} submit="Keep this letter">
        <Hidden name="kind" value={kind} />
        <Field name="subject" label="Subject" hint="It can be read over a shoulder, so nothing of health" kept={kept} />
        <TextArea name="body" label="Letter" kept={kept} />
      </Form>
    </TherapistLayout>
  );
}
