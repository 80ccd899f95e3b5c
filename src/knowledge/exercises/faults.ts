import { regions } from "../regions.ts";
import { safetyRules } from "../safety-rules.ts";
import { sources } from "../source.ts";
import { techniqueOf } from "../techniques/index.ts";
import type { Exercise } from "./exercise.ts";

/** What an entry lacks, or names that doesn't exist; nothing where it can be sent home as it stands. */
export function exerciseFaults(exercise: Exercise, all: readonly Exercise[]): string[] {
  const { id, picture, dose, safety } = exercise;
  const fault = (wrong: boolean, says: string) => (wrong ? [`${id} ${says}`] : []);
  const figures = [dose.sets, dose.repetitions, dose.timesADay];
  const sentences = [exercise.start, exercise.end, exercise.cue, ...(exercise.middle ? [exercise.middle] : [])];
  const poseWords = 2 + (exercise.middle ? 1 : 0);
  return [
    ...fault(all.filter((each) => each.id === id).length !== 1, "stands twice"),
    ...fault(picture.poses.length < 2, "has no start and end pose"),
    ...fault(picture.poses.length !== poseWords, "needs one sentence a pose"),
    ...fault(
      sentences.some((said) => !/^[A-Z].*[.]$/.test(said)),
      "needs its cues in whole sentences",
    ),
    ...fault(figures.some((figure) => !Number.isInteger(figure) || figure < 1) || dose.holdS < 0, "has no dose"),
    ...fault(
      [exercise.cue, ...exercise.notWhen].some((said) => ![null, exercise.mostPain].includes(allowedBy(said))),
      "says one amount of pain and keeps another",
    ),
    ...fault(safety.regions.length === 0, "says nowhere where it works"),
    ...unknown(
      id,
      "region",
      safety.regions,
      regions.map(({ code }) => code),
    ),
    ...unknown(
      id,
      "rule",
      safety.rules,
      safetyRules.map((rule) => rule.id),
    ),
    ...unknown(
      id,
      "source",
      exercise.sources,
      sources.map((source) => source.id),
    ),
    ...fault(
      safety.technique !== undefined && !techniqueOf(safety.technique),
      `names no technique ${safety.technique}`,
    ),
    ...[exercise.harder, exercise.easier].flatMap((change) =>
      change?.to === undefined || (change.to !== id && all.some((each) => each.id === change.to))
        ? []
        : [`${id} leads to ${change.to}, which isn't there`],
    ),
  ];
}

/** The pain, of ten, that words allow; null where it names none. */
const allowedBy = (cue: string): number | null => {
  const [, most] = /(\d+) out of 10/.exec(cue) ?? [];
  return most === undefined ? null : Number(most);
};

const unknown = (id: string, what: string, named: readonly string[], known: readonly string[]): string[] =>
  named.filter((each) => !known.includes(each)).map((each) => `${id} names the ${what} ${each}, which isn't there`);
