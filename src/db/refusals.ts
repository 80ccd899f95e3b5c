import { refuse, type Refused } from "../shared/refusal.ts";
import { adviseMeanings } from "./meanings/advise.ts";
import { assessMeanings } from "./meanings/assess.ts";
import { bookMeanings } from "./meanings/book.ts";
import { findMeanings } from "./meanings/find.ts";
import { houseMeanings } from "./meanings/house.ts";
import { prepareMeanings } from "./meanings/prepare.ts";
import { treatMeanings } from "./meanings/treat.ts";
import type { Meanings } from "./meanings/meanings.ts";

const meanings: Meanings = {
  ...adviseMeanings,
  ...assessMeanings,
  ...bookMeanings,
  ...findMeanings,
  ...houseMeanings,
  ...prepareMeanings,
  ...treatMeanings,
};

export function refusalOf(constraint: string | undefined): Refused | null {
  const meaning = constraint === undefined ? undefined : meanings[constraint];
  return meaning ? refuse(meaning[0], meaning[1]) : null;
}

export const constraintsWithMeaning: readonly string[] = Object.keys(meanings);
