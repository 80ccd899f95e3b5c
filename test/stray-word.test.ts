import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

test("a stray word on the console fails the test that said it, and no other", () => {
  const args = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/fixtures/vitest.config.ts"];
  const environment = { PATH: process.env["PATH"], NO_COLOR: "1" };
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: "utf8", env: environment });
  expect(status).toBe(1);
  expect(stdout).toMatch(/Tests\s+1 failed \| 1 passed/);
});
