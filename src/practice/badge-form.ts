import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { competencies } from "../knowledge/competencies.ts";
import { isProtected } from "./description-form.ts";

const line = (most: number) => z.string().trim().max(most, `At most ${most} letters, please.`);

/** A day that exists, in a century that a person's papers can be of. */
function day(text: string): string | null {
  try {
    return /^(?:19|20)\d\d-\d\d-\d\d$/.test(text)
      ? Temporal.PlainDate.from(text, { overflow: "reject" }).toString()
      : null;
  } catch {
    return null;
  }
}

const aDay = (ask: string) =>
  z
    .string()
    .trim()
    .transform((text, context) => {
      const found = day(text);
      if (found === null) context.addIssue({ code: "custom", message: ask });
      return found ?? "";
    });

const perhapsADay = z
  .string()
  .trim()
  .transform((text, context) => {
    if (text !== "" && day(text) === null)
      context.addIssue({ code: "custom", message: "Please give the last day, or leave it empty." });
    return text === "" ? null : text;
  });

export const badgeKinds = ["qualification", "certificate", "register", "insurance", "first-aid"] as const;

export const badgeForm = z
  .object({
    kind: z.enum(badgeKinds, "Please choose what it is."),
    competency: z.string(),
    name: line(150),
    by: line(150),
    number: line(60),
    from: aDay("Please give the first day on which it counts."),
    until: perhapsADay,
  })
  .superRefine(({ kind, competency, name, by, number, from, until }, context) => {
    const fault = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
    if (kind === "qualification" && !competencies.some(({ code }) => code === competency))
      fault("competency", "Please choose what it qualifies for.");
    if (["certificate", "register", "first-aid"].includes(kind) && name === "") fault("name", "Please give its name.");
    // Whoever may use such a title is on its register, and can be looked up there.
    if (isProtected.test(name) && (kind !== "register" || number === ""))
      fault(
        "name",
        "This holds a title that the law keeps for its register. Add that register, with your number on it.",
      );
    if (["qualification", "insurance"].includes(kind) && by === "") fault("by", "Please say who gave it.");
    if (until !== null && until < from) fault("until", "The last day can’t be before the first.");
  });

export const lastDay = aDay("Please give the last day on which it counts.");
