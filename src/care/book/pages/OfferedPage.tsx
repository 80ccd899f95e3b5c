import { Tick } from "../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";

type Props = {
  visitor: Visitor;
  services: { serviceId: string; name: string; offered: boolean }[];
  /** The one in the form: a known one, or a new one. */
  serviceId: string;
  isNew: boolean;
  kept: Kept;
};

export function OfferedPage({ visitor, services, serviceId, isNew, kept }: Props) {
  return (
    <TherapistLayout visitor={visitor} title="Services" at="practice">
      <h1>Services and prices</h1>
      <ul className="list">
        {services.map((service) => (
          <li key={service.serviceId}>
            <a href={`${to("offered")}?service=${service.serviceId}`}>{service.name}</a>{" "}
            {service.offered ? null : <span className="tag">not offered</span>}
          </li>
        ))}
      </ul>
      <h2>{isNew ? "Add a service" : "Change this service"}</h2>
      <Form to={to("offered")} kept={kept} submit="Keep this">
        <Hidden name="serviceId" value={serviceId} />
        <Field name="name" label="Name" kept={kept} />
        <TextArea name="about" label="What happens in it" kept={kept} />
        <div className="figures">
          <Field name="minutes" label="Minutes" hint="5 to 480" inputMode="numeric" kept={kept} short />
          <Field
            name="recovery"
            label="Minutes after it"
            hint="0 to 120, for you"
            inputMode="numeric"
            kept={kept}
            short
          />
          <Field name="price" label="Price in pounds" hint="Such as 75 or 7.50" inputMode="decimal" kept={kept} short />
        </div>
        <Tick name="offered" label="People can book it" kept={kept} />
      </Form>
      {isNew ? null : (
        <p>
          <a href={to("offered")}>Add another service</a>
        </p>
      )}
    </TherapistLayout>
  );
}
