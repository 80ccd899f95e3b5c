import { Several, Tick } from "../../../ui/Choices.tsx";
import type { Finding } from "../../../knowledge/claims/find-claims.ts";
import { Findings, Reason } from "../../../ui/Findings.tsx";
import { Field, Select, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { competencies } from "../../../knowledge/competencies.ts";
import type { Equipment, Room } from "../../../practice/index.ts";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";

const whoMay = [
  { value: "everybody", label: "Everybody" },
  { value: "new", label: "New people, for a first visit" },
  { value: "returning", label: "People who have been here, from their private page" },
  { value: "invited", label: "Only we ourselves book it" },
];

type Props = {
  visitor: Visitor;
  services: { serviceId: string; name: string; offered: boolean }[];
  rooms: Room[];
  equipment: Equipment[];
  /** The one in the form: a known one, or a new one. */
  serviceId: string;
  isNew: boolean;
  /** What its words say that an advertising authority may object to. */
  findings: Finding[];
  kept: Kept;
};

export function OfferedPage({ visitor, services, rooms, equipment, serviceId, isNew, findings, kept }: Props) {
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
      <Findings findings={findings} />
      <Form to={to("offered")} kept={kept} submit="Keep this">
        <Hidden name="serviceId" value={serviceId} />
        <Field name="name" label="Name" kept={kept} />
        <TextArea name="about" label="What happens in it" kept={kept} />
        <Reason findings={findings} kept={kept} />
        <Select name="whoMayBook" label="Who may book it" options={whoMay} kept={kept} />
        <div className="figures">
          <Field
            name="before"
            label="Minutes before it"
            hint="0 to 120, for you"
            inputMode="numeric"
            kept={kept}
            short
          />
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
        <Select
          name="competency"
          label="What somebody must be qualified in to give it"
          options={competencies.map(({ code, name }) => ({ value: code, label: name }))}
          empty="Nothing in particular"
          kept={kept}
        />
        {rooms.length > 1 ? (
          <Several
            name="rooms"
            legend="In which rooms"
            hint="None ticked means that any will do"
            options={rooms.map(({ roomId, name }) => ({ value: roomId, label: name }))}
            kept={kept}
          />
        ) : null}
        {equipment.length > 0 ? (
          <Several
            name="equipment"
            legend="What it needs"
            options={equipment.map(({ equipmentId, name }) => ({ value: equipmentId, label: name }))}
            kept={kept}
          />
        ) : null}
        <Tick name="away" label="We go to the client, or to an event" kept={kept} />
        <Field name="travel" label="Minutes each way" hint="For a visit away" inputMode="numeric" kept={kept} short />
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
