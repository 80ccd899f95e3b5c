import type { FindingRow } from "./findings.sql.ts";
import { nameOf, sayFinding } from "./say-finding.ts";

export type TableRow = { name: string; left: string; right: string; midline: string; ids: string[] };

/** Findings of one kind as a clinic's sheet has them: a thing to a line, left and right beside each other, before and after. */
export function tableOf(findings: readonly FindingRow[]): TableRow[] {
  const rows = new Map<string, TableRow>();
  for (const finding of findings) {
    const key = `${finding.what} ${finding.moment}`;
    const name = `${nameOf(finding.kind, finding.what)}${finding.moment === "after" ? ", after treatment" : ""}`;
    const row = rows.get(key) ?? { name, left: "", right: "", midline: "", ids: [] };
    const side = finding.side as "left" | "right" | "midline";
    row[side] = [row[side], sayFinding(finding)].filter(Boolean).join(" · then ");
    row.ids.push(finding.finding_id);
    rows.set(key, row);
  }
  return [...rows.values()];
}
