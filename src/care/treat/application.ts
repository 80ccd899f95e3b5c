import { type Parameter, techniqueOf } from "../../knowledge/techniques/index.ts";
import { regions } from "../../knowledge/regions.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";

export type Parameters = Readonly<Record<string, string | number>>;

/**
 * Reads a technique's own figures. All but those that may be left open must be there, and each in range: a value outside is
 * refused, never trimmed (INV-11).
 */
export function parseParameters(
  code: string,
  given: Readonly<Record<string, unknown>>,
): Parameters | Refused<"TREAT-2"> {
  const technique = techniqueOf(code);
  if (!technique) return refuse("TREAT-2", "Please choose a technique from the list.");
  const read = Object.entries(technique.parameters)
    .filter(([name, { optional }]) => !(optional && isOpen(given[name])))
    .map(([name, parameter]) => [name, valueOf(name, parameter, given[name])] as const);
  const wrong = read.find(([, value]) => isRefused(value));
  if (wrong) return wrong[1] as Refused<"TREAT-2">;
  return Object.fromEntries(read) as Parameters;
}

const isOpen = (value: unknown) => value === undefined || value === "";

function valueOf(name: string, parameter: Parameter, given: unknown): string | number | Refused<"TREAT-2"> {
  const again = (says: string) => refuse("TREAT-2", `${parameter.label}: please ${says}.`, { field: name });
  if (parameter.kind === "choice")
    return parameter.options.includes(String(given)) ? String(given) : again(`choose ${parameter.options.join(", ")}`);
  if (parameter.kind === "region")
    return regions.some(({ code }) => code === given) ? String(given) : again("choose a region from the list");
  const { min, max, unit, step = 1 } = parameter;
  const number =
    typeof given === "number" ? given : /^-?\d{1,6}(\.\d{1,3})?$/.test(String(given)) ? Number(given) : NaN;
  if (number >= min && number <= max && isWhole(number / step)) return number;
  return again(`give ${min} to ${max} ${unit}${step === 1 ? "" : `, in steps of ${step}`}`);
}

const isWhole = (number: number) => Math.abs(number - Math.round(number)) < 1e-9;

/** What may be given again as it was: what was seen or told on that day stays with it (TREAT-44). */
export function withoutObserved(code: string, given: Parameters): Parameters {
  const known = techniqueOf(code)?.parameters ?? {};
  return Object.fromEntries(Object.entries(given).filter(([name]) => !known[name]?.observed));
}

/** Each figure at its usual value; a place where a further hand rests has none. */
export function usualParameters(code: string): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(techniqueOf(code)?.parameters ?? {}).flatMap(([name, parameter]) =>
      parameter.kind === "region" || parameter.optional ? [] : [[name, parameter.default]],
    ),
  );
}
