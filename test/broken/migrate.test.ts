import { readFileSync } from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import type { Server } from "../../src/db/embedded.ts";
import { migrate, migrations, NewerDatabase } from "../../src/db/migrate.ts";
import { newId } from "../../src/shared/id.ts";
import { describeSchema, describeTables } from "../../tools/schema-text.ts";
import { withClient } from "./rows.ts";

const server: Server = { ...inject("owner"), database: `t_${newId().replaceAll("-", "")}` };

beforeAll(() => withClient(inject("owner"), (client) => client.query(`create database ${server.database}`)));
afterAll(() => withClient(inject("owner"), (client) => client.query(`drop database ${server.database} with (force)`)));

test("two programs that bring one empty database up to date both succeed, and each migration happens once", async () => {
  await Promise.all([migrate(server), migrate(server), migrate(server)]);
  const { rows } = await withClient(server, (client) =>
    client.query<{ number: number }>("select number from migration"),
  );
  expect(rows.map(({ number }) => number)).toEqual(migrations().map(({ number }) => number));
});

test("what the migrations make is what the program was compiled against", async () => {
  const read = (file: string) => readFileSync(new URL(`../../src/db/${file}`, import.meta.url), "utf8");
  const [schema, tables] = await withClient(server, async (client) => [
    await describeSchema(client),
    await describeTables(client),
  ]);
  expect(schema, "run tools/describe-schema.ts").toBe(read("schema.sql"));
  expect(tables, "run tools/describe-schema.ts").toBe(read("tables.ts"));
});

test("a database of a newer Supple is refused and left alone", async () => {
  const newest = migrations().length + 1;
  await withClient(server, (client) => client.query("insert into migration values ($1, 'later', '')", [newest]));
  await expect(migrate(server)).rejects.toThrow(NewerDatabase);
  await expect(migrate(server)).rejects.toThrow("Please start the newer one");
});

test("a migration that fails leaves no trace of itself", async () => {
  const before = await withClient(server, (client) => describeSchema(client));
  await withClient(server, async (client: pg.Client) => {
    await client.query("delete from migration");
    await client.query("alter table room rename to room_before");
  });
  await expect(migrate(server)).rejects.toThrow();
  const after = await withClient(server, async (client) => {
    const { rowCount } = await client.query("select from migration");
    await client.query("alter table room_before rename to room");
    return { rowCount, schema: await describeSchema(client) };
  });
  expect(after).toEqual({ rowCount: 0, schema: before });
});
