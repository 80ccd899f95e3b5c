import { refuse, type Refused } from "../../../shared/refusal.ts";
import { articleHtml, type ShownPicture } from "./markdown.ts";

export type Wording = { title: string; summary: string; words: string };

/** All of it that readers see, for the claims check: also what is said of its pictures. */
export const allSaid = (wording: Wording & { series: string }, pictures: readonly { shows: string }[]): string =>
  [wording.title, wording.summary, wording.words, wording.series, ...pictures.map(({ shows }) => shows)].join("\n\n");

/** What must be right before readers see an article. */
export function mayPublish(wording: Wording, pictures: readonly ShownPicture[]): Refused | null {
  if (wording.words.trim() === "") return refuse("FIND-31", "Please write the article first.", { field: "words" });
  const [lost] = articleHtml(wording.words, pictures).lost;
  if (lost !== undefined)
    return refuse(
      "FIND-34",
      `There is no picture of this article called “${lost.slice(0, 60)}”. Please add it here first, then name it as it is listed below.`,
      { field: "words" },
    );
  return null;
}
