import { heldOf, missingBeforeSigning } from "../../may-sign.ts";
import type { RoomVisit } from "../contract.ts";
import type { SoFar } from "./so-far.ts";

/** The order of the course of care; one stands on the screen, the others are a touch away. */
export const steps = [
  { id: "answers", name: "Answers" },
  { id: "consent", name: "Consent" },
  { id: "sign", name: "Measure" },
  { id: "treat", name: "Treat" },
  { id: "retest", name: "Retest" },
  { id: "home", name: "Home" },
  { id: "close", name: "Close" },
] as const;
export type Step = (typeof steps)[number]["id"];

type At = { soFar: SoFar; visit: RoomVisit; treatable: boolean; consented: boolean };

export function doneSteps({ soFar, treatable, consented }: At): ReadonlySet<Step> {
  const measured = (when: string) => soFar.readings.some(({ moment }) => moment === when);
  const is: Readonly<Record<Step, boolean>> = {
    answers: treatable,
    consent: consented,
    sign: measured("before"),
    treat: soFar.blocks.length + soFar.applications.length > 0,
    retest: measured("after") && soFar.responses.length > 0,
    home: soFar.prescriptions.length + soFar.advice.length > 0,
    close: soFar.signed,
  };
  return new Set(steps.map(({ id }) => id).filter((id) => is[id]));
}

/** Where to go on: the first that is not done, or the end. */
export function nextStep(at: At): Step {
  if (at.soFar.stopped || at.soFar.signed) return "close";
  const done = doneSteps(at);
  return steps.find(({ id }) => !done.has(id))?.id ?? "close";
}

/** What the record lacks before it can be signed, worked out as the practice will. */
export function missingHere({ soFar, treatable, consented }: At): string[] {
  const { readings, blocks, applications, responses, stopped } = soFar;
  return missingBeforeSigning({
    ...heldOf({
      screening_review: treatable || stopped ? [true] : [],
      consent: consented ? [true] : [],
      application: applications.map(() => ({ response: "" })),
      treatment_block: blocks,
      response: responses,
      stop: stopped ? [true] : [],
      sign_reading: readings,
      finding: [],
    }),
  });
}
