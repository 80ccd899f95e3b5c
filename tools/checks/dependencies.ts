import { lineAt, type Check } from "./tree.ts";

type Manifest = Partial<Record<"dependencies" | "devDependencies" | "optionalDependencies", Record<string, string>>>;

/** Each package that is built on has an exact version and a line that says why it is there. */
export const dependencies: Check = (tree) => {
  const file = "package.json";
  const text = tree.get(file) ?? "{}";
  const { dependencies: run, devDependencies: build, optionalDependencies: option } = JSON.parse(text) as Manifest;
  const reasons = (tree.get("docs/dependencies.md") ?? "").split("\n");
  return Object.entries({ ...run, ...build, ...option }).flatMap(([name, version]) => {
    const line = lineAt(text, text.indexOf(`"${name}":`));
    const faults = [];
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))
      faults.push({ file, line, says: `${name} needs an exact version, not ${version}` });
    if (!reasons.some((reason) => names(reason, name)))
      faults.push({ file, line, says: `${name} has no line in docs/dependencies.md` });
    return faults;
  });
};

/** As a whole word, so that the line on react-dom says nothing of react. */
const names = (reason: string, name: string) =>
  reason.split(/[\s`|,*()[\]]+/).some((word) => word === name || word === `${name}:`);
