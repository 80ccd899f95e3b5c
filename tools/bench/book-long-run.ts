import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Figure } from "./figure.ts";
import { killCluster } from "./processes.ts";

const attempts = 10_000;
const kills = [2_500, 5_000, 7_500];

/**
 * Ten thousand attempts of fifty callers on five hundred times, with program and database killed three times on the way:
 * one booking a time, and none that was acknowledged is lost.
 */
export async function* bookLongRun(folder: string): AsyncGenerator<Figure> {
  const acknowledged = new Set<string>();
  const stands = new Map<string, string>();
  let [tried, wrong] = [0, 0];
  for (const end of [...kills, attempts]) {
    const child = spawn(
      process.execPath,
      [
        "--import",
        "./tools/production.ts",
        "--import",
        "./tools/tsx.ts",
        "tools/bench/book-attempts.ts",
        folder,
        String(attempts - tried),
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    for await (const line of createInterface({ input: child.stdout })) {
      const [word = "", id = "", ...at] = line.split(" ");
      if (word === "booked") acknowledged.add(id);
      if (word === "booked" || word === "refused") tried++;
      if (word === "refused" && id !== "BOOK-3") wrong++;
      if (word === "stands") stands.set(id, at.join(" "));
      if (word === "done") wrong += Number(id);
      if (end < attempts && tried === end) {
        child.kill("SIGKILL");
        killCluster(folder);
      }
    }
  }
  const times = new Set(stands.values());
  const lost = [...acknowledged].filter((id) => !stands.has(id)).length;
  yield { name: "long-run-attempts", value: tried, unit: "attempts", budget: `>=${attempts}` };
  yield { name: "long-run-times-booked", value: times.size, unit: "times" };
  yield { name: "long-run-booked-twice", value: stands.size - times.size, unit: "times", budget: "<=0" };
  yield { name: "long-run-acknowledged-lost", value: lost, unit: "bookings", budget: "<=0" };
  yield { name: "long-run-other-faults", value: wrong, unit: "faults", budget: "<=0" };
}
