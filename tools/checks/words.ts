import { stringsOf } from "./parse.ts";
import { isCode, isTest, lineAt, type Check } from "./tree.ts";

const outOfScope = /\b(diagnos(?:e|is of)|cur(?:e|es|ed|ing)\b|misalign\w*|out of place\b|toxins?\b|slipped\b)/i;
const otherTitle = /\bphysiotherapists?\b/i;
/** Where other professions are named because a person is told about them or sent to them. */
const namesOthers = /titles|^src\/care\/(refer|find)\//;
/** An address ends up in histories, logs and shared screens, so it says nothing of anyone's health. */
const clinical =
  /\b(pain|injur(?:y|ies)|symptoms?|diagnos[ei]s|cancer|pregnan\w*|diabet\w*|anticoagulants?|medications?|depression|red-flags?|neck|shoulder|knee|hip|lumbar|sciatica)\b/i;
const address = /^\/(?!\/)[\w:{}*.-]*(?:\/[\w:{}*.-]*)*(?:[?#]\S*)?$/;

/** What may not be said has to be written down somewhere, so that it can be looked for. */
const looksForWords = /^src\/knowledge\/claims\/(words|claim-rules|borrowed-names)\.ts$/;
const isShown = (path: string) =>
  !looksForWords.test(path) && (path.endsWith(".tsx") || /^(src\/knowledge|demo)\//.test(path));

/** The words a client or therapist reads stay within the therapist's scope. */
export const words: Check = (tree) =>
  [...tree].flatMap(([file, text]) => {
    if (!isCode(file) || isTest(file) || !/^(src|demo)\//.test(file)) return [];
    return stringsOf(file, text).flatMap(({ words: said, start }) => {
      const line = lineAt(text, start);
      return faults(file, said).map(({ says, at }) => ({
        file,
        line: line + said.slice(0, at).split("\n").length - 1,
        says,
      }));
    });
  });

function faults(file: string, said: string): { says: string; at: number }[] {
  const all: { says: string; at: number }[] = [];
  const look = (pattern: RegExp, says: (hit: string) => string) => {
    const hit = pattern.exec(said);
    if (hit) all.push({ says: says(hit[0]), at: hit.index });
  };
  if (isShown(file)) look(outOfScope, (hit) => `"${hit}" is not ours to say`);
  if (isShown(file) && !namesOthers.test(file))
    look(otherTitle, (hit) => `"${hit}": the therapist is a soft tissue therapist`);
  if (address.test(said)) look(clinical, (hit) => `the address ${said} names "${hit}"`);
  return all;
}
