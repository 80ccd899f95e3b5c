import { notYetReviewed, type Reviewed } from "../source.ts";

/** A good, B some, C little or weak, D none or against it. */
export const grades = {
  A: "Good evidence",
  B: "Some evidence",
  C: "Little or weak evidence",
  D: "No evidence, or evidence against it",
} as const;
export type Grade = keyof typeof grades;

/** What people hope for from hands-on work, what is known, and what may honestly be said. */
export type Benefit = Reviewed & {
  readonly slug: string;
  readonly hope: string;
  readonly grade: Grade;
  readonly says: string;
  readonly known: string;
  /** What the grade stands on, by the ids of our sources. */
  readonly sources: readonly string[];
};

const benefit = (
  slug: string,
  grade: Grade,
  sources: readonly string[],
  hope: string,
  says: string,
  known: string,
): Benefit => ({ slug, grade, sources, hope, says, known, ...notYetReviewed });

export const benefits: readonly Benefit[] = [
  benefit(
    "rest",
    "B",
    ["massage-review-2023", "asa-massage"],
    "Rest and sleep",
    "Many people feel calmer after a session, and some sleep better. It can help with everyday stress.",
    "Reviews find less tension and better mood around massage. It is no substitute for care when worry or low mood fill the day.",
  ),
  benefit(
    "aches",
    "B",
    ["nice-ng59", "mfr-back-2021"],
    "Aches",
    "Many people find that hands-on work eases aches for a while. It works best together with moving more.",
    "For the low back, national guidance lets hands-on work be considered only as part of a plan with exercise. Effects in studies are small and short.",
  ),
  benefit(
    "looser",
    "B",
    ["massage-sport-2020"],
    "Feeling looser, and less sore after sport",
    "It may ease soreness after training, and help you feel looser for a while.",
    "A review of many trials found a small gain in suppleness and in soreness; none in strength, sprint or endurance.",
  ),
  benefit(
    "movement",
    "C",
    ["met-cochrane", "met-back-2023"],
    "Moving further",
    "A gentle way to try a movement again today. We measure it before and after, so that you can see.",
    "Muscle energy technique: small trials, mostly of low quality, with effects too small to matter much in daily life.",
  ),
  benefit(
    "scars",
    "C",
    ["scar-massage", "scar-review-2022"],
    "Scars",
    "For some people it may help how a closed scar feels and moves.",
    "Few studies, each done differently; some favourable.",
  ),
  benefit(
    "body-awareness",
    "C",
    ["massage-review-2023"],
    "Knowing one’s body",
    "Some people feel that they know their body better afterwards, or have more energy.",
    "Only what people say of themselves; hardly compared with anything.",
  ),
  benefit(
    "breath",
    "C",
    ["common-practice"],
    "Breathing",
    "We can try easy breathing together, with a hand that guides.",
    "Slow breathing calms most people; what the hand adds is not known.",
  ),
  benefit(
    "posture",
    "D",
    ["posture-and-pain"],
    "Posture",
    "We explore comfortable, varied positions with you. Your next position is your best one.",
    "How somebody sits or stands says little about whether they hurt.",
  ),
  benefit(
    "hurt-again",
    "C",
    ["common-practice"],
    "Being hurt again",
    "Building strength and load gradually matters most; we show you how.",
    "That hands-on work lowers the risk has not been shown.",
  ),
  benefit(
    "flow",
    "D",
    ["massage-review-2023"],
    "Blood flow",
    "The area often feels warm. That is pleasant, and all we say of it.",
    "A review found that massage changed neither blood flow in muscle nor what is carried away from it.",
  ),
  benefit(
    "pressure",
    "C",
    ["pressure-2024", "pressure-2016"],
    "Blood pressure",
    "We make no such promise, and we never advise on medicines.",
    "Reviews contradict one another.",
  ),
  benefit(
    "old-hurts",
    "D",
    ["common-practice"],
    "Old hurts",
    "Strong feelings sometimes come up. You can pause or stop at any time, and we will not press.",
    "That hands-on work changes what has been lived through has not been shown.",
  ),
];
