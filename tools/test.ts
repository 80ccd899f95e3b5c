// Everything that must hold, in order, stopping at the first red.
import { spawnSync } from "node:child_process";

const stages: readonly (readonly [what: string, command: string, args: string[]])[] = [
  ["types", "tsc", ["-p", "."]],
  ["lint", "oxlint", ["--type-aware", "--deny-warnings"]],
  ["format", "oxfmt", ["--check", "."]],
  ["promises and imports", "node", ["--import", "./tools/tsx.ts", "tools/check.ts"]],
  ["tests", "vitest", ["run", "--project", "node"]],
  ["browser", "vitest", ["run", "--project", "browser", "--passWithNoTests"]],
];

for (const [what, command, args] of stages) {
  const started = performance.now();
  const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" });
  console.log(`${status === 0 ? "ok " : "RED"} ${what} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (status !== 0) process.exit(1);
}
