import { sql, type Selectable } from "kysely";
import type { Tables } from "../../db/tables.ts";
import type { Tx } from "../../db/transaction.ts";

type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;
export type Person = {
  story: Row<"story"> | null;
  factors: Row<"lifestyle_factor">[];
  exposed: Row<"occupational_exposure">[];
  conditions: Row<"told_condition">[];
  goals: Row<"goal">[];
};

/** By the end of a visit: so that an older sheet tells nothing that came later. */
export const byThen = (appointmentId: string) =>
  sql`(appointment_id = ${appointmentId}
    or recorded_at <= (select upper(during) from appointment visit where visit.appointment_id = ${appointmentId}))`;

/** What this client last told of each thing, at this visit or before it. */
export async function personOf(tx: Tx, clientId: string, at: string): Promise<Person> {
  const then = byThen(at);
  const story = await sql<Row<"story">>`select * from story where client_id = ${clientId} and ${then}
    order by recorded_at desc limit 1`.execute(tx);
  const factors = await sql<Row<"lifestyle_factor">>`select distinct on (factor) * from lifestyle_factor
    where client_id = ${clientId} and ${then} order by factor, recorded_at desc`.execute(tx);
  const exposed = await sql<Row<"occupational_exposure">>`select distinct on (exposure) * from occupational_exposure
    where client_id = ${clientId} and ${then} order by exposure, recorded_at desc`.execute(tx);
  const conditions = await sql<Row<"told_condition">>`select * from told_condition
    where client_id = ${clientId} and ${then} order by recorded_at`.execute(tx);
  const goals = await sql<Row<"goal">>`select * from goal
    where episode_id in (select episode_id from episode where client_id = ${clientId}) and ${then} order by recorded_at`.execute(
    tx,
  );
  const { rows } = exposed;
  return {
    story: story.rows[0] ?? null,
    factors: factors.rows,
    exposed: rows.filter(({ extent }) => extent !== "absent"),
    conditions: conditions.rows,
    goals: goals.rows,
  };
}

/** What others have called what this client has. */
export const toldConditions = async (tx: Tx, clientId: string): Promise<string[]> =>
  (await tx.selectFrom("told_condition").select("condition").where("client_id", "=", clientId).execute()).map(
    ({ condition }) => condition,
  );

export type Impression = Row<"impression"> & { doubt: string | null; grounds: Row<"impression_ground">[] };

/** The impressions of one visit, the first first, each with its grounds. */
export async function impressionsOf(tx: Tx, appointmentId: string): Promise<Impression[]> {
  const impressions = await tx
    .selectFrom("impression as i")
    .leftJoin("impression_doubt as d", (join) =>
      join.onRef("d.practice_id", "=", "i.practice_id").onRef("d.impression_id", "=", "i.impression_id"),
    )
    .where("i.appointment_id", "=", appointmentId)
    .selectAll("i")
    .select("d.change_of_mind as doubt")
    .orderBy("i.recorded_at")
    .execute();
  const grounds = await tx
    .selectFrom("impression_ground")
    .selectAll()
    .where("appointment_id", "=", appointmentId)
    .execute();
  return impressions.map((each) => ({
    ...each,
    grounds: grounds.filter(({ impression_id }) => impression_id === each.impression_id),
  }));
}

/** How much was told and reasoned at one visit, for the list of what is done. */
export async function toldToday(
  tx: Tx,
  appointmentId: string,
): Promise<{ story: number; life: number; impressions: number }> {
  const { rows } = await sql<{ story: number; life: number; impressions: number }>`select
    (select count(*)::integer from story where appointment_id = ${appointmentId})
      + (select count(*)::integer from complaint where appointment_id = ${appointmentId}) story,
    (select count(*)::integer from lifestyle_factor where appointment_id = ${appointmentId})
      + (select count(*)::integer from occupational_exposure where appointment_id = ${appointmentId}) life,
    (select count(*)::integer from impression where appointment_id = ${appointmentId}) impressions`.execute(tx);
  return rows[0]!;
}
