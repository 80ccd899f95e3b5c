import { assessmentAreas } from "../../knowledge/assessment-areas.ts";
import { parts, rowsOf } from "./parts.ts";

const places = new Map<string, number>(
  parts
    .flatMap((part) => assessmentAreas.flatMap((area) => rowsOf(part, area)))
    .map(({ kind, what }, at) => [`${kind} ${what}`, at] as const)
    .toReversed(),
);
const sides = ["left", "midline", "right"];

/** As the parts of an assessment ask for them; what was found again stays in the order of time. */
export function inOrder<F extends { kind: string; what: string; side: string }>(findings: readonly F[]): F[] {
  const place = ({ kind, what }: F) => places.get(`${kind} ${what}`) ?? places.size;
  return findings.toSorted((a, b) => place(a) - place(b) || sides.indexOf(a.side) - sides.indexOf(b.side));
}

/** Movement is found again before what is felt. */
export const movementFirst = (a: { kind: string }, b: { kind: string }): number =>
  Number(b.kind === "movement") - Number(a.kind === "movement");
