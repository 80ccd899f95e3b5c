import { notYetReviewed, type Reviewed } from "../source.ts";

/** Where somebody can be looked up. */
export type Register = { readonly name: string; readonly at: string };

/** What the law, or custom, is in one nation where it is not the same everywhere in the UK. */
export type InNation = { readonly nation: string; readonly says: string };

/** What one title in and around hands-on care means to somebody who has to choose. */
export type Title = {
  readonly slug: string;
  readonly name: string;
  readonly alsoCalled: readonly string[];
  readonly group: (typeof titleGroups)[number];
  readonly standing:
    | { readonly kind: "protected"; readonly by: string; readonly law: string }
    | { readonly kind: "open"; readonly says: string }
    | { readonly kind: "role"; readonly says: string };
  readonly registers: readonly Register[];
  readonly training: string;
  readonly does: string;
  readonly seeWhen: string;
  readonly notWhen: string;
  readonly differs: readonly InNation[];
  /** What people in the field disagree on, told without taking a side. */
  readonly disputed: string;
  /** When these facts were last gathered, as an ISO date. */
  readonly checkedOn: string;
  readonly reviewed: Reviewed;
};

export const titleGroups = [
  "Hands-on, open titles",
  "Hands-on, protected titles",
  "Feet and needles",
  "Movement and exercise",
  "Doctors and the NHS",
  "Other help",
] as const;

type Told = Omit<Title, "alsoCalled" | "differs" | "disputed" | "checkedOn" | "reviewed" | "registers"> &
  Partial<Pick<Title, "alsoCalled" | "differs" | "disputed" | "registers">>;

export const title = (told: Told): Title => ({
  alsoCalled: [],
  differs: [],
  disputed: "",
  registers: [],
  ...told,
  checkedOn: "2026-11-23",
  reviewed: notYetReviewed,
});

export const open = (says = "Anybody may use it, whatever their training. Voluntary registers exist.") =>
  ({ kind: "open", says }) as const;

export const cnhc: Register = { name: "CNHC", at: "https://www.cnhc.org.uk/" };
export const gcmt: Register = { name: "GCMT", at: "https://www.gcmt.org.uk/" };
export const fht: Register = { name: "FHT", at: "https://www.fht.org.uk/" };
export const isrm: Register = { name: "ISRM", at: "https://www.theisrm.com/" };
export const sma: Register = { name: "SMA", at: "https://www.thesma.org/" };
export const hcpc: Register = { name: "HCPC register", at: "https://www.hcpc-uk.org/check-the-register/" };
export const gmc: Register = {
  name: "GMC register",
  at: "https://www.gmc-uk.org/registration-and-licensing/our-registers",
};
export const byHcpc = {
  kind: "protected",
  by: "Health and Care Professions Council",
  law: "Health Professions Order 2001, article 39",
} as const;
export const london = {
  nation: "England, London",
  says: "Many boroughs ask for a yearly licence for the place where massage is given; members of some bodies are exempt.",
} as const;
