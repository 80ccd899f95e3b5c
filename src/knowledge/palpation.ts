/** The words that hands put to what they feel. Neutral, and few enough to be chosen from in a moment. */
export const tones = ["low", "usual", "raised", "guarding"] as const;
export const textures = ["ropy", "boggy", "fibrotic", "nodule", "taut band", "thickened", "wasted"] as const;
export const temperatures = ["cool", "usual", "warm", "hot"] as const;
export const layers = ["skin", "superficial", "muscle", "deep"] as const;
export const directions = ["up", "down", "inward", "outward", "turning left", "turning right"] as const;

/** How tender, 0 to 4, by what the client does. */
export const tendernessGrades = [
  { value: "0", says: "not tender" },
  { value: "1", says: "says it is tender" },
  { value: "2", says: "and winces" },
  { value: "3", says: "and pulls away" },
  { value: "4", says: "will not let it be touched" },
] as const;

/** How much a layer resists gliding, 0 to 3; how far a press leaves a dent, 0 to 4. */
export const glideGrades = ["0", "1", "2", "3"] as const;
export const swellingGrades = ["0", "1", "2", "3", "4"] as const;
export const palpationSource = "common-practice";
