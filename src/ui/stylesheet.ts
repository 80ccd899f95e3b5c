import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const text = [
  "tokens",
  "base",
  "form",
  "assess",
  "treat",
  "exercises",
  "sheet",
  "writing",
  "prepare",
  "find",
  "diary",
  "print",
]
  .map((name) => readFileSync(new URL(`${name}.css`, import.meta.url), "utf8"))
  .join("")
  .replace(/\/\*[^]*?\*\//g, "")
  .replace(/\s*\n\s*/g, "\n");

/** One sheet for every page. Its address names its content, so a browser may keep it for ever. */
export const stylesheet = {
  text,
  address: `/style-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.css`,
};
