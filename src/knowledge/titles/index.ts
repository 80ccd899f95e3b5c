import { doctors } from "./doctors.ts";
import { feetAndNeedles } from "./feet-and-needles.ts";
import { handsOn } from "./hands-on.ts";
import { movement } from "./movement.ts";
import { protectedHandsOn } from "./protected.ts";
import type { Title } from "./title.ts";

/** The titles that people meet when they look for help with their body, in the UK. */
export const titles: readonly Title[] = [...handsOn, ...protectedHandsOn, ...feetAndNeedles, ...movement, ...doctors];

const bySlug = new Map(titles.map((title) => [title.slug, title]));

export const titleOf = (slug: string): Title | undefined => bySlug.get(slug);

/** Where one begins who wants to look somebody up. */
export const accreditedRegisters = {
  name: "Professional Standards Authority",
  at: "https://www.professionalstandards.org.uk/check-practitioners",
};

export { type InNation, type Register, type Title, titleGroups } from "./title.ts";
