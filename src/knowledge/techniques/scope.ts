import type { Technique } from "./technique.ts";

/** ISO dates; the last day counts. */
export type Held = { readonly competency: string; readonly from: string; readonly until: string | null };

export const competencies: readonly { readonly code: string; readonly name: string }[] = [
  { code: "Q3", name: "level 3 massage" },
  { code: "Q4", name: "level 4 sports or remedial massage" },
  { code: "Q5", name: "level 5 soft tissue therapy" },
  { code: "MFR", name: "myofascial release" },
  { code: "SCAR", name: "scar work" },
  { code: "NEURO", name: "nerve glides" },
  { code: "MOB", name: "joint mobilisation, grades I and II" },
  { code: "MOB2", name: "joint mobilisation, grades III and IV" },
  { code: "IASTM", name: "instrument-assisted work" },
  { code: "CUP", name: "cupping" },
  { code: "TAPE", name: "taping" },
  { code: "MLD", name: "manual lymphatic drainage" },
  { code: "DN", name: "dry needling" },
  { code: "DN-LICENCE", name: "local registration or licence for needling" },
  { code: "ELE", name: "electrotherapy" },
];

/** The levels of the trade, the lowest first: each includes those before it. */
const levels = ["Q3", "Q4", "Q5"];

/** A higher level includes the lower ones; a certificate stands for itself. */
export function covers(held: string, needed: string): boolean {
  return held === needed || (levels.includes(needed) && levels.indexOf(held) > levels.indexOf(needed));
}

/** Whether somebody holds on this day all that one way into this technique asks for (INV-12). */
export function mayGive({ gate }: Technique, held: readonly Held[], day: string): boolean {
  if ("notOurs" in gate) return false;
  const valid = held.filter(({ from, until }) => from <= day && (until === null || day <= until));
  return gate.some((way) => way.every((needed) => valid.some(({ competency }) => covers(competency, needed))));
}

/** "level 5 soft tissue therapy and myofascial release, or scar work" */
export function sayGate({ gate }: Technique): string {
  if ("notOurs" in gate) return gate.notOurs;
  return gate.map((way) => way.map(nameOf).join(" and ")).join(", or ");
}

const nameOf = (code: string) => competencies.find((known) => known.code === code)?.name ?? code;
