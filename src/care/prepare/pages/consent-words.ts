import { regions } from "../../../knowledge/regions.ts";
import { techniqueOf } from "../../../knowledge/techniques/index.ts";

export const nameOfPlace = (code: string): string => regions.find((region) => region.code === code)?.name ?? code;
export const nameOfTechnique = (code: string): string => techniqueOf(code)?.name ?? code;
