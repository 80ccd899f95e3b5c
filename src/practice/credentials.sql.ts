import { sql } from "kysely";
import type { Tx } from "../db/transaction.ts";
import { audit } from "../privacy/index.ts";

/** Something that a colleague holds, from the first day to the last one on which it counts (ISO dates). */
export type Badge = {
  badgeId: string;
  colleagueId: string;
  kind: "qualification" | "certificate" | "register" | "insurance" | "first-aid";
  /** The code of a competency where it is a qualification. */
  name: string;
  by: string;
  number: string;
  from: string;
  until: string | null;
};

/** Everything that anybody here holds, has held or will hold; the newest first. */
export async function badges(tx: Tx): Promise<Badge[]> {
  const { rows } = await sql<Badge>`
    select qualification_id "badgeId", colleague_id "colleagueId", 'qualification' "kind", competency "name", awarded_by "by",
      '' "number", awarded_on::text "from", valid_until::text "until" from qualification
    union all select credential_id, colleague_id, kind, name, given_by, number, lower(held)::text, (upper(held) - 1)::text
      from credential
    union all select insurance_cover_id, colleague_id, 'insurance', '', insurer, '', coalesce(lower(during), '1900-01-01')::text,
      (upper(during) - 1)::text from insurance_cover where not isempty(during)
    order by "from" desc, "name"`.execute(tx);
  return rows;
}

type Keeping = Badge & { who: string };

export async function keepBadge(tx: Tx, badge: Keeping): Promise<void> {
  const { badgeId, colleagueId: colleague_id, kind, name, by, number, from, until } = badge;
  // PostgreSQL ends a range of days before the day that is named; people name the last one.
  const during = sql<string>`daterange(${from}::date, ${until}::date, '[]')`;
  if (kind === "qualification")
    await tx
      .insertInto("qualification")
      .values({
        qualification_id: badgeId,
        colleague_id,
        competency: name,
        awarded_by: by,
        awarded_on: from,
        valid_until: until,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else if (kind === "insurance")
    await tx
      .insertInto("insurance_cover")
      .values({ insurance_cover_id: badgeId, colleague_id, insurer: by, during })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  else
    await tx
      .insertInto("credential")
      .values({ credential_id: badgeId, colleague_id, kind, name, given_by: by, number, held: during })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await audit(tx, badge.who, "kept", "badge", badgeId);
}

type Ending = Pick<Badge, "badgeId" | "kind"> & { until: string; who: string };

/** From the day after that it counts no more. What was done while it counted stays right. */
export async function endBadge(tx: Tx, { badgeId, kind, until, who }: Ending): Promise<void> {
  const last = sql<string>`${until}::date`;
  if (kind === "qualification")
    await tx.updateTable("qualification").set({ valid_until: last }).where("qualification_id", "=", badgeId).execute();
  else if (kind === "insurance")
    await tx
      .updateTable("insurance_cover")
      .set({ during: sql<string>`daterange(lower(during), ${last}, '[]')` })
      .where("insurance_cover_id", "=", badgeId)
      .execute();
  else
    await tx
      .updateTable("credential")
      .set({ held: sql<string>`daterange(lower(held), ${last}, '[]')` })
      .where("credential_id", "=", badgeId)
      .execute();
  await audit(tx, who, "set the last day of", "badge", badgeId);
}

export type Open = { weekday: number; starts: string; ends: string };

/** When somebody of the practice works at its own address. */
export function openHours(tx: Tx): Promise<Open[]> {
  return tx
    .selectFrom("working_hours as h")
    .innerJoin("colleague as p", (join) =>
      join.onRef("p.practice_id", "=", "h.practice_id").onRef("p.colleague_id", "=", "h.colleague_id"),
    )
    .where("p.left_at", "is", null)
    .where("h.place_id", "is", null)
    .select(["h.weekday", "h.starts", "h.ends"])
    .distinct()
    .orderBy("h.weekday")
    .orderBy("h.starts")
    .execute();
}
