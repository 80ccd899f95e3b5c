/** One thing that an advertisement of a soft tissue therapist may not say, and what can be said instead. */
export type ClaimRule = {
  readonly id: string;
  /** As a regular expression, without regard to capitals. */
  readonly says: string;
  readonly why: string;
  /** Where it is written: the CAP Code (UK non-broadcast advertising), or a law. */
  readonly rule: string;
  readonly instead: string;
  /** Left alone where the sentence says it of some people, and as a possibility. */
  readonly hedged?: true;
  /** Held even where the sentence says "not" or speaks of others. */
  readonly always?: true;
  /** Can't be published with any reason: using the title is an offence. */
  readonly blocks?: true;
};
