import type { ReactNode } from "react";
import { one } from "../shared/form-values.ts";
import type { Kept } from "./Form.tsx";
import { fieldOf } from "./RefusalNote.tsx";

type Asked = { name: string; label: string; hint?: ReactNode; kept: Kept };

type Frame = Asked & { children: (describedBy: string | undefined, wrong: true | undefined) => ReactNode };

function Frame({ name, label, hint, kept, children }: Frame) {
  const wrong = fieldOf(kept.refused) === name ? true : undefined;
  const describedBy = [hint && `${name}-hint`, wrong && `${name}-fault`].filter(Boolean).join(" ") || undefined;
  return (
    <div className={wrong ? "field wrong" : "field"}>
      <label htmlFor={name}>{label}</label>
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
      {children(describedBy, wrong)}
    </div>
  );
}

type FieldProps = Asked & {
  type?: "text" | "email" | "tel" | "password" | "date" | "time";
  autoComplete?: string;
  inputMode?: "numeric" | "decimal";
  short?: boolean;
};

export function Field({ type = "text", autoComplete, inputMode, short, ...asked }: FieldProps) {
  const { name, kept } = asked;
  return (
    <Frame {...asked}>
      {(describedBy, wrong) => (
        <input
          id={name}
          name={name}
          type={type}
          defaultValue={type === "password" ? "" : one(kept.values, name)}
          autoComplete={autoComplete}
          inputMode={inputMode}
          className={short ? "short" : undefined}
          aria-describedby={describedBy}
          aria-invalid={wrong}
        />
      )}
    </Frame>
  );
}

export function TextArea(asked: Asked) {
  const { name, kept } = asked;
  return (
    <Frame {...asked}>
      {(describedBy, wrong) => (
        <textarea
          id={name}
          name={name}
          defaultValue={one(kept.values, name)}
          aria-describedby={describedBy}
          aria-invalid={wrong}
        />
      )}
    </Frame>
  );
}

export type Option = { value: string; label: string; about?: string };

export function Select({ options, empty, ...asked }: Asked & { options: readonly Option[]; empty?: string }) {
  const { name, kept } = asked;
  return (
    <Frame {...asked}>
      {(describedBy, wrong) => (
        <select
          id={name}
          name={name}
          defaultValue={one(kept.values, name)}
          aria-describedby={describedBy}
          aria-invalid={wrong}
        >
          {empty === undefined ? null : <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Frame>
  );
}
