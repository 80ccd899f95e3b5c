import { changesNothing, knownMedicines, type MedicineClass } from "../../knowledge/medicines.ts";
import type { Answer, Answers } from "./answers.ts";

export const medicineNames = "medicine-names";
/** Kept with the answers where the names were asked for and nobody has said them yet. */
export const medicinesOpen = "medicine-names-open";
export const mostMedicines = 80;
export const longestMedicine = 120;

/** What a therapist has found out about a medicine that nobody here knew. */
export type Classed = { medicine: string; class: MedicineClass };

export const namesIn = (answers: Answers): readonly string[] => {
  const named = answers[medicineNames];
  return Array.isArray(named) ? named : [];
};

/** PREP-11. Whether the names are still to be said; where nobody was asked for them they are not. */
export const namesOpen = (answers: Answers): boolean =>
  answers[medicinesOpen] === "yes" && answers[medicineNames] === undefined;

/** The same, with the names marked as still to be said where nobody has said them. */
export const withNamesAsked = (answers: Answers): Answers =>
  answers[medicineNames] === undefined ? { ...answers, [medicinesOpen]: "yes" } : answers;

const plain = (name: string) => name.trim().toLowerCase();

function classesOf(name: string, classed: readonly Classed[]): MedicineClass[] {
  const asked = classed.filter(({ medicine }) => medicine === plain(name)).map((each) => each.class);
  const known = wordsIn(name).flatMap((word) => knownMedicines.get(word) ?? []);
  return [...asked, ...known];
}

const wordsIn = (name: string) => plain(name).split(/[^a-z-]+/);
const doseWords = new Set(
  `tablet tablets capsule capsules puff puffs drop drops patch patches unit units spoon teaspoon daily weekly monthly once
  twice three four times every other each half when with before after needed required food meals bedtime morning
  lunchtime evening night nightly noon days week weeks month hours only`.split(/\s+/),
);
const namesSomething = (part: string) => wordsIn(part).some((word) => word.length > 3 && !doseWords.has(word));

/** A line may hold several, though one was asked for; what only says how much or when belongs to the one before it. */
const eachIn = (line: string): string[] => {
  const parts = line.split(/,|\+|&|\band\b/i).map((part) => part.trim());
  const named = parts.filter(namesSomething);
  return named.length > 1 ? named : [line];
};

/** PREP-14. The medicines whose kind nobody knows yet: they are asked about, never passed over. */
export const unknownMedicines = (answers: Answers, classed: readonly Classed[]): string[] => [
  ...new Set(namesIn(answers).flatMap((line) => unknownIn(line, classed))),
];

const unknownIn = (line: string, classed: readonly Classed[]): string[] => {
  const asked = classed.some(({ medicine }) => medicine === plain(line));
  return asked ? [] : eachIn(line).filter((name) => classesOf(name, classed).length === 0);
};

/** A named medicine answers the question about its kind with yes, whatever was ticked there: more facts never loosen. */
export function withMedicines(answers: Answers, classed: readonly Classed[]): Answers {
  const kinds = namesIn(answers)
    .flatMap((line) => [line, ...eachIn(line)])
    .flatMap((name) => classesOf(name, classed))
    .filter((kind) => kind !== changesNothing);
  return { ...answers, ...Object.fromEntries(kinds.map((kind): [string, Answer] => [kind, "yes"])) };
}

/** One medicine to a line, as written on the box. */
export const medicinesFrom = (text: string): string[] => [
  ...new Set(
    text
      .split(/[\n;]+/)
      .map((line) => line.trim().replaceAll(/\s+/g, " "))
      .filter(Boolean),
  ),
];
