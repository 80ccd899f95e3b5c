import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import type { TestProject } from "vitest/node";
import { type Server, startEmbedded } from "../src/db/embedded.ts";
import { migrate } from "../src/db/migrate.ts";

declare module "vitest" {
  export interface ProvidedContext {
    owner: Server;
  }
}

/** One PostgreSQL for the run, with a migrated database that each test file copies. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "supple-test-"));
  const embedded = await startEmbedded(folder);
  const client = new pg.Client(embedded.owner);
  await client.connect();
  // This database is thrown away whatever happens; those that must outlive a power cut start a PostgreSQL of their own.
  for (const promise of ["fsync", "full_page_writes", "synchronous_commit"])
    await client.query(`alter system set ${promise} = off`);
  await client.query("select pg_reload_conf()");
  await client.query("create database supple_template");
  await client.end();
  await migrate({ ...embedded.owner, database: "supple_template" });
  project.provide("owner", embedded.owner);
  return async () => {
    await embedded.stop();
    rmSync(folder, { recursive: true, force: true });
  };
}
