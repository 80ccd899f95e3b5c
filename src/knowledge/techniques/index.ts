import { effleurage } from "./effleurage.ts";
import { muscleEnergy } from "./muscle-energy.ts";
import { myofascialHold } from "./myofascial-hold.ts";
import { softTissueRelease } from "./soft-tissue-release.ts";
import type { Technique } from "./technique.ts";

export const techniques: readonly Technique[] = [effleurage, softTissueRelease, muscleEnergy, myofascialHold];

export const techniqueOf = (code: string): Technique | undefined =>
  techniques.find((technique) => technique.code === code);

export type { Parameter, Technique } from "./technique.ts";
