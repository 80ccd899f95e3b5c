import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { toRange } from "../../db/range.ts";
import type { Interval, Stretch } from "../../shared/interval.ts";
import type { Colleague, Diary } from "./places.ts";

type Asked = { span: Interval; now: Temporal.Instant; own: string | null };
export type DiaryRow = {
  colleagues: Colleague[];
  rooms: Diary["rooms"];
  promised: [resource: string, from: number, until: number][];
  away: [colleague: string | null, from: number, until: number][];
};

/** For a larger question: everything that free times are computed from. A hold counts until it ends, and never against whoever has it. */
export const diaryFor = ({ span, now, own }: Asked) =>
  sql`diary_between(${toRange(span)}::tstzrange, ${now.toString()}::timestamptz, ${own}::uuid)`;

export async function diary(tx: Tx, asked: Asked): Promise<Diary> {
  const { rows } = await sql<DiaryRow>`select * from ${diaryFor(asked)}`.execute(tx);
  return diaryFrom(rows[0]!);
}

/** Where the whole practice is away, everybody is. */
export function diaryFrom({ colleagues, rooms, promised, away }: DiaryRow): Diary {
  const everybody = colleagues.map(({ colleagueId }) => colleagueId);
  const gone = away.flatMap(([who, ...time]) => (who ? [who] : everybody).map((one) => [one, ...time] as const));
  const busy = new Map<string, Stretch[]>();
  for (const [resource, from, until] of [...promised, ...gone]) {
    const known = busy.get(resource);
    if (known) known.push({ from, until });
    else busy.set(resource, [{ from, until }]);
  }
  return { colleagues: colleagues.filter(({ hours, special }) => hours.length + special.length > 0), rooms, busy };
}
