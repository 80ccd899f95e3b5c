import { z } from "zod";
import { findClaims } from "../knowledge/claims/find-claims.ts";
import { protectedTitle } from "../knowledge/claims/words.ts";

const line = (most: number) => z.string().trim().max(most, `At most ${most} letters, please.`);

export const isProtected = new RegExp(`\\b${protectedTitle}\\b`, "i");

/** The first thing that anybody reads of the practice, so no title that the law keeps for others stands in it. */
export const practiceName = line(200)
  .min(1, "Please give the practice a name.")
  .refine(
    (name) => !isProtected.test(name),
    "That name holds a title which the law keeps for others. Please leave it out.",
  );

/** Shown to everybody, with no place for the reason that a claim would need. */
const withoutClaims = (most: number) =>
  line(most).superRefine((text, context) => {
    const [found] = findClaims(text);
    if (found)
      context.addIssue({ code: "custom", message: `“${found.phrase}”: ${found.why} Rather: ${found.instead}` });
  });

/** What the public page says of the practice. */
export const descriptionForm = z.object({
  name: practiceName,
  address: line(300),
  phone: line(40),
  about: withoutClaims(600),
  time_zone: z.string().refine(isTimeZone, "Please choose a time zone from the list."),
});

function isTimeZone(name: string): boolean {
  return timeZones.includes(name);
}

export const timeZones: readonly string[] = Intl.supportedValuesOf("timeZone");
export const readDescription = (values: unknown) => descriptionForm.safeParse(values);

/** Whoever holds a title of the law shows it as a register with their number on it, and not as what they are here. */
const calling = z.object({
  title: withoutClaims(60)
    .min(1, "Please say what the person is called.")
    .refine(
      (title) => !isProtected.test(title),
      "That is a title which the law keeps for its register. Add the register with its number, below.",
    ),
});
export const readCalling = (values: unknown) => calling.safeParse(values);
