import { movements } from "../../../knowledge/movements.ts";
import { namedSides } from "../../../shared/side.ts";
import { Choice } from "../../../ui/Choices.tsx";
import { Field, Select } from "../../../ui/Field.tsx";
import type { Kept } from "../../../ui/Form.tsx";

const named = movements.map(({ code, name }) => ({ value: code, label: name }));
const measuredSides = namedSides.filter(({ value }) => value !== "both");
const methods = [
  { value: "goniometer", label: "Goniometer" },
  { value: "inclinometer", label: "Inclinometer" },
  { value: "visual", label: "By eye" },
];
export const painScores = Array.from({ length: 11 }, (_, score) => ({ value: String(score), label: String(score) }));

/** The movement that hurts or stops short, how it is measured, and what it measures now. */
export function ReadingFields({ kept }: { kept: Kept }) {
  return (
    <>
      <Select name="reading-movement" label="Movement" options={named} empty="Please choose" kept={kept} />
      <Choice name="reading-side" legend="Side" options={measuredSides} kept={kept} across />
      <Choice name="reading-method" legend="Measured with" options={methods} kept={kept} across />
      <Figures kept={kept} />
    </>
  );
}

export function Figures({ kept }: { kept: Kept }) {
  return (
    <>
      <Field name="reading-degrees" label="Degrees" inputMode="numeric" kept={kept} short />
      <Field name="reading-symptom" label="What the client feels there" kept={kept} />
      <Choice
        name="reading-pain"
        legend="Pain with it, from 0 to 10"
        hint="0 is no pain at all, 10 the worst they can imagine."
        options={painScores}
        kept={kept}
        across
      />
    </>
  );
}
