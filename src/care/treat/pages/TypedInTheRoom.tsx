import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { to } from "../../../web/urls.ts";
import type { Typed } from "../room/take-typed.ts";

const labels: Readonly<Record<Typed["field"], string>> = {
  complaint: "What they came with, in their words",
  "came-with": "What they came with",
  found: "Before treatment",
  given: "Treatment",
  after: "After treatment",
  home: "To take home",
};
const nothing: Kept = { values: {}, refused: null };

/** Each text by itself: added as it stands, or left out. */
export function TypedInTheRoom({ appointment, typed }: { appointment: string; typed: readonly Typed[] }) {
  if (typed.length === 0) return null;
  return (
    <section className="note care">
      <h3>Typed in the treatment room, and not in the record yet</h3>
      {typed.map(({ field, version, text }) => (
        <div key={field}>
          <h4>{labels[field]}</h4>
          <blockquote className="note">{text}</blockquote>
          <div className="row">
            {(["add", "leave"] as const).map((take) => (
              <Form
                key={take}
                to={to("takeTyped", { appointment })}
                kept={nothing}
                submit={take === "add" ? "Add it to the record" : "Leave it out"}
                second
              >
                <Hidden name="typedField" value={field} />
                <Hidden name="typedVersion" value={String(version)} />
                <Hidden name="take" value={take} />
              </Form>
            ))}
          </div>
        </div>
      ))}
    </section>
  );
}
