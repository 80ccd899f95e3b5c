import type { ClaimRule } from "./claim-rule.ts";
import { claimRules } from "./claim-rules.ts";

export type Finding = Pick<ClaimRule, "id" | "why" | "rule" | "instead"> & {
  phrase: string;
  /** Where it begins in the text. */
  at: number;
  blocks: boolean;
};

const rules = claimRules.map((rule) => ({ ...rule, pattern: new RegExp(rule.says, "gi") }));

/** What an advertising authority would object to in these words, in their order; nothing is said twice of one place. */
export function findClaims(text: string): Finding[] {
  const found = sentences(text).flatMap(({ words, at }) =>
    rules.flatMap(({ pattern, hedged, always, blocks, id, why, rule, instead }) =>
      [...words.matchAll(pattern)]
        .filter(({ index }) => always === true || !isOfOthers(words, index))
        .filter(() => !(hedged === true && isHedged(words)))
        .map((hit) => ({ id, why, rule, instead, blocks: blocks === true, phrase: hit[0].trim(), at: at + hit.index })),
    ),
  );
  return found
    .toSorted((one, other) => one.at - other.at || other.phrase.length - one.phrase.length)
    .filter((each, place, all) => !all.slice(0, place).some((before) => each.at < before.at + before.phrase.length));
}

function sentences(text: string): { words: string; at: number }[] {
  return [...text.matchAll(/[^.!?\n]+[.!?]*/g)].map((hit) => ({ words: hit[0], at: hit.index }));
}

const not =
  /(?:\bnot|n['’]t|\bnever|\bcannot|\bno|\bnobody|\bnor|\bneither|\bnothing(?: here)?(?: is)?|\bwithout|\brather than)\s+(?:(?!but\b|only\b)[\w-]+\s+){0,4}$/i;
const lessThanNot = /\b(?:no (?:better|other|need|more|longer)|not (?:only|just)|nothing (?:better|else))\b[^.]*$/i;
const noEvidence =
  /\b(?:(?:do(?:es)? not|don['’]t|doesn['’]t|no|little|weak|mixed)\s+(?:good |clear |much )?(?:show|evidence|claim|proof)|disagrees?)\b/i;
const others =
  /\b(?:GPs?|doctors?|nurses?|midwives|midwife|surgeons?|pharmacists?|physiotherapists?|osteopaths?|chiropractors?|podiatrists?|dietitians?|psychologists?|talking therap(?:y|ies)|exercise|walking|moving more|NHS|NICE)\b/i;
const aboutReader =
  /\b(?:tell us|let us know|ask (?:us|your|whoever)|please (?:ask|tell|see|call)|see (?:your|a) (?:GP|pharmacist|doctor)|we ask\b)/i;

/** Said of others, of what is not so, or asked of the reader: nothing that we claim of our own work. */
function isOfOthers(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at);
  if (not.test(before) && !lessThanNot.test(before)) return true;
  if (noEvidence.test(before)) return true;
  return others.test(before) || aboutReader.test(before) || /^\s*(?:if|when)\b.*\b(?:ask|tell|see)\b/i.test(sentence);
}

const isHedged = (sentence: string) =>
  /\b(?:many|some|most|several|a few) (?:people|of (?:us|my|our)|clients|runners)\b|\bfor some\b|\bmay\b|\bmight\b|\bfor a while\b|\bdisagrees?\b|\bwe (?:adapt|adjust|fit|change)\b/i.test(
    sentence,
  );
