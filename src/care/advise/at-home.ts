import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { type Week, weeksOf } from "./adherence.ts";
import { lastDay } from "./last-day.ts";
import { programmeOf, type ProgrammeRow, ticksOf } from "./programme.sql.ts";

export type AtHome = ProgrammeRow & { weeks: Week[] };
type Asked = { clientId: string; today: Temporal.PlainDate; timeZone: string };

const shown = 6;

/** What goes on at home, each exercise with its last weeks. */
export async function atHome(tx: Tx, { clientId, today, timeZone }: Asked): Promise<AtHome[]> {
  const [programme, ticks] = [await programmeOf(tx, clientId), await ticksOf(tx, clientId)];
  return programme.map((row) => {
    const from = Temporal.Instant.from(row.prescribedAt).toZonedDateTimeISO(timeZone).toPlainDate();
    const done = ticks
      .filter(({ prescriptionId }) => prescriptionId === row.prescriptionId)
      .map((tick) => ({ ...tick, on: Temporal.PlainDate.from(tick.on) }));
    return { ...row, weeks: weeksOf({ ...row, from, until: lastDay(row) }, done, today).slice(-shown) };
  });
}
