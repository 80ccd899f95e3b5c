import { Temporal } from "temporal-polyfill";
import type { Measured, Noted } from "../../knowledge/safety-rule.ts";
import type { Answers } from "./answers.ts";

/** All that the safety engine may look at. `age` is in whole years on the day of the visit. */
export type Facts = {
  readonly answers: Answers;
  readonly age: number;
  /** What was measured on the day, if it was: mmHg and degrees Celsius. */
  readonly measured?: Partial<Record<Measured, number>>;
  /** What the therapist has noted of the complaint. */
  readonly noted?: Partial<Record<Noted, string>>;
  /** The rules that an earlier look at these facts has set off. */
  readonly fired?: readonly string[];
};

type Person = {
  bornOn: string;
  on: string;
  /** The day on which it was said how many weeks the pregnancy had gone. */
  weeksSaidOn?: string | null;
};

export function factsFrom(answers: Answers, { bornOn, on, weeksSaidOn = null }: Person): Facts {
  const day = Temporal.PlainDate.from(on);
  const age = Temporal.PlainDate.from(bornOn).until(day, { largestUnit: "year" }).years;
  return { answers: weeksSaidOn === null ? answers : movedOn(answers, weeksBetween(weeksSaidOn, day)), age };
}

/** PREP-12. A pregnancy goes on by itself. A scar stays as old as it was said to be, which leaves it alone for longer. */
function movedOn(answers: Answers, weeks: number): Answers {
  const said = answers["pregnancy-weeks"];
  return typeof said === "number" ? { ...answers, "pregnancy-weeks": said + weeks } : answers;
}

const weeksBetween = (from: string, to: Temporal.PlainDate) =>
  Math.max(0, Math.floor(Temporal.PlainDate.from(from).until(to, { largestUnit: "day" }).days / 7));
