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

export function factsFrom(answers: Answers, person: { bornOn: string; on: string }): Facts {
  const age = Temporal.PlainDate.from(person.bornOn).until(Temporal.PlainDate.from(person.on), {
    largestUnit: "year",
  }).years;
  return { answers, age };
}
