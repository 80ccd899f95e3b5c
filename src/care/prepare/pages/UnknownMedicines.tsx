import { medicineClasses } from "../../../knowledge/medicines.ts";
import { Select } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { to } from "../../../web/urls.ts";

type Props = { unknown: readonly string[]; appointment: string; freshId: () => string; kept: Kept };

/** A medicine that nobody here knows is asked about, one by one, before anybody decides. */
export function UnknownMedicines({ unknown, appointment, freshId, kept }: Props) {
  return unknown.map((name, at) => (
    <section key={name} className="note care">
      <h2>What is {name} for?</h2>
      <p>We don’t know this medicine. Please ask the client, and look at the box if they have it with them.</p>
      <Form to={to("medicine", { appointment })} kept={{ ...kept, refused: null }} submit="Keep this" second>
        <Hidden name="medicineClassId" value={freshId()} />
        <Hidden name="medicine" value={name} />
        <Select name={`class-${at}`} label={`${name}:`} options={medicineClasses} empty="Please choose" kept={kept} />
      </Form>
    </section>
  ));
}
