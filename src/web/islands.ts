import { basename, extname } from "node:path";
import { globSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const src = fileURLToPath(new URL("..", import.meta.url));

/** Every file in a folder called `islands` is one script for one page; what several need is shared between them. */
const files = globSync("**/islands/*.{ts,tsx}", { cwd: src }).filter((file) => !/\.test\.tsx?$/.test(file));
const nameOf = (file: string) => basename(file, extname(file));

const built =
  files.length === 0
    ? []
    : (
        await build({
          cwd: src,
          input: Object.fromEntries(files.map((file) => [nameOf(file), file])),
          platform: "browser",
          transform: { define: { "process.env.NODE_ENV": '"production"' } },
          write: false,
          logLevel: "silent",
          output: {
            format: "esm",
            minify: true,
            entryFileNames: "[name]-[hash].js",
            chunkFileNames: "[name]-[hash].js",
          },
        })
      ).output.filter((each) => each.type === "chunk");

const folder = "/islands/";

/** By address. Each names its content, so a browser may keep it for ever. */
export const islandTexts: ReadonlyMap<string, string> = new Map(
  built.map(({ fileName, code }) => [folder + fileName, code]),
);

const addresses = new Map(
  built.filter(({ isEntry }) => isEntry).map(({ name, fileName }) => [name, folder + fileName]),
);

/** The address of a page's script. Whatever it does must be possible without it, more slowly. */
export function island(name: string): string {
  const address = addresses.get(name);
  if (address === undefined) throw new Error(`There is no island called ${name}`);
  return address;
}

/**
 * The script, and after it the parts that it takes in from beside it: a page names all at once, so that a phone asks for
 * them together, and what works with no signal keeps all.
 */
export const islandParts = (name: string): readonly string[] => withParts(island(name));

function withParts(address: string, known: readonly string[] = []): string[] {
  const text = islandTexts.get(address)!;
  const takes = (other: string) => text.includes(other.slice(other.lastIndexOf("/") + 1));
  return [...islandTexts.keys()]
    .filter((other) => !known.includes(other) && other !== address && takes(other))
    .reduce((all, other) => (all.includes(other) ? all : withParts(other, all)), [...known, address]);
}
