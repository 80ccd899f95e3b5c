import { regionName } from "../../../knowledge/regions.ts";
import type { Withdrawal } from "../consent-covers.ts";
import { techniqueOf } from "../../../knowledge/techniques/index.ts";

export const nameOfTechnique = (code: string): string => techniqueOf(code)?.name ?? code;

/** "region calf" or "technique EFF" by its name. */
export function sayAbout(about: string): string {
  const [what, code = ""] = about.split(" ");
  return what === "region" ? regionName(code) : nameOfTechnique(code);
}

export const sayWithdrawn = ({ what, code }: Pick<Withdrawal, "what" | "code">): string =>
  what === "everything" ? "everything" : sayAbout(`${what} ${code}`);
