import type { Technique } from "./technique.ts";

export const softTissueRelease: Technique = {
  code: "STRp",
  name: "Soft tissue release",
  aliases: ["pin and stretch", "STR"],
  needs: ["Q4"],
  about: "One spot is held still while the joint nearby is moved, so that the muscle lengthens under the hand.",
  parameters: {
    lockSurface: {
      kind: "choice",
      label: "Lock with",
      options: ["thumb", "fingertips", "knuckles", "fist", "forearm", "palm"],
      default: "fist",
    },
    movement: {
      kind: "choice",
      label: "Movement",
      options: [
        "flexion",
        "extension",
        "side-bend",
        "rotation",
        "abduction",
        "adduction",
        "dorsiflexion",
        "plantarflexion",
      ],
      default: "flexion",
    },
    range: { kind: "choice", label: "Range", options: ["mid", "end"], default: "mid" },
    pressureFelt: { kind: "number", label: "Pressure felt by the client", unit: "of 10", min: 3, max: 7, default: 5 },
    repetitionsPerLock: { kind: "number", label: "Repetitions per lock", unit: "times", min: 2, max: 6, default: 3 },
    locks: { kind: "number", label: "Locks", unit: "places", min: 1, max: 8, default: 3 },
  },
  reaches: true,
};
