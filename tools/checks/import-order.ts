import { isIsland, isPage, isPure, isRoutes, isStage, mayKnow, openShelves, partOf } from "./kinds.ts";
import { type Import, importsOf, nodes, parse } from "./parse.ts";
import { isCode, isTest, lineAt, type Check, type Fault, type Tree } from "./tree.ts";

/** Who may import whom, so that an earlier stage never knows a later one and each is entered by its door. */
export const importOrder: Check = (tree) =>
  [...tree].flatMap(([file, text]) => {
    const part = partOf(file);
    if (part === null || !isCode(file) || isTest(file)) return [];
    const faults: Fault[] = importsOf(file, text).flatMap((each) => {
      const says = each.inside && !takesPure(tree, file, part, each.to) ? refusal(file, part, each) : null;
      return says === null ? [] : [{ file, line: lineAt(text, each.start), says }];
    });
    return part === "main" ? faults : [...faults, ...readsEnvironment(file, text)];
  });

/** What decides runs in the browser as it does in the house; a door would bring the queries of its stage along. */
function takesPure(tree: Tree, file: string, part: string, to: string): boolean {
  return isIsland(file) && mayKnow(part).includes(partOf(to) ?? "") && isPure(to, tree.get(to) ?? "");
}

function refusal(file: string, part: string, { to, typeOnly }: Import): string | null {
  const target = partOf(to);
  if (part === "main" && to.startsWith("demo/")) return null;
  if (target === null) return `${to} is outside src; only tests and tools reach there`;
  if (part === "main" || target === part) return null;
  if (target === "main") return "main.ts wires everything and is imported by nothing";
  if (isStage(part)) return fromStage(file, part, to, target, typeOnly);
  if (isStage(target) && !openShelves.includes(target) && !isDoor(to, part)) return byTheDoor(to, target);
  return houseMayKnow[part]?.includes(target) || (part === "web" && isStage(target))
    ? null
    : `${part} may not know ${target}`;
}

function fromStage(file: string, part: string, to: string, target: string, typeOnly: boolean): string | null {
  const shows = isPage(file);
  if (target === "web") return shows || isRoutes(file) ? null : "only routes and pages know the web";
  if (target === "ui") return shows || isRoutes(file) ? null : "only pages and routes know the ui";
  if (target === "db" || target === "outside") {
    if (openShelves.includes(part)) return `${part} may not know ${target}`;
    return shows && !typeOnly ? `a page shows; it may not know ${target}` : null;
  }
  if (!mayKnow(part).includes(target)) return `${part} may not know ${target}, which comes later`;
  if (openShelves.includes(target)) return null;
  if (!isDoor(to, part)) return byTheDoor(to, target);
  return shows && !typeOnly ? `a page takes only types from ${target}; its route hands it the rest` : null;
}

const houseMayKnow: Record<string, readonly string[]> = {
  db: ["shared"],
  outside: ["shared"],
  ui: ["shared"],
  web: ["db", "outside", "ui"],
};

const isDoor = (to: string, from: string) => to.endsWith("/index.ts") || (from === "web" && isRoutes(to));
const byTheDoor = (to: string, target: string) => `${to} is inside ${target}; import its index.ts`;

function readsEnvironment(file: string, text: string): Fault[] {
  return [...nodes(parse(file, text))].filter(isEnvironment).map((node) => ({
    file,
    line: lineAt(text, node.start),
    says: "only main.ts reads the environment",
  }));
}

function isEnvironment(node: ReturnType<typeof parse>): boolean {
  if (node.type === "ImportDeclaration") return /^(node:)?process$/.test(nameOf(node["source"], "value"));
  if (node.type !== "MemberExpression" || nameOf(node["object"], "name") !== "process") return false;
  return nameOf(node["property"], "name") === "env" || nameOf(node["property"], "value") === "env";
}

function nameOf(node: unknown, key: "name" | "value"): string {
  const name = (node as Record<string, unknown> | null)?.[key];
  return typeof name === "string" ? name : "";
}
