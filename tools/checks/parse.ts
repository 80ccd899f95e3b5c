import { posix } from "node:path";
import { parseSync } from "rolldown/utils";

export type Node = { type: string; start: number; end: number } & Record<string, unknown>;
/** `to` is a path from the root for a file of the project, else the package's name as written. */
export type Import = { to: string; inside: boolean; typeOnly: boolean; start: number };

export function parse(path: string, text: string): Node {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new SyntaxError(`${path}: ${errors.map((error) => error.message).join("; ")}`);
  return program as unknown as Node;
}

export function* nodes(value: unknown): Generator<Node> {
  if (typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const each of value) yield* nodes(each);
    return;
  }
  if ("type" in value && typeof value.type === "string") yield value as Node;
  for (const inner of Object.values(value)) yield* nodes(inner);
}

export function importsOf(path: string, text: string): Import[] {
  return [...nodes(parse(path, text))].flatMap((node) => {
    const source = node["source"] as Node | null | undefined;
    if (!importing.has(node.type) || typeof source?.["value"] !== "string") return [];
    return [{ ...whereTo(path, source["value"]), typeOnly: isTypeOnly(node), start: node.start }];
  });
}

const importing = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

function whereTo(path: string, named: string): Pick<Import, "to" | "inside"> {
  if (!named.startsWith(".")) return { to: named, inside: false };
  return { to: posix.join(posix.dirname(path), named), inside: true };
}

function isTypeOnly(node: Node): boolean {
  if (node.type === "TSImportType" || node["importKind"] === "type" || node["exportKind"] === "type") return true;
  const specifiers = (node["specifiers"] ?? []) as Node[];
  return (
    specifiers.length > 0 && specifiers.every((each) => each["importKind"] === "type" || each["exportKind"] === "type")
  );
}

/** What the text says to a reader: string literals, template parts and words between tags. */
export function stringsOf(path: string, text: string): { words: string; start: number }[] {
  const strings: { words: string; start: number }[] = [];
  for (const node of nodes(parse(path, text))) {
    const value = node.type === "TemplateElement" ? (node["value"] as { cooked?: string }).cooked : node["value"];
    if (said.has(node.type) && typeof value === "string") strings.push({ words: value, start: node.start });
  }
  return strings;
}

const said = new Set(["Literal", "TemplateElement", "JSXText"]);

/** An identifier's name; empty for what has none. */
export function nameOf(node: unknown): string {
  const name = (node as Record<string, unknown> | null | undefined)?.["name"];
  return typeof name === "string" ? name : "";
}
