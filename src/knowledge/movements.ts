/** A joint movement that can be a comparable sign. Reference degrees are adult textbook figures, for display only. */
export type Movement = {
  readonly code: string;
  readonly name: string;
  readonly referenceDegrees: number;
  readonly paired: boolean;
  /** Change smaller than this is within measurement error: 5° by goniometer, 10° by eye at spine and shoulder. */
  readonly errorDegrees: { readonly goniometer: number; readonly inclinometer: number; readonly visual: number };
  readonly source: string;
};

const limb = { goniometer: 5, inclinometer: 5, visual: 10 };
const source = "AAOS reference figures; goniometer error of about ±5°";

const movement = (code: string, name: string, referenceDegrees: number, paired = true): Movement => ({
  code,
  name,
  referenceDegrees,
  paired,
  errorDegrees: limb,
  source,
});

export const movements: readonly Movement[] = [
  movement("neck-rotation", "Neck rotation", 60),
  movement("neck-side-bend", "Neck side-bend", 45),
  movement("neck-flexion", "Neck flexion", 45, false),
  movement("trunk-flexion", "Trunk flexion", 80, false),
  movement("trunk-extension", "Trunk extension", 25, false),
  movement("trunk-side-bend", "Trunk side-bend", 35),
  movement("shoulder-flexion", "Shoulder flexion", 180),
  movement("shoulder-abduction", "Shoulder abduction", 180),
  movement("shoulder-external-rotation", "Shoulder external rotation", 90),
  movement("hip-flexion", "Hip flexion", 120),
  movement("hip-extension", "Hip extension", 30),
  movement("straight-leg-raise", "Straight-leg raise", 80),
  movement("knee-flexion", "Knee flexion", 135),
  movement("ankle-dorsiflexion", "Ankle dorsiflexion", 20),
];

export const movementOf = (code: string): Movement | undefined => movements.find((known) => known.code === code);
