import { Temporal } from "temporal-polyfill";
import type { Answers } from "./answers.ts";

/** All that the safety engine may look at. `age` is in whole years on the day of the visit. */
export type Facts = { readonly answers: Answers; readonly age: number };

export function factsFrom(answers: Answers, person: { bornOn: string; on: string }): Facts {
  const age = Temporal.PlainDate.from(person.bornOn).until(Temporal.PlainDate.from(person.on), {
    largestUnit: "year",
  }).years;
  return { answers, age };
}
