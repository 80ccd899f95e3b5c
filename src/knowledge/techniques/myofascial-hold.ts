import type { Technique } from "./technique.ts";

export const myofascialHold: Technique = {
  code: "MFRi",
  name: "Myofascial hold",
  aliases: ["myofascial release, indirect", "MFR"],
  needs: ["Q5", "MFR"],
  about: "A light, still hold that follows the tissue where it moves most easily, for a few minutes.",
  parameters: {
    holdS: { kind: "number", label: "Hold", unit: "seconds", min: 90, max: 480, default: 180 },
    pressureFelt: { kind: "number", label: "Pressure felt by the client", unit: "of 10", min: 0, max: 3, default: 1 },
    barriersFollowed: { kind: "number", label: "Barriers followed", unit: "times", min: 0, max: 10, default: 2 },
    direction: {
      kind: "choice",
      label: "Direction",
      options: ["to-ease", "cephalad", "caudad", "medial", "lateral", "rotation"],
      default: "to-ease",
    },
  },
  reaches: true,
};
