import { nameOf, type Node, nodes, parse } from "./parse.ts";
import { found, isTest, lineAt, type Check, type Fault, type Tree } from "./tree.ts";

type Named = { id: string; file: string; line: number };

/** Every promise has an id, a test that begins with it, and where the database keeps it, a constraint that exists and speaks. */
export const promises: Check = (tree) => {
  const rules = rulesOf(tree);
  const tests = testsOf(tree);
  const ruled = new Set(rules.map((rule) => rule.id));
  const tested = new Set(tests.map((test) => test.id));
  return [
    ...rules
      .filter((rule) => !tested.has(rule.id))
      .map((rule) => fault(rule, `${rule.id} has no test whose name begins with it`)),
    ...rules
      .filter((rule, at) => rules.findIndex(({ id }) => id === rule.id) < at)
      .map((rule) => fault(rule, `${rule.id} is promised twice`)),
    ...tests
      .filter((test) => !ruled.has(test.id))
      .map((test) => fault(test, `${test.id} is tested and no RULES.md promises it`)),
    ...keptByDatabase(tree),
    ...speechless(tree),
  ];
};

const fault = ({ file, line }: Named, says: string): Fault => ({ file, line, says });
const isMigration = (path: string) => /^src\/db\/migrations\/.*\.sql$/.test(path);
const isRules = (path: string) => /(^|\/)RULES\.md$/.test(path);

function rulesOf(tree: Tree): Named[] {
  return [...tree]
    .filter(([file]) => isRules(file))
    .flatMap(([file, text]) =>
      found(text, /^## ([A-Z]+-\d+)\b/gm).map(({ line, match }) => ({ id: match[1]!, file, line })),
    );
}

function testsOf(tree: Tree): Named[] {
  return [...tree]
    .filter(([file]) => isTest(file))
    .flatMap(([file, text]) =>
      [...nodes(parse(file, text))]
        .filter((node) => node.type === "CallExpression")
        .flatMap((call) => idsOf(call).map((id) => ({ id, file, line: lineAt(text, call.start) }))),
    );
}

/** A test may prove two promises at once: "TREAT-3 TREAT-4 ...". */
function idsOf(call: Node): string[] {
  if (!/^(test|it|describe)$/.test(root(call["callee"] as Node))) return [];
  const first = (call["arguments"] as Node[])[0];
  const quasi = (first?.["quasis"] as { value: { cooked?: string } }[] | undefined)?.[0];
  const name = first?.type === "Literal" ? String(first["value"]) : (quasi?.value.cooked ?? "");
  return /^(?:[A-Z]+-\d+\b[ ,:]*)+/.exec(name)?.[0].match(/[A-Z]+-\d+/g) ?? [];
}

/** The first name in `test.each(rows)(...)`. */
function root(callee: Node): string {
  const inner = (callee["object"] ?? callee["callee"] ?? callee["tag"]) as Node | undefined;
  return inner ? root(inner) : nameOf(callee);
}

function keptByDatabase(tree: Tree): Fault[] {
  const sql = [...tree]
    .filter(([file]) => isMigration(file))
    .map(([, text]) => withoutComments(text))
    .join("\n");
  const kept = new Set(
    found(sql, /\b(?:constraint|trigger|policy|unique index)\s+(?:=\s*')?(\w+)/gi).map(({ match }) => match[1]!),
  );
  return [...tree]
    .filter(([file]) => isRules(file))
    .flatMap(([file, text]) =>
      found(text, /^Kept by: database (\S+)/gm)
        .filter(({ match }) => !kept.has(match[1]!))
        .map(({ line, match }) => ({ file, line, says: `no migration makes ${match[1]}` })),
    );
}

/** A constraint that the database may raise and the program can't put into words. */
function speechless(tree: Tree): Fault[] {
  const words = [...tree].flatMap(([path, text]) => (path.startsWith("src/db/meanings/") ? [text] : [])).join("");
  return [...tree]
    .filter(([file]) => isMigration(file))
    .flatMap(([file, text]) =>
      found(withoutComments(text), /(?<!drop\s+)\bconstraint\s+(?:=\s*')?(?!if\b)(\w+)(?!\w)'?\s*(\w*)/gi)
        .filter(({ match }) => !/^(foreign|references)$/i.test(match[2]!))
        .filter(({ match }) => !new RegExp(`\\b${match[1]}"?:`).test(words))
        .map(({ line, match }) => ({ file, line, says: `${match[1]} has no words in src/db/meanings` })),
    );
}

const withoutComments = (sql: string) => sql.replace(/--.*$/gm, "");
