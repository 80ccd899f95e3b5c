import { techniqueOf } from "../../knowledge/techniques/index.ts";
import { isRefused } from "../../shared/refusal.ts";
import { sides } from "../../shared/side.ts";
import { allowApplication, type Standing } from "./allow-application.ts";
import { parseParameters } from "./application.ts";
import { sayFigures, sayPlace } from "./say-figures.ts";

type Earlier = {
  applicationId: string;
  technique: string;
  region: string;
  side: string;
  parameters: Readonly<Record<string, string | number>>;
};
export type Repeatable = {
  applicationId: string;
  technique: string;
  what: string;
  figures: string;
  /** Why it can't be given as it was: what differs today. */
  differs: string | null;
  /** What asks for a note before it is given again. */
  warning: string | null;
};

/** What was given before, and for each whether it may be given again just so. */
export function sameAgain(standing: Standing, earlier: readonly Earlier[]): Repeatable[] {
  return earlier.map(({ applicationId, technique, region, side, parameters }) => ({
    applicationId,
    technique,
    what: `${techniqueOf(technique)?.name ?? technique}, ${sayPlace(region, side)}`,
    figures: sayFigures(technique, parameters),
    ...today(standing, { technique, region, side, parameters }),
  }));
}

function today(
  standing: Standing,
  { technique, region, side, parameters }: Omit<Earlier, "applicationId">,
): Pick<Repeatable, "differs" | "warning"> {
  const known = parseParameters(technique, parameters);
  if (isRefused(known)) return { differs: known.says, warning: null };
  const application = { technique, region, side: sides.find((each) => each === side) ?? "midline", parameters: known };
  const answer = allowApplication({ ...standing, application });
  if (isRefused(answer)) return { differs: answer.says, warning: null };
  return { differs: null, warning: answer.warnings.map(({ says }) => says).join(" ") || null };
}
