import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { startEmbedded } from "../../src/db/embedded.ts";
import { kill, ownFolder, processesOf, startChild, until } from "./machine.ts";
import { withClient } from "./rows.ts";

const parts = {
  appointment: 1,
  promised_time: 2,
  message: 1,
  screening: 1,
  screening_review: 1,
  consent: 1,
  complaint: 1,
  impression: 1,
  application: 2,
  sign_reading: 2,
  pain_score: 2,
  prescription: 1,
  signature: 1,
  amendment: 1,
};

test("kill -9 in the middle of each act loses nothing acknowledged, doubles nothing, and the course is finished", async () => {
  const folder = ownFolder();
  let acknowledged = 0;
  for (let last = ""; last !== "whole";) {
    const child = startChild("act-writer.ts", folder);
    await until(
      () => child.lines.length > acknowledged || child.process.exitCode !== null,
      "one more act is acknowledged",
    );
    last = child.lines.at(-1) ?? "nothing";
    acknowledged = child.lines.length;
    if (last !== "whole") {
      // Somewhere within the next act, not after it: every act takes a few milliseconds.
      await pause(Math.random() * 6);
      child.process.kill("SIGKILL");
      if (acknowledged % 3 === 0) for (const pid of processesOf(folder)) kill(pid);
    }
    await child.ended;
    acknowledged = Math.max(acknowledged, child.lines.length);
    last = child.lines.at(-1) ?? "nothing";
  }
  const embedded = await startEmbedded(folder);
  const counted = await withClient(embedded.owner, async (client) => {
    const counts: Record<string, number> = {};
    for (const table of Object.keys(parts)) {
      const { rows } = await client.query<{ n: number }>(`select count(*)::integer as n from ${table}`);
      counts[table] = rows[0]!.n;
    }
    return counts;
  });
  await embedded.stop();
  expect(counted).toEqual(parts);
}, 120_000);
