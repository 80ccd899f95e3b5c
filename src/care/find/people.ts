import { freeSlug, slugFrom } from "./articles/slug.ts";

type Named = { colleagueId: string; name: string };

/** Each with an address made from their name, numbered where two share one. */
export function withAddress<Person extends Named>(people: readonly Person[]): (Person & { slug: string })[] {
  const taken = new Set<string>();
  return people
    .toSorted((one, other) => one.colleagueId.localeCompare(other.colleagueId))
    .map((person) => {
      const slug = freeSlug(slugFrom(person.name), (each) => taken.has(each));
      taken.add(slug);
      return { ...person, slug };
    });
}
