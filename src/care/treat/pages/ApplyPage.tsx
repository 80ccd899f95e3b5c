import { regions } from "../../../knowledge/regions.ts";
import type { Parameter, Technique } from "../../../knowledge/techniques/index.ts";
import { namedSides } from "../../../shared/side.ts";
import { Choice } from "../../../ui/Choices.tsx";
import { Field, Select, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { DecisionToday } from "../../prepare/index.ts";
import { Limits } from "./TreatPage.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  technique: Technique;
  /** What the client has agreed to touch of. */
  agreed: string[];
  decision: DecisionToday | null;
  applicationId: string;
  kept: Kept;
};

/** One technique with its own figures: exactly what was done, in units. */
export function ApplyPage({ visitor, frame, technique, agreed, decision, applicationId, kept }: Props) {
  const appointment = frame.appointmentId;
  const places = regions
    .filter(({ code }) => agreed.includes(code))
    .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <VisitLayout visitor={visitor} frame={frame} at="treat" title={technique.name}>
      <h2>{technique.name}</h2>
      <Limits decision={decision} appointment={appointment} />
      <Form to={to("apply", { appointment, technique: technique.code })} kept={kept} submit="Record it">
        <Hidden name="applicationId" value={applicationId} />
        <Select
          name="region"
          label="Where"
          options={places}
          empty="Please choose"
          kept={kept}
          hint="What the client has agreed to today."
        />
        <Choice name="side" legend="Side" options={namedSides} kept={kept} across />
        <div className="figures">
          {Object.entries(technique.parameters).map(([name, parameter]) => (
            <Figure key={name} name={name} parameter={parameter} kept={kept} />
          ))}
        </div>
        <TextArea name="response" label="How the client responded" kept={kept} />
        <TextArea name="warningNote" label="Why you go on, if this is close to a place to leave alone" kept={kept} />
      </Form>
      <p>
        <a href={to("treat", { appointment })}>Back to the treatment</a>
      </p>
    </VisitLayout>
  );
}

function Figure({ name, parameter, kept }: { name: string; parameter: Parameter; kept: Kept }) {
  if (parameter.kind === "choice") {
    const options = parameter.options.map((option) => ({ value: option, label: option.replaceAll("-", " ") }));
    return <Select name={name} label={parameter.label} options={options} kept={kept} />;
  }
  const hint = `${parameter.min} to ${parameter.max} ${parameter.unit}`;
  return <Field name={name} label={parameter.label} hint={hint} inputMode="numeric" kept={kept} short />;
}
