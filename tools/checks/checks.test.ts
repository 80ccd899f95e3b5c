import { expect, test } from "vitest";
import { classes } from "./classes.ts";
import { dependencies } from "./dependencies.ts";
import { importOrder } from "./import-order.ts";
import { machinePaths } from "./machine-paths.ts";
import { promises } from "./promises.ts";
import { purity } from "./purity.ts";
import { mostLines, sizes } from "./sizes.ts";
import type { Check } from "./tree.ts";
import { words } from "./words.ts";

const faults = (check: Check, files: Record<string, string>) =>
  check(new Map(Object.entries(files))).map(({ file, says }) => `${file}: ${says}`);

test("classes: one stage's sheet doesn't change another's page", () => {
  const first = { "src/ui/a.css": ".note p { x: y }\n.list,\n.sheet { x: y }" };
  expect(faults(classes, { ...first, "src/ui/print.css": ".sheet { x: y }" })).toEqual([]);
  expect(faults(classes, { ...first, "src/ui/b.css": ".diary .sheet { x: y }" })).toEqual([]);
  expect(faults(classes, { ...first, "src/ui/b.css": "@media print {\n  .sheet td { x: y }\n}" })).toEqual([
    "src/ui/b.css: .sheet is src/ui/a.css's already; give this one another name",
  ]);
});

test("import order: no earlier stage knows a later one, and each is entered by its door", () => {
  const imports = (file: string, from: string) => faults(importOrder, { [file]: `import { x } from "${from}";` });
  expect(imports("src/care/book/a.ts", "../treat/index.ts")).toEqual([
    "src/care/book/a.ts: book may not know treat, which comes later",
  ]);
  expect(imports("src/care/treat/a.ts", "../book/notice.ts")).toHaveLength(1);
  expect(imports("src/care/treat/a.ts", "../book/index.ts")).toEqual([]);
  expect(imports("src/shared/a.ts", "../db/connect.ts")).not.toEqual([]);
  expect(imports("src/db/a.ts", "../care/book/index.ts")).not.toEqual([]);
  expect(imports("src/care/book/pages/BookPage.tsx", "../../../db/connect.ts")).toHaveLength(1);
  expect(imports("src/care/book/a.ts", "../../web/house.ts")).toHaveLength(1);
  expect(faults(importOrder, { "src/shared/a.ts": '// import "../care/book/index.ts"' })).toEqual([]);
  expect(faults(importOrder, { "src/shared/a.ts": 'const x = await import("../care/book/index.ts");' })).toHaveLength(
    1,
  );
});

test("import order: only main reads the environment", () => {
  const reads = "export const port = process.env.PORT;";
  expect(faults(importOrder, { "src/web/a.ts": reads })).toHaveLength(1);
  expect(faults(importOrder, { "src/main.ts": reads })).toEqual([]);
});

test("purity: a file that decides asks no clock, no chance, no machine and no database", () => {
  for (const asks of [
    "export const now = () => Date.now();",
    "export const day = new Date();",
    "export const luck = Math.random();",
    'import { readFileSync } from "node:fs"; export const x = readFileSync;',
    'import pg from "pg"; export default pg;',
  ])
    expect(faults(purity, { "src/care/book/decide.ts": asks }), asks).toHaveLength(1);
  const pure = 'import { Temporal } from "temporal-polyfill"; export const later = (at: Temporal.Instant) => at;';
  expect(faults(purity, { "src/care/book/decide.ts": pure })).toEqual([]);
});

test("promises: each has a test, each test a promise, each named constraint exists and has words", () => {
  const rules = { "src/care/book/RULES.md": "## BOOK-1 One\n" };
  expect(faults(promises, rules)).toEqual(["src/care/book/RULES.md: BOOK-1 has no test whose name begins with it"]);
  const tests = { "src/a.test.ts": 'test("BOOK-1 holds", () => {}); test("BOOK-2 too", () => {});' };
  expect(faults(promises, { ...rules, ...tests })).toEqual([
    "src/a.test.ts: BOOK-2 is tested and no RULES.md promises it",
  ]);
  const kept = { "src/care/book/RULES.md": "Kept by: database nothing_like_it\n" };
  expect(faults(promises, kept)).toEqual(["src/care/book/RULES.md: no migration makes nothing_like_it"]);
  const sql = { "src/db/migrations/0001_a.sql": "x int constraint odd_rule check (x > 0)" };
  expect(faults(promises, { ...sql, "src/db/meanings/book.ts": "" })).toHaveLength(1);
  expect(faults(promises, { ...sql, "src/db/meanings/book.ts": "odd_rule: [" })).toEqual([]);
});

test("words: nothing out of scope on a page, and no clinical word in an address", () => {
  const page = (said: string) =>
    faults(words, { "src/care/find/pages/A.tsx": `export const A = () => <p>${said}</p>;` });
  expect(page("We cure it")).toHaveLength(1);
  expect(page("We treat it")).toEqual([]);
  expect(faults(words, { "src/web/urls.ts": 'export const a = "/visits/:id/pain";' })).toHaveLength(1);
});

test("sizes: a file that says too much is found", () => {
  expect(faults(sizes, { "src/a.ts": "x\n".repeat(mostLines + 1) })).toHaveLength(1);
  expect(faults(sizes, { "src/a.ts": "x\n".repeat(mostLines) })).toEqual([]);
});

test("dependencies: each is exact and has its reason", () => {
  const manifest = (version: string) => ({ "package.json": JSON.stringify({ dependencies: { hono: version } }) });
  expect(faults(dependencies, manifest("4.0.0"))).toEqual(["package.json: hono has no line in docs/dependencies.md"]);
  expect(faults(dependencies, { ...manifest("^4.0.0"), "docs/dependencies.md": "| `hono` | why |" })).toHaveLength(1);
  expect(faults(dependencies, { ...manifest("4.0.0"), "docs/dependencies.md": "| `hono` | why |" })).toEqual([]);
});

test("machine paths: no folder of one machine is named", () => {
  expect(faults(machinePaths, { "README.md": ["see ", "work", "x"].join("/") })).toHaveLength(1);
});
