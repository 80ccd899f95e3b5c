import { regions } from "../../knowledge/regions.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";

/** What has to be told before anybody can agree, each point for itself. */
export const toTell = [
  { value: "purpose", label: "What it is for" },
  { value: "feel", label: "What it may feel like, then and after" },
  { value: "risks", label: "What can go wrong" },
  { value: "choices", label: "What else there is, and doing nothing" },
  { value: "stop", label: "That they can stop it at any moment" },
] as const;

export type Giver = "client" | "guardian" | "attorney";

/** What a consent says besides where and how. */
export type ConsentTerms = {
  sensitiveRegions: readonly string[];
  told: readonly string[];
  undressing: string;
  inTheRoom: string;
  chaperone: "declined" | "present" | "wanted" | "";
  chaperoneName: string;
  giver: Giver;
  /** The young person's own yes, in their words. */
  assent: string;
  guardianAbsentReason: string;
};

export const sensitive: readonly string[] = regions.filter((region) => region.sensitive).map(({ code }) => code);

/** The places that need a yes of their own, and were agreed to without it (INV-14). */
export const unnamed = (agreed: readonly string[], terms: Pick<ConsentTerms, "sensitiveRegions">): string[] =>
  agreed.filter((code) => sensitive.includes(code) && !terms.sensitiveRegions.includes(code));

/** PREP-19 PREP-21 PREP-23. What is missing before these terms are a consent. */
export function mayAgree(terms: ConsentTerms, agreed: readonly string[]): Refused | null {
  if (unnamed(agreed, terms).length > 0)
    return refuse("PREP-19", "This place needs its own yes, by name. Please ask the client, and tick it.", {
      field: "sensitive",
    });
  if (toTell.some(({ value }) => !terms.told.includes(value)))
    return refuse("PREP-21", "Please explain each point, and tick it.", { field: "told" });
  if (terms.undressing.trim() === "")
    return refuse("PREP-21", "Please write what was agreed about undressing and covering.", { field: "undressing" });
  if (terms.inTheRoom.trim() === "") return refuse("PREP-21", "Please say who is in the room.", { field: "inTheRoom" });
  return chaperoned(terms);
}

function chaperoned({ chaperone, chaperoneName }: ConsentTerms): Refused | null {
  const field = { field: "chaperone" };
  if (chaperone === "wanted")
    return refuse(
      "PREP-23",
      "A chaperone is wanted and nobody is here. Please go no further today: find somebody, or another day.",
      field,
    );
  if (chaperone === "") return refuse("PREP-23", "Please offer a chaperone, and write the answer.", field);
  if (chaperone === "present" && chaperoneName.trim() === "")
    return refuse("PREP-23", "Please name the chaperone.", { field: "chaperoneName" });
  return null;
}
