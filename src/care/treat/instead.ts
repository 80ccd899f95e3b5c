import { mayGive, type Technique, techniqueOf, techniques } from "../../knowledge/techniques/index.ts";
import type { Question } from "./allow-application.ts";
import { forbiddenBy, tooDeepOn } from "./forbidden-by.ts";

const mostOffered = 3;

/** What could be given here today in its place, nearest in kind first. Nothing is ever swapped in silently (INV-10). */
export function insteadOf(question: Question): Technique[] {
  const { application, decision, consented, competencies, day } = question;
  const wished = techniqueOf(application.technique);
  if (!decision || decision.avoidRegions.some(({ region }) => region === application.region)) return [];
  const near = (other: Technique) => (other.family === wished?.family ? 0 : other.group === wished?.group ? 1 : 2);
  return techniques
    .filter((other) => other !== wished && mayGive(other, competencies, day))
    .filter((other) => !tooDeepOn(other, [application.region]))
    .filter((other) => forbiddenBy(decision, other) === null && fitsLimits(question, other))
    .filter((other) => consented({ region: application.region, technique: other.code }))
    .toSorted((a, b) => near(a) - near(b))
    .slice(0, mostOffered);
}

/** Whether any of its range is left below today's ceilings. */
function fitsLimits({ decision }: Question, technique: Technique): boolean {
  return Object.entries(decision!.limits).every(([name, { most }]) => {
    const parameter = technique.parameters[name];
    return parameter?.kind !== "number" || parameter.min <= most;
  });
}

export const sayInstead = (offered: readonly Technique[]): string =>
  offered.length === 0 ? "" : `You could use ${offered.map(({ name }) => name.toLowerCase()).join(", ")}.`;
