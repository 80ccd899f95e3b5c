import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import { type CellSet, fromBytes } from "../../body/drawing/cell-set.ts";
import type { Mark } from "../../body/drawing/mark.ts";

export type Layer = "client" | "therapist";
export type DrawingRow = {
  drawingId: string;
  appointmentId: string;
  layer: Layer;
  /** The visit's beginning, by which drawings are told apart. */
  visitAt: string;
  recordedAt: string;
  chartVersion: number;
  marks: Mark[];
  cells: CellSet;
  regions: string[];
  shares: number[];
};

/** The newest drawing of each layer at each visit of a client, oldest visit first. */
export async function drawingsOf(tx: Tx, clientId: string): Promise<DrawingRow[]> {
  const rows = await tx
    .selectFrom("drawing as d")
    .innerJoin("appointment as a", (join) =>
      join.onRef("a.practice_id", "=", "d.practice_id").onRef("a.appointment_id", "=", "d.appointment_id"),
    )
    .where("a.client_id", "=", clientId)
    .selectAll("d")
    .select(sql<string>`lower(a.during)`.as("visit_at"))
    .orderBy("visit_at")
    .orderBy("d.recorded_at")
    .orderBy("d.drawing_id")
    .execute();
  const newest = new Map(rows.map((row) => [`${row.appointment_id} ${row.colleague_id === null}`, row]));
  return [...newest.values()].map((row) => ({
    drawingId: row.drawing_id,
    appointmentId: row.appointment_id,
    layer: row.colleague_id === null ? "client" : "therapist",
    visitAt: row.visit_at,
    recordedAt: row.recorded_at,
    chartVersion: row.chart_version,
    marks: row.marks as Mark[],
    cells: fromBytes(row.cells),
    regions: row.regions,
    shares: row.shares,
  }));
}

/** The client's or the therapist's newest drawing for one visit. */
export async function marksFor(tx: Tx, appointmentId: string, layer: Layer): Promise<Mark[] | null> {
  const row = await tx
    .selectFrom("drawing")
    .select("marks")
    .where("appointment_id", "=", appointmentId)
    .where("colleague_id", layer === "client" ? "is" : "is not", null)
    .orderBy("recorded_at", "desc")
    .orderBy("drawing_id", "desc")
    .executeTakeFirst();
  return row ? (row.marks as Mark[]) : null;
}
