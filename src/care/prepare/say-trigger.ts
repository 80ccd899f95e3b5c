import { questionOf } from "../../knowledge/questions.ts";
import type { Trigger } from "../../knowledge/safety-rules.ts";

/** What sets a rule off, in words. */
export function sayTrigger(when: Trigger): string {
  if ("all" in when) return when.all.map(sayTrigger).join("; ");
  if ("ageBelow" in when) return `Under ${when.ageBelow} years old`;
  const text = questionOf(when.question)?.text ?? when.question;
  if ("is" in when) return text;
  const until = Number.isFinite(when.below) ? `${when.from} to ${when.below - 1} weeks` : `${when.from} weeks or more`;
  return `${until}, or not said`;
}
