import { regionName } from "../../knowledge/regions.ts";
import { measurementErrorOf } from "../../knowledge/measurement-error.ts";
import { specialTestOf, testResults } from "../../knowledge/special-tests.ts";
import { structureOf } from "../../knowledge/structures/index.ts";
import type { Finding } from "./finding.ts";
import { subjectOf } from "./finding-subject.ts";

/** A finding as it is told: freshly read from a form, or from the database, which knows only that words are words. */
export type Said = {
  [Name in keyof Finding]: Finding[Name] extends string
    ? string
    : Finding[Name] extends string | null
      ? string | null
      : Finding[Name];
};
export type Like = Pick<Said, "kind" | "what" | "side" | "mode" | "method" | "unit">;

const units: Record<string, string> = {
  degrees: "°",
  oxford: " of 5",
  "grade 0–4": " of 4",
  "grade 0–3": " of 3",
  "stage 0–5": " of 5",
};
export const sayFigure = (value: number, unit: string | null): string =>
  unit === null ? String(value) : units[unit] === undefined ? `${value} ${unit}` : `${value}${units[unit]}`;

export const nameOf = (kind: string, what: string): string => subjectOf(kind as Finding["kind"], what)?.name ?? what;
/** "Neck rotation, left" */
export const nameWithSide = ({ kind, what, side }: Pick<Like, "kind" | "what" | "side">): string =>
  side === "midline" ? nameOf(kind, what) : `${nameOf(kind, what)}, ${side}`;

const methodNames: Record<string, string> = { visual: "by eye", hands: "by hand" };
export const sayMethod = (method: string): string => methodNames[method] ?? method;

/** The value or result alone: "42°", "positive", "148/92 mmHg", "4− of 5". */
export function sayValue(finding: Said): string {
  const { kind, value, unit, result, diastolic_mmhg: lower } = finding;
  if (kind === "special-test") return testResults.find((each) => each.value === result)?.says ?? String(result);
  if (kind === "pressure") return `${value}/${lower} mmHg`;
  if (kind === "strength" && value !== null)
    return `${value}${result === "minus" ? "−" : result === "plus" ? "+" : ""} of 5`;
  if (kind === "palpation" && value !== null) return `tenderness ${value} of 4`;
  if (value !== null) return sayFigure(value, unit);
  return result ?? "";
}

/** How it was found, where that can differ: "active, goniometer". */
export const sayHow = ({ kind, mode, method, value }: Said): string =>
  [mode, ["movement", "girth"].includes(kind) && value !== null ? sayMethod(method) : ""].filter(Boolean).join(", ");

/** All of one finding in a line, each figure with its unit. */
export const sayFinding = (finding: Said): string =>
  [sayValue(finding), sayHow(finding), ...saidBeside(finding)].filter(Boolean).join("; ");
export const sayWithoutHow = (finding: Said): string =>
  [sayValue(finding), ...saidBeside(finding)].filter(Boolean).join("; ");
/** What fits beside a box: the figure or answer, and tone where it was felt. */
export const sayShort = (finding: Said): string =>
  [sayValue(finding), finding.tone, finding.mode === "passive" ? "passive" : ""].filter(Boolean).join(", ") ||
  sayFinding(finding);

function saidBeside(finding: Said): string[] {
  const { end_feel, limited_by, arc_from_degrees: from, arc_to_degrees: until } = finding;
  return [
    finding.structure ? `felt in ${structureOf(finding.structure)?.name ?? finding.structure}` : "",
    end_feel ? `end-feel ${end_feel}` : "",
    limited_by ? `limited by ${limited_by}` : "",
    from !== null && until !== null ? `painful from ${from}° to ${until}°` : "",
    finding.pain === null ? "" : `pain ${finding.pain} of 10`,
    finding.tone ? `tone ${finding.tone}` : "",
    finding.texture ?? "",
    finding.temperature && finding.temperature !== "usual" ? finding.temperature : "",
    finding.layer ? `${finding.layer} layer` : "",
    finding.glide_grade === null ? "" : `resists glide ${finding.glide_grade} of 3`,
    finding.swelling_grade === null ? "" : `swelling ${finding.swelling_grade} of 4`,
    finding.ease_direction ? `eases ${finding.ease_direction}` : "",
    finding.bind_direction ? `binds ${finding.bind_direction}` : "",
    finding.refers_to ? `felt as well in the ${regionName(finding.refers_to)}` : "",
    finding.relation && finding.relation !== "unknown" ? `${finding.relation} to what is felt` : "",
    finding.reproduces ? "brings on their complaint" : "",
    finding.words,
  ];
}

/** What a test may suggest, when it was positive; never the name of an illness. */
export const suggests = ({ kind, what, result }: Pick<Said, "kind" | "what" | "result">): string | null =>
  kind === "special-test" && result === "positive"
    ? `may suggest involvement of ${specialTestOf(what)?.suggests ?? "tissue nearby"}`
    : null;

export const errorOf = ({ kind, what, method }: Like) => measurementErrorOf(kind, what, method);
