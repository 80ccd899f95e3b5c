import type { Joint } from "./movements.ts";
import { notYetReviewed, type Reviewed } from "./source.ts";
import { specialTestRows } from "./special-test-rows.ts";

/** How often a test is right, as percentages that were published; blank where nothing was found. */
export type Accuracy = { readonly sensitivity: string; readonly specificity: string; readonly source: string };

/** A named test. No result of it names an illness: it may suggest where to look, or whom to ask. */
export type SpecialTest = Reviewed & {
  readonly slug: string;
  readonly code: string;
  readonly name: string;
  readonly joint: Joint;
  readonly paired: boolean;
  readonly gist: string;
  readonly suggests: string;
  readonly accuracy: readonly Accuracy[];
  readonly source: string;
};

/** Every test has the same four answers; a test that was not done has a reason, in words. */
export const testResults = [
  { value: "negative", label: "−", says: "negative" },
  { value: "positive", label: "+", says: "positive" },
  { value: "unclear", label: "?", says: "unclear" },
  { value: "not-done", label: "not done", says: "not done" },
] as const;

/** "81/85 sokal-2022; 58/67 gismervik-2017" */
const accuracyFrom = (text: string): Accuracy[] =>
  text === ""
    ? []
    : text.split("; ").map((each) => {
        const [figures = "", source = ""] = each.split(" ");
        const [sensitivity = "", specificity = ""] = figures.split("/");
        return { sensitivity, specificity, source };
      });

export const specialTests: readonly SpecialTest[] = specialTestRows
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", slug = "", joint = "", sided = "", name = "", gist = "", suggests = "", figures = ""] =
      line.split("|");
    const accuracy = accuracyFrom(figures);
    const source = accuracy[0]?.source ?? "common-practice";
    const told = { gist, suggests, accuracy, source };
    return { slug, code, name, joint: joint as Joint, paired: sided === "p", ...told, ...notYetReviewed };
  });

export const specialTestOf = (slug: string): SpecialTest | undefined => specialTests.find((each) => each.slug === slug);
