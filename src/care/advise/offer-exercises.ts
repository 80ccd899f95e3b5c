import type { Exercise } from "../../knowledge/exercises.ts";
import { techniqueOf } from "../../knowledge/techniques/index.ts";

/** What is first lies open; the rest is a touch away. */
type Shelf = { title: string; first: boolean; exercises: Exercise[] };
type Treated = { regions: readonly string[]; favourites: readonly string[] };

/** What stands first: what works where hands were today, then what this practitioner gives most, then all by area. */
export function offerExercises(all: readonly Exercise[], { regions, favourites }: Treated): Shelf[] {
  const shared = ({ safety }: Exercise) => safety.regions.filter((region) => regions.includes(region)).length;
  const here = all
    .filter((exercise) => shared(exercise) > 0)
    .toSorted((a, b) => narrow(b, regions) - narrow(a, regions));
  const most = favourites.flatMap((id) => all.find((exercise) => exercise.id === id) ?? []);
  const areas = [...new Set(all.map(({ area }) => area))];
  return [
    { title: "For where you worked today", first: true, exercises: here.slice(0, 8) },
    { title: "You give these most", first: true, exercises: most },
    ...areas.map((area) => ({
      title: area,
      first: false,
      exercises: all.filter((exercise) => exercise.area === area),
    })),
  ].filter(({ exercises }) => exercises.length > 0);
}

/** The greater part of an exercise lies in the regions, the more it is meant for them. */
const narrow = ({ safety }: Exercise, regions: readonly string[]) =>
  safety.regions.filter((region) => regions.includes(region)).length / safety.regions.length;

type Applied = { technique: string; regions: readonly string[] };

/** After muscle energy a stretch of the same place may keep what was won: a reminder, and nothing more. */
export function matchingStretches(
  all: readonly Exercise[],
  applied: readonly Applied[],
  given: readonly string[],
): { regions: string[]; stretches: Exercise[] } | null {
  const regions = [
    ...new Set(
      applied.filter(({ technique }) => techniqueOf(technique)?.family === "MET").flatMap((each) => each.regions),
    ),
  ];
  const fits = ({ kind, safety }: Exercise) =>
    kind === "stretch" && safety.regions.some((region) => regions.includes(region));
  const stretches = all.filter(fits).toSorted((a, b) => narrow(b, regions) - narrow(a, regions));
  if (stretches.length === 0 || stretches.some(({ id }) => given.includes(id))) return null;
  return { regions, stretches: stretches.slice(0, 4) };
}
