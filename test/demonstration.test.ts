import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { openDemonstration } from "../demo/open-demonstration.ts";
import { freshDatabase } from "./database.ts";

test.each(["2026-11-25", "2026-11-28", "2026-11-29"])(
  "whoever tries Supple on %s, a weekend too, finds four people in the day's diary",
  async (day) => {
    const fresh = await freshDatabase();
    await fresh.owner.query("delete from practice");
    await openDemonstration({ db: fresh.db, key: Buffer.alloc(32, 7), now: Temporal.Instant.from(`${day}T07:00Z`) });
    const { rows } = await fresh.owner.query(
      "select 1 from appointment where (lower(during) at time zone 'Europe/London')::date = $1::date",
      [day],
    );
    await fresh.close();
    expect(rows).toHaveLength(4);
  },
);
