import { one, type Values } from "../shared/form-values.ts";
import type { Kept } from "./Form.tsx";
import { fieldOf } from "./RefusalNote.tsx";

const parts = [
  { part: "day", label: "Day", autoComplete: "bday-day" },
  { part: "month", label: "Month", autoComplete: "bday-month" },
  { part: "year", label: "Year", autoComplete: "bday-year" },
];

/** Three boxes for figures: nobody pages back through a calendar to the year they were born. */
export function DateOfBirth({ kept, legend = "Date of birth" }: { kept: Kept; legend?: string }) {
  const wrong = fieldOf(kept.refused) === "bornOn";
  return (
    <fieldset id="bornOn" className={wrong ? "field wrong" : "field"} aria-describedby="bornOn-hint">
      <legend>{legend}</legend>
      <p className="hint" id="bornOn-hint">
        For example, 27 3 1984
      </p>
      {wrong ? <p className="fault">{kept.refused!.says}</p> : null}
      <div className="birth">
        {parts.map(({ part, label, autoComplete }) => (
          <label key={part}>
            {label}
            <br />
            <input
              className="short"
              name={`born-${part}`}
              inputMode="numeric"
              autoComplete={autoComplete}
              defaultValue={one(kept.values, `born-${part}`)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** `"1984-03-27"` from the three boxes; empty or odd figures give a text that is no date. */
export function bornOnFrom(values: Values): string {
  const figure = (part: string, length: number) => one(values, `born-${part}`).trim().padStart(length, "0");
  return `${figure("year", 4)}-${figure("month", 2)}-${figure("day", 2)}`;
}
