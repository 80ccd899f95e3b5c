import { type Held, mayGive, type Technique, techniques } from "../../knowledge/techniques/index.ts";
import { slugFrom } from "./articles/slug.ts";

/** Everything that a soft tissue therapist may learn to give; what belongs to others is told under their titles. */
export const publicTechniques: readonly (Technique & { slug: string })[] = techniques
  .filter(({ gate }) => !("notOurs" in gate))
  .map((technique) => ({ ...technique, slug: slugFrom(technique.name) }));

/** Who of the practice may give it on this day. */
export function givenBy<Person extends { held: readonly Held[] }>(
  technique: Technique,
  people: readonly Person[],
  day: string,
): Person[] {
  return people.filter(({ held }) => mayGive(technique, held, day));
}
