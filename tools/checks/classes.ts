import { found, type Check } from "./tree.ts";

/** What every page has, and what may be said again for paper. */
const forAll = /^src\/ui\/(?:tokens|base|form|print)\.css$/;
const isSheet = (path: string) => /^src\/ui\/[\w-]+\.css$/.test(path) && !forAll.test(path);

/** All sheets are one sheet in the end: a class that leads a rule in two of them would change the other's pages. */
export const classes: Check = (tree) => {
  const first = new Map<string, string>();
  return [...tree]
    .filter(([path]) => isSheet(path))
    .flatMap(([file, text]) =>
      found(text, /(?:^|,)\s*\.([a-z][\w-]*)(?=[^{}]*\{)/gm).flatMap(({ line, match }) => {
        const [name, owner] = [match[1]!, first.get(match[1]!) ?? file];
        first.set(name, owner);
        return owner === file
          ? []
          : [{ file, line, says: `.${name} is ${owner}'s already; give this one another name` }];
      }),
    );
};
