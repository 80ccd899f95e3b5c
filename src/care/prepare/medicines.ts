import { changesNothing, knownMedicines, type MedicineClass } from "../../knowledge/medicines.ts";
import type { Answer, Answers } from "./answers.ts";

export const medicineNames = "medicine-names";
export const mostMedicines = 80;
export const longestMedicine = 120;

/** What a therapist has found out about a medicine that nobody here knew. */
export type Classed = { medicine: string; class: MedicineClass };

export const namesIn = (answers: Answers): readonly string[] => {
  const named = answers[medicineNames];
  return Array.isArray(named) ? named : [];
};

const plain = (name: string) => name.trim().toLowerCase();

function classesOf(name: string, classed: readonly Classed[]): MedicineClass[] {
  const asked = classed.filter(({ medicine }) => medicine === plain(name)).map((each) => each.class);
  const known = plain(name)
    .split(/[^a-z-]+/)
    .flatMap((word) => knownMedicines.get(word) ?? []);
  return [...asked, ...known];
}

/** PREP-14. The medicines whose kind nobody knows yet: they are asked about, never passed over. */
export const unknownMedicines = (answers: Answers, classed: readonly Classed[]): string[] => [
  ...new Set(namesIn(answers).filter((name) => classesOf(name, classed).length === 0)),
];

/** A named medicine answers the question about its kind with yes, whatever was ticked there: more facts never loosen. */
export function withMedicines(answers: Answers, classed: readonly Classed[]): Answers {
  const kinds = namesIn(answers)
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
