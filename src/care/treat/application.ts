import { type Parameter, techniqueOf } from "../../knowledge/techniques/index.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";

export type Parameters = Readonly<Record<string, string | number>>;

/** Reads a technique's own figures. All must be there and in range: a value outside is refused, never trimmed (INV-11). */
export function parseParameters(
  code: string,
  given: Readonly<Record<string, unknown>>,
): Parameters | Refused<"TREAT-2"> {
  const technique = techniqueOf(code);
  if (!technique) return refuse("TREAT-2", "Please choose a technique from the list.");
  const read = Object.entries(technique.parameters).map(
    ([name, parameter]) => [name, valueOf(parameter, given[name])] as const,
  );
  const wrong = read.find(([, value]) => isRefused(value));
  if (wrong) return wrong[1] as Refused<"TREAT-2">;
  return Object.fromEntries(read) as Parameters;
}

function valueOf(parameter: Parameter, given: unknown): string | number | Refused<"TREAT-2"> {
  if (parameter.kind === "choice") {
    const choices = parameter.options.join(", ");
    return parameter.options.includes(String(given))
      ? String(given)
      : refuse("TREAT-2", `${parameter.label}: please choose ${choices}.`);
  }
  const number = typeof given === "number" ? given : /^-?\d+$/.test(String(given)) ? Number(given) : Number.NaN;
  if (Number.isInteger(number) && number >= parameter.min && number <= parameter.max) return number;
  return refuse("TREAT-2", `${parameter.label}: please give ${parameter.min} to ${parameter.max} ${parameter.unit}.`);
}
