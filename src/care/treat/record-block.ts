import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { auditing } from "../../privacy/index.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import type { Side } from "../../shared/side.ts";
import { allowBlock } from "./offer-block.ts";
import { mayWrite, needsNote } from "./record-application.ts";
import { standingOf } from "./standing.sql.ts";

export type BlockRecorded = {
  blockId: string;
  appointmentId: string;
  colleagueId: string;
  name: string;
  techniques: readonly string[];
  regions: readonly string[];
  side: Side;
  minutes: number;
  warningNote: string;
  now: Temporal.Instant;
};

/** Writes a stretch of treatment in one go; what it held in detail may be added to it afterwards. */
export async function recordBlock(tx: Tx, block: BlockRecorded): Promise<{ recorded: true } | Refused> {
  const stands = await standingOf(tx, { ...block, at: block.now.toString() });
  const refused = mayWrite(stands, block.colleagueId) ?? unsaid(block);
  if (refused) return refused;
  const allowed = allowBlock(stands!, block);
  if (isRefused(allowed)) return allowed;
  if (allowed.warnings.length > 0 && block.warningNote.trim() === "") return needsNote(allowed.warnings);
  const row = {
    treatment_block_id: block.blockId,
    appointment_id: block.appointmentId,
    name: block.name,
    techniques: [...block.techniques],
    regions: [...block.regions],
    side: block.side,
    minutes: block.minutes,
    warnings: JSON.stringify(allowed.warnings.map((warning) => ({ ...warning, note: block.warningNote }))),
    given_at: block.now.toString(),
  };
  await tx
    .with("kept", (write) =>
      write
        .insertInto("treatment_block")
        .values(row)
        .onConflict((conflict) => conflict.doNothing())
        .returning("treatment_block_id"),
    )
    .selectFrom("kept")
    .select(auditing(block.colleagueId, "recorded", "block", block.blockId).as("audited"))
    .execute();
  return { recorded: true };
}

function unsaid({ techniques, regions, minutes, name }: BlockRecorded): Refused | null {
  if (name.trim() === "") return refuse("TREAT-14", "Please name the block of treatment.", { field: "name" });
  if (techniques.length === 0 || regions.length === 0)
    return refuse("TREAT-14", "None of this block can be given today. Please choose what can.");
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 180)
    return refuse("TREAT-14", "A block lasts from 1 to 180 minutes.", { field: "minutes" });
  return null;
}
