import type pg from "pg";
import { newId } from "../../src/shared/id.ts";

const words = `He said "ouch", it's\n\\N \\. (a,b) {c} \t\r € 𝄞 ${"long ".repeat(900)}`;

/** Rows with the values that are easily spoilt on their way through a file. */
export async function oddValues(client: pg.Client, practiceId: string): Promise<void> {
  const insert = (table: string, row: Record<string, unknown>) => {
    const names = ["practice_id", ...Object.keys(row)];
    const places = names.map((_name, at) => `$${at + 1}`);
    return client.query(`insert into ${table} (${names.join(", ")}) values (${places.join(", ")})`, [
      practiceId,
      ...Object.values(row),
    ]);
  };
  // The rows need not make sense together: only their values matter here.
  await client.query("set session_replication_role = replica");
  const id = newId();
  const every = Buffer.from(Array.from({ length: 256 }, (_each, at) => at));
  await insert("attempt", { attempt_id: id, what: words, who_hash: every, at: "infinity" });
  await insert("attempt", {
    attempt_id: newId(),
    what: "",
    who_hash: Buffer.alloc(0),
    at: "0099-03-01 12:00:00.000001+00 BC",
  });
  for (const during of ["(,)", "empty", "[2026-03-29,2026-10-25)", "[,2026-01-01)"])
    await insert("insurance_cover", { insurance_cover_id: newId(), colleague_id: id, insurer: "NULL", during });
  await insert("promised_time", {
    promised_time_id: id,
    resource_id: id,
    appointment_id: id,
    during: "[2026-03-29 00:59:59.999999+00,infinity)",
  });
  const consent = { explained: words, given_by: "", method: "", recorded_by: id, appointment_id: id };
  const regions = ["NULL", "", 'a "b" \\ {c},d', "𝄞"];
  await insert("consent", { ...consent, consent_id: id, regions, techniques: ["x"] });
  for (const content of [
    "null",
    '"\\\\u0041"',
    '{"a": [1.10, 1e400, null, {"": "é"}], "b": 12345678901234567890.0001}',
  ])
    await insert("signature", { appointment_id: newId(), colleague_id: id, content, content_hash: every });
  await insert("working_hours", {
    working_hours_id: id,
    colleague_id: id,
    weekday: 7,
    starts: "00:00:00.000001",
    ends: "24:00",
  });
  await client.query("select set_config('supple.practice', $1, false)", [practiceId]);
  for (const act of ["one", "two", words]) await client.query("select write_audit('somebody', $1, 'x', null)", [act]);
}
