/** How an application was given, where that is said. */
export const positions = [
  "prone",
  "supine",
  "side-lying left",
  "side-lying right",
  "seated",
  "standing",
  "semi-reclined",
] as const;
export const media = ["none", "oil", "wax", "cream", "balm", "talc"] as const;
export const intents = [
  "pain relief",
  "mobility",
  "glide",
  "tone down",
  "tone up",
  "scar mobility",
  "oedema support",
  "relaxation",
  "preparation",
  "recovery",
  "breathing",
  "awareness",
] as const;
