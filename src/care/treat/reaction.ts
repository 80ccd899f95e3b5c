import { refuse, type Refused } from "../../shared/refusal.ts";

/** What may follow a treatment. The first kind is usual and passes by itself; the others are not expected. */
export const signsAfter = [
  { code: "sore", name: "Soreness where we worked", kind: "expected" },
  { code: "tired", name: "Tired", kind: "expected" },
  { code: "thirsty", name: "Thirsty", kind: "expected" },
  { code: "bruise", name: "A bruise or mark that we didn't talk about", kind: "adverse" },
  { code: "skin", name: "Itching, a rash or broken skin", kind: "adverse" },
  { code: "headache", name: "A headache", kind: "adverse" },
  { code: "dizzy", name: "Dizzy or faint", kind: "adverse" },
  { code: "other", name: "Something else", kind: "adverse" },
  { code: "worse", name: "What you came with got worse, and stayed worse", kind: "adverse" },
  { code: "numb", name: "New numbness, tingling or weakness", kind: "serious" },
  { code: "swelling", name: "A swollen, hot or very sore leg or arm", kind: "serious" },
  { code: "breath", name: "Chest pain or short of breath", kind: "serious" },
] as const;

export const durations = [
  { code: "a-day", name: "A day or less" },
  { code: "two-days", name: "About two days" },
  { code: "longer", name: "Longer, or still there" },
] as const;

export const strengths = [
  { code: "little", name: "A little" },
  { code: "lot", name: "It kept me from things" },
] as const;

export type Told = { signs: readonly string[]; strength: string; lasted: string; soughtHelp: boolean };
export type Graded = { kind: "none" | "expected" | "adverse"; grade: "none" | "mild" | "moderate" | "serious" };

/**
 * Expected soreness and an adverse reaction are told apart, and each is graded by what it did to the person. Soreness that
 * lasts beyond two days is no longer expected; whatever sent somebody for medical help is serious (TREAT-20).
 */
export function gradeReaction({ signs, strength, lasted, soughtHelp }: Told): Graded | Refused {
  const known = signs.map((code) => signsAfter.find((each) => each.code === code));
  if (known.includes(undefined)) return refuse("TREAT-20", "Please choose from the list.", { field: "signs" });
  if (known.length === 0 && !soughtHelp)
    return strength === "lot" || lasted === "longer"
      ? refuse("TREAT-20", "Please tick what it was; “something else” will do.", { field: "signs" })
      : { kind: "none", grade: "none" };
  if (soughtHelp || known.some((sign) => sign!.kind === "serious")) return { kind: "adverse", grade: "serious" };
  if (!durations.some(({ code }) => code === lasted))
    return refuse("TREAT-20", "Please say how long it lasted.", { field: "lasted" });
  if (!strengths.some(({ code }) => code === strength))
    return refuse("TREAT-20", "Please say how much it was.", { field: "strength" });
  const strong = strength === "lot";
  const adverse = known.some((sign) => sign!.kind === "adverse") || lasted === "longer";
  return { kind: adverse ? "adverse" : "expected", grade: strong ? "moderate" : "mild" };
}

export const signName = (code: string): string => signsAfter.find((each) => each.code === code)?.name ?? code;
