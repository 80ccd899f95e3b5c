import { Temporal } from "temporal-polyfill";
import { toBytes } from "../../body/drawing/cell-set.ts";
import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { appointment } from "../book/index.ts";
import { drawingFrom } from "./drawing.ts";

export type DrawingGiven = {
  drawingId: string;
  appointmentId: string;
  /** The marks as a form sends them. */
  marks: string;
  /** Null where the client draws. */
  colleagueId: string | null;
  now: Temporal.Instant;
};

/** Adds a drawing: the client's own before or during their visit, or the therapist's, which is another layer (ASSESS-40). */
export async function saveDrawing(tx: Tx, given: DrawingGiven): Promise<{ saved: true } | Refused> {
  const visit = await appointment(tx, given.appointmentId);
  if (!visit) return refuse("ASSESS-40", "We can’t find that visit.");
  const isOver = Temporal.Instant.compare(visit.time.until, given.now) <= 0;
  if (given.colleagueId === null && (isOver || !["confirmed", "arrived"].includes(visit.status)))
    return refuse("ASSESS-40", "This visit is over or cancelled, so its drawing is closed.");
  const drawing = drawingFrom(given.marks);
  if (isRefused(drawing)) return drawing;
  const kept = await tx
    .insertInto("drawing")
    .values({
      drawing_id: given.drawingId,
      appointment_id: given.appointmentId,
      colleague_id: given.colleagueId,
      chart_version: drawing.chartVersion,
      marks: JSON.stringify(drawing.marks),
      cells: Buffer.from(toBytes(drawing.cells)),
      regions: [...drawing.regions],
      shares: [...drawing.shares],
      recorded_at: given.now.toString(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (kept.numInsertedOrUpdatedRows === 1n)
    await audit(tx, given.colleagueId ?? "client", "drew", "drawing", given.drawingId);
  return { saved: true };
}
