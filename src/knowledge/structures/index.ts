import { arm } from "./arm.ts";
import { fascia } from "./fascia.ts";
import { headAndNeck } from "./head-and-neck.ts";
import { hipAndLeg } from "./hip-and-leg.ts";
import type { Structure } from "./structure.ts";
import { trunk } from "./trunk.ts";

export type { Structure, StructureKind } from "./structure.ts";

export const structures: readonly Structure[] = [...headAndNeck, ...trunk, ...arm, ...hipAndLeg, ...fascia];

const bySlug = new Map(structures.map((each) => [each.slug, each]));
export const structureOf = (slug: string): Structure | undefined => bySlug.get(slug);

/** What a region offers: what lies in it, muscles first as they are told, then fascia and the rest. */
export const structuresIn = (region: string): readonly Structure[] =>
  structures.filter((each) => each.regions.includes(region));
