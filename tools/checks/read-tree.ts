import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Tree } from "./tree.ts";

const skipped = new Set([".git", "node_modules", "dist", "data", "shots", ".mutants", "package-lock.json"]);
const text =
  /\.(tsx?|[cm]?js|sql|md|json|css|ya?ml|txt|html|svg)$|^(bin|\.ci)\/[^.]+$|(^|\/)(LICENSE|\.[a-z]+rc|\.gitignore)$/;

/** Every text file of the project below the root. What is installed, built or stored is left out. */
export function readTree(root: string): Tree {
  const tree = new Map<string, string>();
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (skipped.has(path) || entry.name === "node_modules") continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile() && text.test(path)) tree.set(path, readFileSync(join(root, path), "utf8"));
    }
  };
  walk("");
  return tree;
}
