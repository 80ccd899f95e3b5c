import { regions } from "./regions.ts";

/** Where vessels, nerves and organs lie close under the skin: light work only, for everybody and on every day (SF-101). */
export const shallowPlaces = {
  ruleId: "SF-101",
  /** Light pressure there, from any technique. */
  light: regions.filter(({ endangered }) => endangered).map(({ code }) => code) as readonly string[],
  /** Those of them that take no technique which seeks depth. */
  never: [
    "suboccip",
    "neck-front",
    "axilla",
    "elbow-front",
    "elbow-back",
    "epigastric",
    "umbilical",
    "hypogastric",
    "flank",
    "groin",
    "knee-back",
    "knee-side",
  ] as readonly string[],
  /** Whatever seeks depth or holds one spot hard: strokes, compression, friction, pinning, tools and cups. */
  families: ["DST", "ISC", "NMT", "FRI", "DTF", "STR", "IAS", "CUP"] as readonly string[],
  /** Of 10, as it feels to the client: the most that a light stroke ever takes. */
  pressureAtMost: 4,
  says: "Vessels, nerves or organs lie close under the skin here, so only light work is given",
  sources: ["Massage schools' tables of places to treat lightly, secondary", "Anatomy texts"],
} as const;
