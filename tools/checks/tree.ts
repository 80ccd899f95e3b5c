/** The project as the checks see it: path from the root, with forward slashes, to the file's text. */
export type Tree = ReadonlyMap<string, string>;
export type Fault = { file: string; line: number; says: string };
export type Check = (tree: Tree) => Fault[];

export const isCode = (path: string) => /\.tsx?$/.test(path);
export const isTest = (path: string) => /\.test\.tsx?$/.test(path);

export const lineAt = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

/** Every place where the pattern, which must be global, is found in the text. */
export function found(text: string, pattern: RegExp): { line: number; match: RegExpExecArray }[] {
  return [...text.matchAll(pattern)].map((match) => ({ line: lineAt(text, match.index), match }));
}
