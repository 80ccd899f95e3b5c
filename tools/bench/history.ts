import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Figure } from "./figure.ts";
import { startScript } from "./processes.ts";

type Took = Record<"room" | "movement" | "history" | "sheet", { p95: number; ratio: number }>;

/** What opening a client costs who has come for ten years, and whether it costs more than one who has come for one. */
export async function* history(): AsyncGenerator<Figure> {
  // Whoever interrupts ends the measuring script, which stops its database; then the folder goes, too.
  process.once("SIGINT", () => undefined);
  const folder = mkdtempSync(join(tmpdir(), "supple-bench-"));
  try {
    const { said } = await startScript<Took>("assess-history.ts", join(folder, "history"));
    for (const page of ["room", "movement", "history", "sheet"] as const) {
      yield { name: `assess-${page}-500-sessions-p95`, value: said[page].p95, unit: "ms", budget: "<=60" };
      yield {
        name: `assess-${page}-500-against-50`,
        value: said[page].ratio,
        unit: "ratio",
        budget: "<=1.5",
      };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
