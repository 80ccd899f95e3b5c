import { regions } from "../../../knowledge/regions.ts";
import { techniqueOf, techniques } from "../../../knowledge/techniques/index.ts";

export const offered = techniques.map(({ code, name, about }) => ({ value: code, label: name, about }));
export const nameOfPlace = (code: string): string => regions.find((region) => region.code === code)?.name ?? code;
export const nameOfTechnique = (code: string): string => techniqueOf(code)?.name ?? code;
