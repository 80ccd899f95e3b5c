import { one } from "../../../shared/form-values.ts";
import type { Kept } from "../../../ui/Form.tsx";
import type { Option } from "../parts.ts";

type Props = {
  name: string;
  says: string;
  options: readonly Option[];
  kept: Kept;
  last?: string | undefined;
  given?: string;
};

/** One of a row of figures or words in one touch; the dash takes a touch back. */
export function Chips({ name, says, options, kept, last, given = "" }: Props) {
  const chosen = one(kept.values, name) || given;
  return (
    <div className="chips" role="radiogroup" aria-label={says}>
      {options.map(({ value, label, says: meaning }) => (
        <label key={value} className={value === last ? "chip last" : "chip"} title={meaning}>
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === chosen}
            aria-label={[label, meaning !== label && meaning, value === last && "last time"].filter(Boolean).join(", ")}
          />
          <span>{label}</span>
        </label>
      ))}
      {given ? null : (
        <label className="chip none">
          <input type="radio" name={name} value="" aria-label="not looked at" />
          <span>–</span>
        </label>
      )}
    </div>
  );
}

/** A box for a figure typed by hand; its label is read out and stands above it. */
export function Figure({ name, label, kept, wide }: { name: string; label: string; kept: Kept; wide?: boolean }) {
  return (
    <label className={wide ? "figure wide" : "figure"}>
      <span>{label}</span>
      <input
        name={name}
        className={wide ? undefined : "short"}
        inputMode={wide ? undefined : "decimal"}
        defaultValue={one(kept.values, name)}
      />
    </label>
  );
}

/** A short list that opens: for what is said less often. */
export function Pull({
  name,
  label,
  options,
  kept,
}: {
  name: string;
  label: string;
  options: readonly (string | { value: string; label: string })[];
  kept: Kept;
}) {
  return (
    <label className="figure">
      <span>{label}</span>
      <select name={name} defaultValue={one(kept.values, name)}>
        <option value="">not said</option>
        {options
          .map((option) => (typeof option === "string" ? { value: option, label: option } : option))
          .map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
      </select>
    </label>
  );
}
