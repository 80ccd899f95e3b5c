import { withoutObserved } from "../../application.ts";
import type { BlockGiven, Offer } from "../../offer-block.ts";
import type { Side } from "../../../../shared/side.ts";
import type { ConsentRead } from "../../../prepare/index.ts";
import type { Payloads, RoomPrescription, RoomSign, RoomVisit } from "../contract.ts";

export type Agreeing = {
  told: string[];
  techniques: string[];
  regions: string[];
  sensitive: string[];
  undressing: string;
  inTheRoom: string;
  chaperone: ConsentRead["terms"]["chaperone"];
  chaperoneName: string;
  giver: ConsentRead["terms"]["giver"];
  givenBy: string;
  assent: string;
  guardianPresent: boolean;
  guardianAbsentReason: string;
};
/** Nothing is taken as agreed until it is touched. */
export const nothingAgreed: Agreeing = {
  told: [],
  techniques: [],
  regions: [],
  sensitive: [],
  undressing: "",
  inTheRoom: "",
  chaperone: "",
  chaperoneName: "",
  giver: "client",
  givenBy: "",
  assent: "",
  guardianPresent: false,
  guardianAbsentReason: "",
};

/** Touched once it is in, touched again it is out. */
export const toggled = (all: readonly string[], one: string): string[] =>
  all.includes(one) ? all.filter((each) => each !== one) : [...all, one];

/** "Yes", with how it was said: all that was touched, and nothing that was not. */
export function consentOf(
  agreed: Agreeing,
  method: string,
  clientName: string,
  labels: readonly { value: string; label: string }[],
): ConsentRead {
  const { told, techniques, regions, sensitive, guardianPresent, givenBy, ...terms } = agreed;
  return {
    regions: [...regions, ...sensitive],
    techniques,
    explained: labels
      .filter(({ value }) => told.includes(value))
      .map(({ label }) => label)
      .join(". "),
    givenBy: givenBy.trim() || (agreed.giver === "client" ? clientName : ""),
    method,
    guardianPresent,
    terms: {
      sensitiveRegions: sensitive,
      told,
      undressing: terms.undressing,
      inTheRoom: terms.inTheRoom,
      chaperone: terms.chaperone,
      chaperoneName: terms.chaperoneName,
      giver: terms.giver,
      assent: terms.assent,
      guardianAbsentReason: terms.guardianAbsentReason,
    },
  };
}

export type Measuring = { sign: Omit<RoomSign, "degrees">; degrees: number | null; pain: number | null };

/** A reading once both figures have been touched; what was read last time is shown and never taken over by itself. */
export function readingOf(measuring: Measuring, moment: "before" | "after"): Payloads["reading"] | null {
  const { sign, degrees, pain } = measuring;
  const { movement, side, method } = sign;
  if (degrees === null || pain === null || movement === "") return null;
  return { movement, side, method, degrees, pain, symptom: "", moment };
}

/** The second of two touches: which block was the first, how many minutes is this one. */
export const blockOf = (
  { name, techniques, regions }: Pick<Offer, "name"> & Pick<BlockGiven, "techniques" | "regions">,
  { side, minutes, warningNote }: { side: Side; minutes: number; warningNote: string },
): Payloads["block"] => ({ name, techniques: [...techniques], regions: [...regions], side, minutes, warningNote });

type Earlier = NonNullable<RoomVisit["last"]>["applications"][number];

/** As it was given then, to the figure, without what was seen or told on that day. */
export function againOf(earlier: Omit<Earlier, "applicationId">, warningNote: string): Payloads["application"] {
  const { technique, region, side, position, medium, intents } = earlier;
  const parameters = { ...withoutObserved(technique, earlier.parameters) };
  const how = { ...(position ? { position } : {}), ...(medium ? { medium } : {}), ...(intents ? { intents } : {}) };
  return { technique, region, side, parameters, ...how, response: "", warningNote, blockId: null };
}

/** At its usual dose unless a figure was touched; how it was practised is the last touch. Nothing else is sent with it. */
export function exerciseOf(
  dose: RoomPrescription,
  practised: RoomPrescription["practised"],
  demonstrated = true,
): RoomPrescription {
  const { exercise, sets, repetitions, holdS, timesADay, timesAWeek, mostPain } = dose;
  const { asks, side, corrected, theirWords, reviewOn, stopOn } = dose;
  const figures = { exercise, sets, repetitions, holdS, timesADay, timesAWeek, mostPain, asks };
  return { ...figures, side, demonstrated, practised, corrected, theirWords, reviewOn, stopOn };
}
