import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const read = (names: readonly string[]): string =>
  names
    .map((name) => readFileSync(new URL(`${name}.css`, import.meta.url), "utf8"))
    .join("")
    .replace(/\/\*[^]*?\*\//g, "")
    .replace(/\s*\n\s*/g, "\n")
    .replace(/(?<=[{};:,])[\n ]+|\n(?=})/g, "");
const addressed = (text: string, name: string) => ({
  text,
  address: `/${name}-${createHash("sha256").update(text).digest("hex").slice(0, 12)}.css`,
});

/** One sheet for every page. Its address names its content, so a browser may keep it for ever. */
export const stylesheet = addressed(
  read([
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
  ]),
  "style",
);

const publicText = read(["tokens", "base", "form", "exercises", "writing", "find", "print"]);

/**
 * What a page for everybody needs of the one above. It stands in the page itself, which is painted from the first answer
 * on; by its hash the browser knows it for ours.
 */
export const publicSheet = {
  text: publicText,
  hash: `'sha256-${createHash("sha256").update(publicText).digest("base64")}'`,
};

/** What only the treatment room needs, beside the one above, so that no other page carries it. */
export const roomSheet = addressed(read(["room"]), "style-room");
