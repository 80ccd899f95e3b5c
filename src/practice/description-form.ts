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

/** What the public page says of the practice; it has no place for the reason that a claim would need. */
export const descriptionForm = z.object({
  name: practiceName,
  address: line(300),
  phone: line(40),
  about: line(600).superRefine((about, context) => {
    const [found] = findClaims(about);
    if (found)
      context.addIssue({ code: "custom", message: `“${found.phrase}”: ${found.why} Rather: ${found.instead}` });
  }),
  time_zone: z.string().refine(isTimeZone, "Please choose a time zone from the list."),
});

function isTimeZone(name: string): boolean {
  return timeZones.includes(name);
}

export const timeZones: readonly string[] = Intl.supportedValuesOf("timeZone");
export const readDescription = (values: unknown) => descriptionForm.safeParse(values);
