/** Where vessels, nerves and organs lie close under the skin: light work only, for everybody and on every day (SF-101). */
export const shallowPlaces = {
  ruleId: "SF-101",
  regions: [
    "neck-front",
    "axilla",
    "elbow-front",
    "epigastric",
    "umbilical",
    "hypogastric",
    "flank",
    "groin",
    "knee-back",
  ] as readonly string[],
  /** Deep strokes, sustained compression, tools and cups. */
  families: ["DST", "ISC", "IAS", "CUP"] as readonly string[],
  says: "Vessels, nerves or organs lie close under the skin here, so only light work is given",
  sources: ["Massage schools' tables of places to treat lightly, secondary", "Anatomy texts"],
} as const;
