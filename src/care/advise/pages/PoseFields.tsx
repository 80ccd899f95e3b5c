import { ownJoint, type OwnJoint, ownJointNames, steps } from "../../../body/figure/own-pose.ts";
import { one } from "../../../shared/form-values.ts";
import type { Kept } from "../../../ui/Form.tsx";
import { fieldOfJoint } from "../own-exercise-form.ts";

type Props = { at: number; title: string; drawn: string; kept: Kept };

const parts: readonly { title: string; has: (name: OwnJoint) => boolean }[] = [
  { title: "Back and neck", has: (name) => /^(back|neck)/.test(name) },
  { title: "Arms", has: (name) => /^(shoulder|elbow)/.test(name) },
  { title: "Legs", has: (name) => /^(hip|knee)/.test(name) },
];

/** One pose: its picture, and the angle of each joint. */
export function PoseFields({ at, title, drawn, kept }: Props) {
  return (
    <fieldset className="pose" data-pose={at}>
      <legend>{title}</legend>
      <div className="posing">
        <img src={drawn} alt={`The ${title.toLowerCase()} as it is drawn`} />
      </div>
      {parts.map((part) => (
        <details key={part.title}>
          <summary>{part.title}</summary>
          <div className="joints">
            {ownJointNames.filter(part.has).map((name) => (
              <Angle key={name} name={name} field={fieldOfJoint(at, name)} kept={kept} />
            ))}
          </div>
        </details>
      ))}
    </fieldset>
  );
}

function Angle({ name, field, kept }: { name: OwnJoint; field: string; kept: Kept }) {
  const { label, least, most } = ownJoint(name);
  return (
    <div className="field">
      <label htmlFor={field}>{label}</label>
      <p className="hint" id={`${field}-hint`}>
        {least}° to {most}°
      </p>
      <input
        id={field}
        name={field}
        type="number"
        className="short"
        min={least}
        max={most}
        step={steps}
        defaultValue={one(kept.values, field)}
        aria-describedby={`${field}-hint`}
        data-joint={name}
      />
    </div>
  );
}
