import pg from "pg";
import { inject } from "vitest";
import { type Database, openDatabase } from "../src/db/connect.ts";
import type { Server } from "../src/db/embedded.ts";
import { newId } from "../src/shared/id.ts";

export type Fresh = { db: Database; owner: pg.Pool; server: Server; practiceId: string; close: () => Promise<void> };

/** What many files begin with: filled by the first of them, and copied by all. */
export type Filled = { name: string; fill: (db: Database) => Promise<void> };

/** A database of this test's own, with one empty practice in it. */
export async function freshDatabase(): Promise<Fresh> {
  const fresh = await copyOf(() => Promise.resolve(emptyTemplate));
  await fresh.owner.query("insert into practice (practice_id, name) values ($1, 'Test practice')", [fresh.practiceId]);
  return fresh;
}

/** A database of this test's own, with the one practice that it was filled with. */
export async function filledDatabase(filled: Filled): Promise<Fresh> {
  const fresh = await copyOf((maker) => fillOnce(maker, filled));
  const { rows } = await fresh.owner.query<{ id: string }>("select practice_id id from practice");
  return { ...fresh, practiceId: rows[0]!.id };
}

const emptyTemplate = "supple_template";
const asApp = (server: Server, database: string) => ({ ...server, database, user: "supple_app" });

async function copyOf(template: (maker: pg.Client) => Promise<string>): Promise<Fresh> {
  const owner = inject("owner");
  const database = `t_${newId().replaceAll("-", "")}`;
  const maker = new pg.Client(owner);
  await maker.connect();
  // Copies take turns: PostgreSQL refuses two at once from one template.
  await maker.query("select pg_advisory_lock(7)");
  await copy(maker, await template(maker), database);
  await maker.end();
  const server = { ...owner, database };
  const pool = new pg.Pool({ ...server, max: 4 });
  pool.on("error", () => undefined);
  const practiceId = newId();
  const db = openDatabase(asApp(owner, database), 24);
  const close = async () => {
    await db.destroy();
    await pool.end();
  };
  return { db, owner: pool, server, practiceId, close };
}

const copy = (maker: pg.Client, from: string, to: string) =>
  maker.query(`create database ${to} template ${from} strategy file_copy`);

/** Under its name only once it is whole. */
async function fillOnce(maker: pg.Client, { name, fill }: Filled): Promise<string> {
  const { rowCount } = await maker.query("select from pg_database where datname = $1", [name]);
  if (rowCount === 1) return name;
  const making = `m_${newId().replaceAll("-", "")}`;
  await copy(maker, emptyTemplate, making);
  const db = openDatabase(asApp(inject("owner"), making), 4);
  await fill(db);
  await db.destroy();
  await maker.query(`alter database ${making} rename to ${name}`);
  return name;
}
