import type { Answers } from "../../src/care/prepare/answers.ts";
import type { Facts } from "../../src/care/prepare/facts.ts";
import type { Flow } from "../../src/care/prepare/safety-decision.ts";

/**
 * One person on one day, and what must be decided for them, from the clinical rules on paper. All but some twenty cases were
 * written before the engine and its rules were read; where one of them was itself wrong, the paper decided.
 */
export type HeldCase = {
  /** A sentence; where it proves a promise it begins with that id. */
  readonly name: string;
  /** The rows on paper that the case was written from. */
  readonly src: string;
  /** 40 where nothing is said. */
  readonly age?: number;
  /** What is not a plain no. */
  readonly answers: Answers;
  readonly measured?: Facts["measured"];
  readonly unanswered?: readonly string[];
  /** Rules for which a professional's agreement is recorded. */
  readonly cleared?: readonly string[];
  readonly flow: Flow | "not stopped";
  /** The strongest thing asked of the day; two where the rules on paper leave both open. */
  readonly asks?: readonly Stop[];
  /** Exactly these rules. */
  readonly fired: readonly string[];
  /** At least these regions are left alone. */
  readonly avoids?: readonly string[];
  /** And none of these. */
  readonly leavesFree?: readonly string[];
  /** At least these techniques are left out. */
  readonly without?: readonly string[];
  /** Exactly this ceiling, by parameter. */
  readonly atMost?: Readonly<Record<string, number>>;
  /** A ceiling is set, and the rules on paper don't say how high. */
  readonly lowers?: readonly string[];
  readonly notAtEndOfRange?: true;
  /** At least these choices of a technique's own are left out, as "joint neck". */
  readonly leavesOut?: readonly string[];
  /** Something about how to lie or be handled is said. */
  readonly handled?: true;
};

export const stops = ["999", "ED", "SAMEDAY", "GP", "DEFER", "CLR"] as const;
export type Stop = (typeof stops)[number];

// Written out again here, so that a region lost from the rules is missed.
export const belly = ["epigastric", "umbilical", "hypogastric"];
export const neck = ["neck-front", "neck-side", "neck-back", "suboccip"];
export const head = ["head-front", "head-top", "head-back", "temple", "face", "jaw"];
export const spine = ["back-up-mid", "back-mid", "low-back", "sacrum"];
