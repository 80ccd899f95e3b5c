import { betweenSides } from "./between-sides.ts";
import { inOrder } from "./finding-order.ts";
import type { FindingRow } from "./findings.sql.ts";
import { nameOf, sayFinding, sayHow, sayWithoutHow } from "./say-finding.ts";

export type TableRow = { key: string; name: string; left: string; right: string; midline: string; between: string };
/** Where everything was found in one way, it is said once, above. */
export type FindingsTable = { how: string; sided: boolean; rows: TableRow[] };

type Side = "left" | "right" | "midline";
type Newest = Partial<Record<Side, FindingRow>>;

/** Findings of one kind as a clinic's sheet has them: a thing to a line, left and right beside each other, before and after. */
export function tableOf(findings: readonly FindingRow[]): FindingsTable {
  const hows = new Set(findings.map(sayHow));
  const how = hows.size === 1 ? [...hows][0]! : "";
  const rows = new Map<string, TableRow>();
  const newest = new Map<string, Newest>();
  for (const finding of inOrder(findings)) {
    const key = `${finding.what} ${finding.moment}`;
    const name = `${nameOf(finding.kind, finding.what)}${finding.moment === "after" ? ", after treatment" : ""}`;
    const row = rows.get(key) ?? { key, name, left: "", right: "", midline: "", between: "" };
    const side = finding.side as Side;
    const says = how === "" ? sayFinding(finding) : sayWithoutHow(finding);
    row[side] = [row[side], says].filter(Boolean).join(" · then ");
    rows.set(key, row);
    const found: Newest = { ...newest.get(key), [side]: finding };
    newest.set(key, found);
    const { left, right } = found;
    if (left && right) row.between = betweenSides(left, right) ?? "";
  }
  return { how, sided: findings.some(({ side }) => side !== "midline"), rows: [...rows.values()] };
}
