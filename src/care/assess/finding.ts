import { z } from "zod";
import { breathingPatterns, pressurePositions } from "../../knowledge/measures.ts";
import { endFeels, handBehindBack, limits } from "../../knowledge/movements.ts";
import { nerveAnswers, nerveChecks } from "../../knowledge/neuro-screen.ts";
import { directions, layers, temperatures, textures, tones } from "../../knowledge/palpation.ts";
import { magnitudes, relations } from "../../knowledge/posture.ts";
import { regionOf } from "../../knowledge/regions.ts";
import { testResults } from "../../knowledge/special-tests.ts";
import { structuresIn } from "../../knowledge/structures/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { kinds, type Subject, subjectOf } from "./finding-subject.ts";

const figure = z.number().nullable().default(null);
const whole = (least: number, most: number) => z.number().int().min(least).max(most).nullable().default(null);
const oneOf = <const T extends readonly [string, ...string[]]>(list: T) => z.enum(list).nullable().default(null);

export const methods = [
  "visual",
  "goniometer",
  "inclinometer",
  "phone",
  "tape",
  "device",
  "watch",
  "count",
  "hands",
  "score",
] as const;

/** One observation, named as it is stored: what was looked at, on which side, how, and what was found. */
export const findingSchema = z.object({
  kind: z.enum(kinds),
  what: z.string().max(60),
  side: z.enum(["left", "right", "midline"]),
  mode: z.enum(["", "active", "passive", ...pressurePositions]).default(""),
  method: z.enum(["", ...methods]).default(""),
  value: figure,
  unit: z.string().nullable().default(null),
  diastolic_mmhg: whole(20, 200),
  result: z.string().max(40).nullable().default(null),
  end_feel: oneOf(endFeels),
  limited_by: oneOf(limits),
  pain: whole(0, 10),
  arc_from_degrees: whole(0, 200),
  arc_to_degrees: whole(0, 200),
  reproduces: z.boolean().default(false),
  tone: oneOf(tones),
  texture: oneOf(textures),
  temperature: oneOf(temperatures),
  layer: oneOf(layers),
  ease_direction: oneOf(directions),
  bind_direction: oneOf(directions),
  glide_grade: whole(0, 3),
  swelling_grade: whole(0, 4),
  relation: oneOf(relations),
  structure: z.string().max(60).nullable().default(null),
  refers_to: z.string().max(60).nullable().default(null),
  words: z.string().trim().max(1000).default(""),
});
export type Finding = z.infer<typeof findingSchema>;

/** Where a finding stands in a form: what a refusal points at. */
export const placeOf = ({ kind, what, side }: Record<"kind" | "what" | "side", string>) => `${kind}~${what}~${side}`;

/** Whether the finding fits what it is about: a known thing, on a side that it has, within what is possible there. */
export function fitsSubject(finding: Finding): Refused | null {
  const subject = subjectOf(finding.kind, finding.what);
  const wrong = (rule: string, says: string) => refuse(rule, says, { field: placeOf(finding) });
  if (!subject) return wrong("ASSESS-7", "Please choose from the list: that is not known here.");
  if (subject.paired === (finding.side === "midline"))
    return wrong(
      "ASSESS-8",
      `${subject.name}: ${subject.paired ? "please say left or right" : "there is only one, so it has no side"}.`,
    );
  return wrongFigure(finding, subject, wrong) ?? wrongResult(finding, subject, wrong) ?? wrongPlace(finding, wrong);
}

type Wrong = (rule: string, says: string) => Refused;

function wrongFigure(finding: Finding, subject: Subject, wrong: Wrong): Refused | null {
  const { value } = finding;
  if (value === null) return null;
  if (subject.unit === null || finding.unit !== subject.unit)
    return wrong("ASSESS-9", `${subject.name} has no such figure.`);
  if (value < subject.least || value > subject.most)
    return wrong(
      "ASSESS-9",
      `${subject.name}: ${value} is not possible. Please give ${subject.least} to ${subject.most} ${subject.unit}.`,
    );
  if (subject.unit === "degrees" && !Number.isInteger(value))
    return wrong("ASSESS-9", `${subject.name}: please give whole degrees.`);
  if (finding.kind === "pressure") return wrongPressure(finding, wrong);
  return finding.method === "" ? wrong("ASSESS-9", `${subject.name}: please say how it was measured.`) : null;
}

function wrongPressure({ value, diastolic_mmhg: lower, mode }: Finding, wrong: Wrong): Refused | null {
  if (lower === null || value === null || lower >= value)
    return wrong("ASSESS-11", "Blood pressure has two figures, the larger one first.");
  return (pressurePositions as readonly string[]).includes(mode)
    ? null
    : wrong("ASSESS-11", "Please say whether the client sat, lay or stood.");
}

function wrongResult(finding: Finding, subject: Subject, wrong: Wrong): Refused | null {
  const { kind, result, words, mode } = finding;
  if (kind === "movement" && mode !== "active" && mode !== "passive")
    return wrong("ASSESS-9", "Please say whether the movement was active or passive.");
  const known = resultsOf(finding);
  if (result !== null && !known.includes(result)) return wrong("ASSESS-10", `${subject.name} has no such answer.`);
  if (kind === "special-test" && result === null) return wrong("ASSESS-10", `${subject.name}: please give its result.`);
  if (result === "not-done" && words === "")
    return wrong("ASSESS-10", `${subject.name}: please say why it was not done.`);
  if (kind === "pressure" && finding.value === null) return wrong("ASSESS-11", "Please give both figures.");
  const { arc_from_degrees: from, arc_to_degrees: until } = finding;
  if ((from === null) !== (until === null) || (from !== null && until !== null && from >= until))
    return wrong("ASSESS-9", `${subject.name}: a painful arc begins at fewer degrees than it ends.`);
  return null;
}

/** The answers in words that a kind of finding takes. */
export function resultsOf({ kind, what }: Pick<Finding, "kind" | "what">): readonly string[] {
  if (kind === "special-test") return testResults.map(({ value }) => value);
  if (kind === "movement" && what === handBehindBack.slug) return handBehindBack.levels;
  if (kind === "posture") return magnitudes;
  if (kind === "strength") return ["minus", "plus"];
  if (kind === "breathing" && what === "breathing-pattern") return breathingPatterns;
  if (kind !== "nerve") return [];
  const check = nerveChecks.find((each) => each.slug === what);
  return !check || check.reads === "reflex" ? [] : nerveAnswers[check.reads];
}

/** What belongs to tissue is said of tissue only, so that no box of another kind is filled by accident. */
function wrongPlace(finding: Finding, wrong: Wrong): Refused | null {
  const felt = [finding.tone, finding.texture, finding.layer, finding.ease_direction, finding.bind_direction];
  const ofTissue = regionOf(finding.what) !== undefined;
  if (
    !ofTissue &&
    (felt.some((each) => each !== null) || finding.glide_grade !== null || finding.swelling_grade !== null)
  )
    return wrong("ASSESS-12", "Tone, texture and glide belong to a place on the body.");
  if (finding.structure !== null && !liesThere(finding))
    return wrong("ASSESS-34", "Please choose a structure that lies in that place.");
  if (finding.refers_to !== null && !reachesThere(finding))
    return wrong("ASSESS-39", "Please choose another place of the body, where it is felt as well.");
  if (finding.kind !== "movement" && (finding.end_feel ?? finding.limited_by) !== null)
    return wrong("ASSESS-9", "An end-feel belongs to a movement.");
  return null;
}

const reachesThere = ({ kind, what, refers_to }: Finding) =>
  kind === "palpation" && refers_to !== what && refers_to !== null && regionOf(refers_to) !== undefined;

const liesThere = ({ kind, what, structure }: Finding) =>
  ["palpation", "scar"].includes(kind) && structuresIn(what).some(({ slug }) => slug === structure);
