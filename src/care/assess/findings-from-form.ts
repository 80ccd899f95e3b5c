import { one, type Values } from "../../shared/form-values.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { type Finding, findingSchema, fitsSubject, placeOf } from "./finding.ts";
import { type Kind, kinds, subjectOf } from "./finding-subject.ts";

const named = /^([a-z-]+)~([a-z0-9-]{1,60})~([a-z]+)~([a-z_]+)$/;
const most = 200;

/** Boxes that describe a finding but make none by themselves. */
const manner = ["mode", "method"];
const figures = ["diastolic_mmhg", "pain", "arc_from_degrees", "arc_to_degrees", "glide_grade", "swelling_grade"];

type Cell = { kind: string; what: string; side: string; boxes: Record<string, string> };

/** A form's boxes by the finding that each belongs to; what was left empty makes none. */
function cellsOf(values: Values): Cell[] {
  const cells = new Map<string, Cell>();
  for (const name of Object.keys(values)) {
    const [, kind, what, side, box] = named.exec(name) ?? [];
    const typed = one(values, name).trim();
    if (!kind || !what || !side || !box || typed === "") continue;
    const place = placeOf({ kind, what, side });
    const cell = cells.get(place) ?? { kind, what, side, boxes: {} };
    cell.boxes[box] = typed;
    cells.set(place, cell);
  }
  return [...cells.values()].filter(({ boxes }) => Object.keys(boxes).some((box) => !manner.includes(box)));
}

/** What a filled-in form found, all of it or a refusal that points at the box. Whatever is empty was not looked at. */
export function findingsFrom(values: Values): Finding[] | Refused {
  const torn = Object.keys(values).find((name) => name.includes("~") && !named.test(name) && one(values, name) !== "");
  if (torn) return refuse("ASSESS-8", "A finding came without its place or its side, so nothing was recorded yet.");
  const cells = cellsOf(values);
  if (cells.length > most) return refuse("ASSESS-7", `At most ${most} findings at once, please.`);
  const findings: Finding[] = [];
  for (const cell of cells) {
    const finding = findingOf(cell, values);
    if ("refused" in finding) return finding;
    const refused = fitsSubject(finding);
    if (refused) return refused;
    findings.push(finding);
  }
  return findings.length > 0 ? findings : refuse("ASSESS-7", "Nothing was entered yet, so nothing was recorded.");
}

function findingOf({ kind, what, side, boxes }: Cell, values: Values): Finding | Refused {
  const subject = (kinds as readonly string[]).includes(kind) ? subjectOf(kind as Kind, what) : undefined;
  const { exact, value: chosen, ...others } = boxes;
  const written = exact ?? chosen;
  const graded = kind === "strength" ? gradeOf(written) : { value: figureOf(written) };
  const numbers = Object.fromEntries(figures.map((box) => [box, figureOf(others[box])]));
  const given = {
    ...others,
    ...numbers,
    ...graded,
    kind,
    what,
    side,
    reproduces: others["reproduces"] === "yes",
    unit: written === undefined ? null : (subject?.unit ?? "none"),
    mode: others["mode"] ?? (["movement", "pressure"].includes(kind) ? one(values, "mode") : ""),
    method: others["method"] ?? (methodOf(kind, subject?.unit) || one(values, "method")),
  };
  const read = findingSchema.safeParse(given);
  if (read.success) return read.data;
  const box = String(read.error.issues[0]?.path[0] ?? "");
  const field = { field: placeOf({ kind, what, side }) };
  const [rule, says] = faultOf(box, subject?.name ?? "This");
  return refuse(rule, says, field);
}

const byUnit: Record<string, string> = {
  s: "watch",
  reps: "count",
  "per min": "count",
  kg: "device",
  "%": "device",
  "°C": "device",
  m: "tape",
  mm: "tape",
  "m/s": "watch",
  points: "score",
  "grade 0–3": "visual",
  "stage 0–5": "visual",
};
const handled = ["strength", "palpation", "nerve", "special-test"];

/** Where there is only one way to find it, it is not asked. */
function methodOf(kind: string, unit: string | null | undefined): string {
  if (handled.includes(kind)) return "hands";
  if (kind === "pressure") return "device";
  return (unit && byUnit[unit]) || (kind === "posture" || kind === "breathing" ? "visual" : "");
}

/** `undefined` was left empty; what is no plain number becomes a figure that nothing takes. */
function figureOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  return /^[-−]?\d{1,5}([.,]\d{1,2})?$/.test(text) ? Number(text.replace("−", "-").replace(",", ".")) : Number.NaN;
}

/** "4-" is the fourth grade, a little less. */
function gradeOf(text: string | undefined): { value: number | null; result: string | null } {
  const [, grade, sign] = /^([0-5])([-+]?)$/.exec(text ?? "") ?? [];
  if (grade === undefined) return { value: figureOf(text), result: null };
  return { value: Number(grade), result: sign === "-" ? "minus" : sign === "+" ? "plus" : null };
}

function faultOf(box: string, name: string): [string, string] {
  if (box === "kind" || box === "what") return ["ASSESS-7", "That is not a kind of finding."];
  if (box === "side") return ["ASSESS-8", `${name}: please choose left, right or midline.`];
  if (box === "pain") return ["ASSESS-3", `${name}: pain is a whole number from 0 to 10.`];
  if (box === "diastolic_mmhg") return ["ASSESS-11", "The lower figure of blood pressure is from 20 to 200 mmHg."];
  if (box === "value" || box.startsWith("arc")) return ["ASSESS-9", `${name}: please give a plain number.`];
  if (box === "words") return ["ASSESS-7", `${name}: at most 1000 letters, please.`];
  return ["ASSESS-12", `${name}: please choose from the list.`];
}
