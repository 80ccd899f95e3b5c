import { isCode, type Check } from "./tree.ts";

export const mostLines = 250;
/** Written by a tool, read by nobody. */
const generated = new Set(["src/db/tables.ts"]);

/** A file says one thing; a longer one is split by what happens. */
export const sizes: Check = (tree) =>
  [...tree].flatMap(([file, text]) => {
    const lines = text.replace(/\n$/, "").split("\n").length;
    if (!/^(src|tools)\//.test(file) || !isCode(file) || generated.has(file) || lines <= mostLines) return [];
    return [{ file, line: mostLines + 1, says: `${lines} lines; split it by what happens, at most ${mostLines}` }];
  });
