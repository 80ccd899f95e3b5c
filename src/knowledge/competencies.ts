/** Levels of the trade, the lower first (Regulated Qualifications Framework, England, levels 3 to 5). */
export const levels = ["Q3", "Q4", "Q5"];

/** What a service can ask for. */
export const competencies: Readonly<Record<string, string>> = {
  Q3: "Sports massage, level 3",
  Q4: "Sports massage, level 4",
  Q5: "Soft tissue therapy, level 5",
  MFR: "Myofascial release",
};

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
