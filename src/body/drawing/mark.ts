import { boxes, isView, type ViewName } from "../chart/boxes.ts";

export const qualities = ["ache", "sharp", "burning", "tingling", "numb", "stiff"] as const;
export type Quality = (typeof qualities)[number];
export const depths = ["surface", "deep"] as const;
export type Depth = (typeof depths)[number];

type Felt = {
  readonly view: ViewName;
  readonly quality: Quality;
  /** 0 to 10. */
  readonly intensity: number;
  readonly depth: Depth;
};
/** Across, down, across, down … in quarters of a chart unit from the upper left corner of the view's box. */
export type LineMark = Felt & { readonly points: readonly number[] };
/** A whole zone of the chart, by its key. */
export type ZoneMark = Felt & { readonly zone: string };
export type Mark = LineMark | ZoneMark;

export const quarters = 4;
export const mostMarks = 500;
export const mostPoints = 4_000;
/** Half the width of the pen, in chart units: about a centimetre on a grown body. */
export const nib = 6;

export const isLine = (mark: Mark): mark is LineMark => "points" in mark;
export const pointsIn = (marks: readonly Mark[]): number =>
  marks.reduce((sum, mark) => sum + (isLine(mark) ? mark.points.length / 2 : 0), 0);

const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

/** A mark in a form field. A number of a line takes two of 64 letters that need no escape. */
export function writeMark(mark: Mark): string {
  const felt = [mark.view, mark.quality, mark.intensity, mark.depth];
  const where = isLine(mark)
    ? ["line", mark.points.map((value) => digits[value >> 6]! + digits[value & 63]!).join("")]
    : ["zone", mark.zone];
  return [...felt, ...where].join(" ");
}

export const writeMarks = (marks: readonly Mark[]): string => marks.map(writeMark).join(";");

/** The marks of a form field; null where one is not a mark. Whether a zone is known is for the chart to say. */
export function readMarks(text: string): Mark[] | null {
  const lines = text.split(";").filter((line) => line.trim() !== "");
  const marks = lines.map(readMark);
  return marks.includes(null) ? null : (marks as Mark[]);
}

function readMark(line: string): Mark | null {
  const [view = "", quality = "", score = "", depth = "", kind = "", where = "", more] = line.trim().split(" ");
  const felt = { view, quality, intensity: Number(score), depth };
  if (more !== undefined || !/^(\d|10)$/.test(score) || !isFelt(felt)) return null;
  if (kind === "zone") return where.startsWith(`${view}:`) ? { ...felt, zone: where } : null;
  if (kind !== "line") return null;
  const points = readPoints(where, felt.view);
  return points && { ...felt, points };
}

function isFelt(felt: { view: string; quality: string; depth: string; intensity: number }): felt is Felt {
  return (
    isView(felt.view) &&
    (qualities as readonly string[]).includes(felt.quality) &&
    (depths as readonly string[]).includes(felt.depth)
  );
}

function readPoints(text: string, view: ViewName): number[] | null {
  if (text === "" || text.length % 4 !== 0) return null;
  const { width, height } = boxes[view];
  const points: number[] = [];
  for (let at = 0; at < text.length; at += 2) {
    const [high, low] = [digits.indexOf(text[at]!), digits.indexOf(text[at + 1]!)];
    const value = high * 64 + low;
    const most = (at % 4 === 0 ? width : height) * quarters;
    if (high < 0 || low < 0 || value > most) return null;
    points.push(value);
  }
  return points;
}

/** A line as SVG path data in chart units. A single touch is a dot: a line of no length with round ends. */
export function pathOfLine({ view, points }: Pick<LineMark, "view" | "points">): string {
  const { x, y } = boxes[view];
  const steps: string[] = [];
  for (let at = 0; at < points.length; at += 2)
    steps.push(`${x + points[at]! / quarters} ${y + points[at + 1]! / quarters}`);
  return steps.length === 1 ? `M${steps[0]}h0` : `M${steps.join("L")}`;
}

/** How strong a mark's wash is: never so faint that a light mark can't be seen. */
export const washOf = (intensity: number): number => Math.round((0.16 + 0.044 * intensity) * 100) / 100;
