/** Stretches of treatment that are given so often that they have a name. */
export type Block = {
  readonly code: string;
  readonly name: string;
  readonly regions: readonly string[];
  readonly techniques: readonly string[];
};

const block = (code: string, name: string, regions: string, techniques = "EFF PET"): Block => ({
  code,
  name,
  regions: regions.split(" "),
  techniques: techniques.split(" "),
});

export const blocks: readonly Block[] = [
  block("posterior-chain", "Posterior chain", "low-back buttock thigh-back calf"),
  block("neck-and-shoulders", "Neck and shoulders", "neck-back neck-side shoulder-top scapula back-up-mid"),
  block("whole-back", "Whole back", "back-up-mid back-mid low-back"),
  block("lower-leg", "Lower leg", "calf shin achilles"),
  block("front-of-leg", "Front of the leg", "thigh-front hip-front knee-front shin"),
  block("hip-and-buttock", "Hip and buttock", "buttock hip-side thigh-side"),
  block("arm", "Arm", "arm-front arm-back forearm-front forearm-back"),
  block("chest-and-shoulder", "Chest and shoulder", "chest-up shoulder-front shoulder-side arm-front"),
];

/** What one touch offers. */
export const blockMinutes = [5, 8, 12, 15, 20, 30] as const;
