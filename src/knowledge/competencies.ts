/** Levels of the trade, the lower first (Regulated Qualifications Framework, England, levels 3 to 5). */
export const levels = ["Q3", "Q4", "Q5"];

/** What a technique or a service can ask for. */
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

/** What somebody is qualified in; ISO dates, and `until` is the last day that counts. */
export type Competence = { readonly competency: string; readonly from: string; readonly until: string | null };

/** A higher level includes the lower ones; a certificate stands for itself. */
export function covers(held: string, needed: string): boolean {
  return held === needed || (levels.includes(needed) && levels.indexOf(held) > levels.indexOf(needed));
}

export function isCompetent(held: readonly Competence[], needed: string, day: string): boolean {
  return held.some(
    ({ competency, from, until }) => covers(competency, needed) && from <= day && (until === null || day <= until),
  );
}
