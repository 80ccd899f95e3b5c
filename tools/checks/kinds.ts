import { type Import, importsOf } from "./parse.ts";
import { isCode, isTest } from "./tree.ts";

/** The course of care, in the order a client lives it: each may know what stands before it. */
export const stages = [
  "shared",
  "knowledge",
  "body",
  "privacy",
  "practice",
  "book",
  "prepare",
  "assess",
  "treat",
  "advise",
  "review",
  "refer",
  "learning",
] as const;

/** `find` grows from `book` and nothing grows from `find`. */
export function mayKnow(stage: string): readonly string[] {
  if (stage === "find") return [...stages.slice(0, stages.indexOf("book") + 1), "find"];
  return stages.slice(0, stages.indexOf(stage as (typeof stages)[number]) + 1);
}

/** What is open to all, file by file; every other stage is entered through its door. */
export const openShelves: readonly string[] = ["shared", "knowledge", "body"];

/** The part of the house a source file belongs to: a stage, or db, outside, ui, web, main. */
export function partOf(path: string): string | null {
  return /^src\/(?:care\/)?([a-z-]+)(?:\/|\.tsx?$)/.exec(path)?.[1] ?? null;
}

export const isStage = (part: string) => part === "find" || (stages as readonly string[]).includes(part);
export const isRoutes = (path: string) => /(^|[/.-])routes\.tsx?$/.test(path);
export const isIsland = (path: string) => /\/islands\//.test(path);
export const isPage = (path: string) => /\/(pages|islands)\//.test(path) || (path.endsWith(".tsx") && !isRoutes(path));

const showsOrAsks = /\.sql\.ts$|\/(index|personal-data|when-happened)\.ts$/;
/** Secrets and ids are drawn by chance, so these few can't be pure; what decides is handed their results. */
const drawsByChance = new Set([
  "src/shared/id.ts",
  "src/privacy/token.ts",
  "src/privacy/password.ts",
  "src/privacy/secret-key.ts",
  "src/privacy/second-factor.ts",
]);

/** A file that only decides: the same answer for the same question, whenever and wherever it is asked. */
export function isPure(path: string, text: string): boolean {
  const part = partOf(path);
  if (part === null || !isStage(part) || !isCode(path) || isTest(path) || drawsByChance.has(path)) return false;
  if (isPage(path) || isRoutes(path)) return false;
  if (openShelves.includes(part)) return true;
  if (showsOrAsks.test(path)) return false;
  return !importsOf(path, text).some(isAct);
}

const isAct = ({ to, inside }: Import) => (inside ? to.startsWith("src/db/") : /^(hono|react)(\/|$)/.test(to));
