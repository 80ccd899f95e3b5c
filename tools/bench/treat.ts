import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figure.ts";
import { startScript } from "./processes.ts";
import { room } from "./room.ts";

type Said = { alone: number; together: number; bareAlone: number; bareTogether: number; historyMs: number };

/** What writing a session of twelve facts costs, beside the bare inserts that it needs, and opening a long history. */
export async function* treat(): AsyncGenerator<Figure> {
  process.once("SIGINT", () => undefined);
  const folder = mkdtempSync(join(tmpdir(), "supple-bench-"));
  try {
    const { said } = await startScript<Said>("treat-sessions.ts", join(folder, "treat"));
    yield { name: "session-of-12-facts-1-caller", value: said.alone, unit: "/s", budget: ">=130" };
    yield { name: "session-of-12-facts-16-callers", value: said.together, unit: "/s", budget: ">=220" };
    yield { name: "session-1-caller-against-bare", value: said.alone / said.bareAlone, unit: "ratio", budget: ">=0.1" };
    const together = said.together / said.bareTogether;
    yield { name: "session-16-callers-against-bare", value: together, unit: "ratio", budget: ">=0.1" };
    yield { name: "open-client-200-sessions", value: said.historyMs, unit: "ms", budget: "<=10" };
    yield* room();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
