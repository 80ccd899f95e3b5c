export type BodyArea = { readonly name: string; readonly regions: readonly string[] };

const area = (name: string, codes: string): BodyArea => ({ name, regions: codes.split(" ") });

/** The 64 regions under the names that people look for first. Each region stands in one area. */
export const bodyAreas: readonly BodyArea[] = [
  area("Head and neck", "head-front head-top head-back temple face jaw suboccip neck-front neck-side neck-back"),
  area("Shoulders", "shoulder-top shoulder-front shoulder-side shoulder-back axilla scapula"),
  area("Chest and belly", "chest-up sternum chest-low ribs-side epigastric umbilical hypogastric flank"),
  area("Back", "back-up-mid back-mid low-back iliac-crest sacrum coccyx"),
  area(
    "Arms and hands",
    "arm-front arm-side arm-back elbow-front elbow-side elbow-back forearm-front forearm-back wrist-front wrist-back hand-palm hand-back digits",
  ),
  area("Hips and thighs", "buttock hip-front hip-side groin thigh-front thigh-inner thigh-side thigh-back"),
  area("Knees and lower legs", "knee-front knee-inner knee-side knee-back shin calf achilles"),
  area("Ankles and feet", "ankle-front ankle-side heel sole foot-top toes"),
];
