import { sql } from "kysely";
import { Temporal } from "temporal-polyfill";
import { toRange } from "../../db/range.ts";
import type { Tx } from "../../db/transaction.ts";
import type { Interval } from "../../shared/interval.ts";

export type BlockRow = { blockId: string; resourceId: string; why: string; time: Interval };

/** What is kept free within the span: single blocks, and time off of one person or (null) of everybody. */
export async function keptFree(
  tx: Tx,
  span: Interval,
): Promise<{ blocks: BlockRow[]; off: { who: string | null; why: string; time: Interval }[] }> {
  const blocks = await sql<{ blockId: string; resourceId: string; why: string; from: string; until: string }>`
    select b.block_id "blockId", p.resource_id "resourceId", b.why, lower(p.during) "from", upper(p.during) "until"
    from block b join promised_time p using (practice_id, block_id)
    where p.during && ${toRange(span)}::tstzrange order by lower(p.during)`.execute(tx);
  const off = await sql<{ who: string | null; why: string; from: string; until: string }>`
    select colleague_id "who", why, lower(during) "from", upper(during) "until"
    from time_off where during && ${toRange(span)}::tstzrange`.execute(tx);
  return {
    blocks: blocks.rows.map(({ from, until, ...block }) => ({ ...block, time: interval(from, until) })),
    off: off.rows.map(({ from, until, ...each }) => ({ ...each, time: interval(from, until) })),
  };
}

const interval = (from: string, until: string): Interval => ({
  from: Temporal.Instant.from(from),
  until: Temporal.Instant.from(until),
});
