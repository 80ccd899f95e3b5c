import { titles } from "../../knowledge/titles/index.ts";
import { publicTechniques } from "./public-techniques.ts";

/** Pages with one address each; the word is the name of the address. */
export const onePages = [
  "home",
  "services",
  "whatItIs",
  "benefits",
  "techniques",
  "titles",
  "compareTitles",
  "whoToSee",
  "about",
  "where",
  "exercises",
  "articles",
  "privacyNotice",
  "complaints",
  "accessibility",
] as const;

export const titleSlugs: readonly string[] = titles.map(({ slug }) => slug);
export const techniqueSlugs: readonly string[] = publicTechniques.map(({ slug }) => slug);
