import type { Technique } from "./technique.ts";

export const effleurage: Technique = {
  code: "EFF",
  name: "Effleurage",
  aliases: ["stroking", "spreading"],
  needs: ["Q3"],
  about: "Long, light strokes that warm the area and join the rest of the work together.",
  parameters: {
    pressureFelt: { kind: "number", label: "Pressure felt by the client", unit: "of 10", min: 1, max: 4, default: 2 },
    ratePerMin: { kind: "number", label: "Strokes", unit: "per minute", min: 6, max: 15, default: 10 },
    durationS: { kind: "number", label: "Time", unit: "seconds", min: 30, max: 600, default: 120 },
  },
  reaches: false,
};
