import pg from "pg";
import { inject } from "vitest";
import { type Database, openDatabase } from "../src/db/connect.ts";
import type { Server } from "../src/db/embedded.ts";
import { newId } from "../src/shared/id.ts";

export type Fresh = { db: Database; owner: pg.Pool; server: Server; practiceId: string; close: () => Promise<void> };

/** A database of this test's own, with one empty practice in it. */
export async function freshDatabase(): Promise<Fresh> {
  const owner = inject("owner");
  const database = `t_${newId().replaceAll("-", "")}`;
  const maker = new pg.Client(owner);
  await maker.connect();
  // Copies take turns: PostgreSQL refuses two at once from one template.
  await maker.query("select pg_advisory_lock(7)");
  await maker.query(`create database ${database} template supple_template strategy file_copy`);
  await maker.end();
  const server = { ...owner, database };
  const pool = new pg.Pool({ ...server, max: 4 });
  pool.on("error", () => undefined);
  const practiceId = newId();
  await pool.query("insert into practice (practice_id, name) values ($1, 'Test practice')", [practiceId]);
  const db = openDatabase({ ...server, user: "supple_app" }, 24);
  const close = async () => {
    await db.destroy();
    await pool.end();
  };
  return { db, owner: pool, server, practiceId, close };
}
