import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { refuse, type Refused } from "../../shared/refusal.ts";

const line = (most: number) =>
  z
    .string()
    .trim()
    .max(most, `At most ${most} letters, please.`)
    // oxlint-disable-next-line no-control-regex -- a NUL can't be stored, and no name holds a control character
    .regex(/^[^\u0000-\u001f]*$/u, "Letters, numbers and signs only, please.");
const name = (what: string) => line(100).min(1, `Please give your ${what}.`);

/** What a person tells us when they book. Names are kept as written, in any script. */
export const whoBooks = z.object({
  givenName: name("first name"),
  familyName: name("last name"),
  email: line(254).pipe(z.email("Please give an e-mail address such as sam@example.org.")),
  phone: line(30).default(""),
  bornOn: z.string().refine(isDate, "Please give the date of birth."),
  guardianName: line(200).default(""),
  guardianRelationship: line(100).default(""),
  accessNeeds: line(1000).default(""),
  chaperoneWished: z.boolean().default(false),
  /** Reminded by text as well, where the practice can. */
  textsWished: z.boolean().optional(),
});
export type WhoBooks = z.infer<typeof whoBooks>;

function isDate(text: string): boolean {
  try {
    const date = Temporal.PlainDate.from(text, { overflow: "reject" });
    return /^\d{4}-\d{2}-\d{2}$/.test(text) && date.year >= 1900;
  } catch {
    return false;
  }
}

export function ageOn(bornOn: string, day: Temporal.PlainDate): number {
  return Temporal.PlainDate.from(bornOn).until(day, { largestUnit: "year" }).years;
}

/** BOOK-8. England, Wales and Northern Ireland presume consent from 16 (Family Law Reform Act 1969, section 8). */
export function needsGuardian(who: WhoBooks, today: Temporal.PlainDate): null | Refused<"BOOK-8"> {
  const age = ageOn(who.bornOn, today);
  if (age < 0) return refuse("BOOK-8", "The date of birth lies in the future. Please check it.");
  if (age < 16 && (who.guardianName === "" || who.guardianRelationship === ""))
    return refuse("BOOK-8", "For someone under sixteen, please name the parent or guardian who books for them.");
  return null;
}
