import type { Grade } from "./benefits.ts";

/** How well each technique is studied for what people hope of it; those that are not ours have no grade. */
const withGrade: Record<Grade, string> = {
  A: "",
  B: "SST DYS PNF AWA BRE MLD",
  C: "EFF PET DST VIB TAP SKR FRI DTF ISC NMT STRp STRa STRw METpir METri METcrac PRT MFRd MFRi MFRx SCW STG JMOB JMOB2 IAS CUP KT RT HYD DN ELE",
  D: "METiso MFRp MFRt",
};

export function gradeOf(code: string): Grade | null {
  const found = Object.entries(withGrade).find(([, codes]) => codes.split(" ").includes(code));
  return (found?.[0] as Grade | undefined) ?? null;
}
