import { type Competence, competencies, isCompetent } from "../competencies.ts";
import type { Technique } from "./technique.ts";

export type Held = Competence;

/** Whether somebody holds on this day all that one way into this technique asks for (INV-12). */
export function mayGive({ gate }: Technique, held: readonly Held[], day: string): boolean {
  if ("notOurs" in gate) return false;
  return gate.some((way) => way.every((needed) => isCompetent(held, needed, day)));
}

/** "level 5 soft tissue therapy and myofascial release, or scar work" */
export function sayGate({ gate }: Technique): string {
  if ("notOurs" in gate) return gate.notOurs;
  return gate.map((way) => way.map(nameOf).join(" and ")).join(", or ");
}

const nameOf = (code: string) => competencies.find((known) => known.code === code)?.name ?? code;
