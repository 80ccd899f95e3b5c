import type { ReactNode } from "react";
import { many, one } from "../shared/form-values.ts";
import type { Option } from "./Field.tsx";
import type { Kept } from "./Form.tsx";
import { fieldOf } from "./RefusalNote.tsx";

type Props = {
  name: string;
  legend: string;
  hint?: ReactNode;
  options: readonly Option[];
  kept: Kept;
  across?: boolean;
};

export function Group({ name, legend, hint, kept, children }: Omit<Props, "options"> & { children: ReactNode }) {
  const wrong = fieldOf(kept.refused) === name;
  const describedBy = [hint && `${name}-hint`, wrong && `${name}-fault`].filter(Boolean).join(" ") || undefined;
  return (
    <fieldset id={name} className={wrong ? "field wrong" : "field"} aria-describedby={describedBy}>
      <legend>{legend}</legend>
      {hint ? (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      ) : null}
      {wrong ? (
        <p className="fault" id={`${name}-fault`}>
          {kept.refused!.says}
        </p>
      ) : null}
      {children}
    </fieldset>
  );
}

export function Pick({
  type,
  name,
  option,
  on,
}: {
  type: "radio" | "checkbox";
  name: string;
  option: Option;
  on: boolean;
}) {
  return (
    <label className="pick">
      <input type={type} name={name} value={option.value} defaultChecked={on} />
      <span>
        {option.label}
        {option.about ? <span className="about">{option.about}</span> : null}
      </span>
    </label>
  );
}

/** One of a few, by radio button. */
export function Choice(props: Props) {
  const chosen = one(props.kept.values, props.name);
  return (
    <Group {...props}>
      <div className={props.across ? "side-by-side" : undefined}>
        {props.options.map((option) => (
          <Pick key={option.value} type="radio" name={props.name} option={option} on={option.value === chosen} />
        ))}
      </div>
    </Group>
  );
}

const yesOrNo = [
  { value: "yes", label: "Yes" },
  { value: "no", label: "No" },
];

export function YesNo(props: Omit<Props, "options">) {
  return <Choice {...props} options={yesOrNo} across />;
}

/** Any of many, by tick box. */
export function Several(props: Props) {
  const chosen = many(props.kept.values, props.name);
  return (
    <Group {...props}>
      <div className={props.across ? "side-by-side" : "columns"}>
        {props.options.map((option) => (
          <Pick
            key={option.value}
            type="checkbox"
            name={props.name}
            option={option}
            on={chosen.includes(option.value)}
          />
        ))}
      </div>
    </Group>
  );
}

/** One tick box that says yes to what stands beside it. */
export function Tick({ name, label, about, kept }: { name: string; label: string; about?: string; kept: Kept }) {
  const option = { value: "yes", label, ...(about ? { about } : {}) };
  return (
    <div className="field" id={name}>
      <Pick type="checkbox" name={name} option={option} on={one(kept.values, name) === "yes"} />
    </div>
  );
}
