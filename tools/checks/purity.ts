import { isPure, openShelves, partOf } from "./kinds.ts";
import { type Import, importsOf, nameOf, type Node, nodes, parse } from "./parse.ts";
import { lineAt, type Check, type Tree } from "./tree.ts";

/** Packages that only reckon. */
const purePackages = /^(temporal-polyfill|zod|marked|sanitize-html|saxes|turndown|@mixmark-io\/domino)(\/|$)/;

/** A file that decides neither looks at the clock, the dice, the machine nor the database. */
export const purity: Check = (tree) =>
  [...tree].flatMap(([file, text]) => {
    if (!isPure(file, text)) return [];
    const imported = importsOf(file, text).map((each) => ({ start: each.start, says: badImport(tree, file, each) }));
    const used = [...nodes(parse(file, text))].map((node) => ({ start: node.start, says: badUse(node) }));
    return [...imported, ...used].flatMap(({ start, says }) =>
      says === null ? [] : [{ file, line: lineAt(text, start), says: `a file that decides may not ${says}` }],
    );
  });

function badImport(tree: Tree, file: string, { to, inside, typeOnly }: Import): string | null {
  if (!inside) return purePackages.test(to) ? null : `import ${to}`;
  const part = partOf(to) ?? "";
  if (part === "shared" || part === "knowledge")
    return to === "src/shared/id.ts" ? "draw ids; they are handed in" : null;
  if (part !== partOf(file) && typeOnly) return null;
  if (part !== partOf(file))
    return openShelves.includes(part) ? null : `import ${to}; only shared, knowledge and its own stage`;
  return typeOnly || isPure(to, tree.get(to) ?? "") ? null : `import ${to}, which is not pure`;
}

function badUse(node: Node): string | null {
  if (node.type === "NewExpression" && nameOf(node["callee"]) === "Date" && (node["arguments"] as []).length === 0)
    return "ask new Date()";
  if (node.type === "CallExpression" && ["fetch", "Date"].includes(nameOf(node["callee"])))
    return `call ${nameOf(node["callee"])}()`;
  if (node.type !== "MemberExpression") return null;
  const object = nameOf(node["object"]);
  const used = `${object}.${nameOf(node["property"])}`;
  return object === "process" || chance.has(used) ? `use ${used}` : null;
}

const chance = new Set([
  "Date.now",
  "Math.random",
  "Temporal.Now",
  "performance.now",
  "crypto.randomUUID",
  "crypto.getRandomValues",
]);
