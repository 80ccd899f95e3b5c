import { questionOf } from "../../knowledge/questions.ts";
import type { Trigger } from "../../knowledge/safety-rules.ts";

/** What sets a rule off, in words. */
export function sayTrigger(when: Trigger): string {
  if ("all" in when) return when.all.map(sayPart).join("; and: ");
  if ("any" in when) return when.any.map(sayPart).join("; or: ");
  if ("fired" in when) return `One of these rules holds: ${when.fired.join(", ")}`;
  if ("ageBelow" in when) return `Under ${when.ageBelow} years old`;
  if ("ageFrom" in when) return `${when.ageFrom} years old or more`;
  if ("measured" in when) return `${measures[when.measured]} of ${when.from} or more`;
  if ("noted" in when) return `${notes[when.noted]}: ${when.is}`;
  const text = questionOf(when.question)?.text ?? when.question;
  if ("is" in when) return text;
  const until = Number.isFinite(when.below) ? `${when.from} to ${when.below - 1} weeks` : `${when.from} weeks or more`;
  return `${until}, or not said`;
}

const measures = {
  systolic: "An upper blood pressure",
  diastolic: "A lower blood pressure",
  temperature: "A temperature in °C",
} as const;

const notes = { irritability: "How easily it flares up", stage: "How it stands" } as const;

/** What is itself made of parts stands in brackets. */
const sayPart = (part: Trigger): string =>
  "all" in part || "any" in part ? `(${sayTrigger(part)})` : sayTrigger(part);
