import { Tick } from "../../../ui/Choices.tsx";
import { DateOfBirth } from "../../../ui/DateOfBirth.tsx";
import { Field, type Option, Select, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Offered } from "../services.sql.ts";

type Props = {
  visitor: Visitor;
  services: Offered[];
  people: Option[];
  rooms: Option[];
  appointmentId: string;
  kept: Kept;
};

/** For whoever rings, or stands at the desk. */
export function BookForPage({ visitor, services, people, rooms, appointmentId, kept }: Props) {
  const offered = services.map(({ serviceId, name, minutes }) => ({
    value: serviceId,
    label: `${name}, ${minutes} minutes`,
  }));
  return (
    <TherapistLayout visitor={visitor} title="Book for somebody" at="diary">
      <h1>Book for somebody</h1>
      <p>
        Ask first whether they have chest pain, trouble breathing, new numbness between the legs, or a newly swollen
        leg. If so, they need 999, A&amp;E or 111 and not a time here.
      </p>
      <Form to={to("bookFor")} kept={kept} submit="Book">
        <Hidden name="appointmentId" value={appointmentId} />
        <Select name="service" label="What for" options={offered} kept={kept} />
        <div className="row">
          <Field name="day" label="Day" type="date" kept={kept} />
          <Field name="clock" label="Time" type="time" kept={kept} />
        </div>
        <div className="row">
          <Select name="who" label="With" options={people} empty="Whoever is free" kept={kept} />
          <Select name="room" label="Where" options={rooms} empty="Any room that suits" kept={kept} />
        </div>
        <details open={Boolean(kept.values["visits"]) && kept.values["visits"] !== "1"}>
          <summary>A course of several visits</summary>
          <div className="row">
            <Field name="visits" label="How many visits" inputMode="numeric" kept={kept} short />
            <Field name="weeks" label="Weeks between them" inputMode="numeric" kept={kept} short />
          </div>
        </details>
        <Field name="givenName" label="First name" kept={kept} />
        <Field name="familyName" label="Last name" kept={kept} />
        <DateOfBirth kept={kept} legend="Their date of birth" />
        <Field name="email" label="E-mail" type="email" kept={kept} />
        <Field name="phone" label="Phone" type="tel" kept={kept} />
        <Field name="guardianName" label="Parent or guardian, under sixteen" kept={kept} />
        <Field name="guardianRelationship" label="Relationship" kept={kept} />
        {services.some(({ away }) => away) ? (
          <Field name="awayAddress" label="Where, if we go to them" kept={kept} />
        ) : null}
        <TextArea name="accessNeeds" label="What would make coming easier" kept={kept} />
        <Tick name="chaperoneWished" label="They would like somebody else in the room" kept={kept} />
      </Form>
    </TherapistLayout>
  );
}
