export type Decided = { words: string; spam: boolean };
type Side = { comments: number; signs: Map<string, number> };
export type Model = { spam: Side; good: Side };

/** Fewer decisions than this on either side teach nothing. */
const enough = 8;
/** With many more of one kind than of the other, every rare word would seem to belong to the other. */
const mostToOne = 10;
/** What a sign counts for that was not seen on that side at all. */
const unseen = 0.1;
const mostLinksUntaught = 1;

/** What the practice's own decisions, newest first, say of each sign. */
export function learn(decided: readonly Decided[]): Model {
  const [spam, good] = [true, false].map((kind) => decided.filter((each) => each.spam === kind)) as [
    Decided[],
    Decided[],
  ];
  return { spam: count(spam.slice(0, good.length * mostToOne)), good: count(good.slice(0, spam.length * mostToOne)) };
}

function count(comments: readonly Decided[]): Side {
  const signs = new Map<string, number>();
  for (const { words } of comments) for (const sign of signsOf(words)) signs.set(sign, (signs.get(sign) ?? 0) + 1);
  return { comments: comments.length, signs };
}

/** How likely a comment is spam, from 0 to 1 (naive Bayes over the signs that are known); null while too little is. */
export function likelihood({ spam, good }: Model, words: string): number | null {
  if (spam.comments < enough || good.comments < enough) return null;
  const share = (side: Side, sign: string) => Math.log(((side.signs.get(sign) ?? 0) + unseen) / (side.comments + 1));
  const odds = [...signsOf(words)]
    .filter((sign) => spam.signs.has(sign) || good.signs.has(sign))
    .reduce((sum, sign) => sum + share(spam, sign) - share(good, sign), Math.log(spam.comments / good.comments));
  return 1 / (1 + Math.exp(-odds));
}

export type Sent = { words: string; trapped: boolean; seconds: number };
const quickest = 4;

/** Held apart for the practice to look at: never thrown away, and never shown either. */
export function isSuspect({ words, trapped, seconds }: Sent, model: Model): boolean {
  if (trapped || seconds < quickest) return true;
  const likely = likelihood(model, words);
  return likely === null ? linksIn(words) > mostLinksUntaught : likely > 0.9;
}

const linksIn = (words: string) => words.match(/https?:|www\.|\[url/gi)?.length ?? 0;

/** Words, and what has no words: links, other scripts, shouting. Each counts once in a comment. */
function signsOf(words: string): Set<string> {
  const signs = new Set(words.toLowerCase().match(/\p{L}[\p{L}’'-]{2,20}/gu) ?? []);
  const links = linksIn(words);
  if (links > 0) signs.add(links > 2 ? "*many links" : "*a link");
  if (/[\p{Script=Cyrillic}\p{Script=Han}\p{Script=Arabic}]/u.test(words)) signs.add("*another script");
  if (/\b[A-Z]{5,}\b/.test(words)) signs.add("*shouting");
  if (/[$£€]\s?\d|\d\s?%/.test(words)) signs.add("*money");
  return signs;
}
