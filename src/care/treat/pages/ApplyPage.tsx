import { regions } from "../../../knowledge/regions.ts";
import type { Parameter, Technique } from "../../../knowledge/techniques/index.ts";
import { namedSides } from "../../../shared/side.ts";
import { Choice, Several } from "../../../ui/Choices.tsx";
import { Field, Select, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Judged } from "../allow-application.ts";
import { intents, media, positions } from "../how-given.ts";
import { Limits } from "./Limits.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  technique: Technique;
  /** What the client has agreed to touch of. */
  agreed: string[];
  decision: Judged | null;
  applicationId: string;
  blockId: string;
  kept: Kept;
};

/** One technique with its own figures: exactly what was done, in units. */
export function ApplyPage({ visitor, frame, technique, agreed, decision, applicationId, blockId, kept }: Props) {
  const appointment = frame.appointmentId;
  const places = regions
    .filter(({ code }) => agreed.includes(code))
    .map(({ code, name }) => ({ value: code, label: name }));
  const figures = Object.entries(technique.parameters);
  return (
    <VisitLayout visitor={visitor} frame={frame} at="treat" title={technique.name}>
      <h2>{technique.name}</h2>
      <p className="quiet">{technique.about}</p>
      <Limits decision={decision} appointment={appointment} />
      <Form to={to("apply", { appointment, technique: technique.code })} kept={kept} submit="Record it">
        <Hidden name="applicationId" value={applicationId} />
        {blockId ? <Hidden name="blockId" value={blockId} /> : null}
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
          {figures.map(([name, parameter]) => (
            <Figure key={name} name={name} parameter={parameter} places={places} kept={kept} />
          ))}
        </div>
        <TextArea name="response" label="How the client responded" kept={kept} />
        <details>
          <summary>Position, what was used, what it was for</summary>
          <Select name="position" label="Position" options={positions.map(same)} empty="Not said" kept={kept} />
          <Select name="medium" label="On the skin" options={media.map(same)} empty="Not said" kept={kept} />
          <Several name="intents" legend="What it was for" options={intents.map(same)} kept={kept} across />
        </details>
        <TextArea name="warningNote" label="Why you go on, if this is close to a place to leave alone" kept={kept} />
      </Form>
      {technique.cautions.length > 0 ? (
        <ul className="quiet">
          {technique.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      ) : null}
      <p>
        <a href={to("treat", { appointment })}>Back to the treatment</a>
      </p>
    </VisitLayout>
  );
}

const same = (value: string) => ({ value, label: value });

type FigureProps = { name: string; parameter: Parameter; places: { value: string; label: string }[]; kept: Kept };

function Figure({ name, parameter, places, kept }: FigureProps) {
  const { label, optional } = parameter;
  if (parameter.kind === "region")
    return <Select name={name} label={label} options={places} empty="Please choose" kept={kept} />;
  if (parameter.kind === "choice") {
    const options = parameter.options.map((option) => ({ value: option, label: option.replaceAll("-", " ") }));
    return (
      <Select name={name} label={label} options={options} kept={kept} {...(optional ? { empty: "Not said" } : {})} />
    );
  }
  const { min, max, unit, step } = parameter;
  const hint = `${min} to ${max} ${unit}${optional ? ", if measured" : ""}`;
  return <Field name={name} label={label} hint={hint} inputMode={step ? "decimal" : "numeric"} kept={kept} short />;
}
