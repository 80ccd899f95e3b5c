import type { Technique } from "./technique.ts";

/** Post-isometric relaxation; the figures follow common teaching for muscle energy work. */
export const muscleEnergy: Technique = {
  code: "METpir",
  name: "Muscle energy technique",
  aliases: ["MET", "post-isometric relaxation"],
  needs: ["Q4"],
  about: "You push gently against the therapist's hand and let go; the muscle then lengthens with less effort.",
  parameters: {
    effortPct: { kind: "number", label: "Effort", unit: "% of the client's most", min: 10, max: 30, default: 15 },
    contractionHoldS: { kind: "number", label: "Contraction", unit: "seconds", min: 5, max: 12, default: 8 },
    relaxS: { kind: "number", label: "Rest", unit: "seconds", min: 2, max: 5, default: 3 },
    stretchHoldS: { kind: "number", label: "Stretch", unit: "seconds", min: 10, max: 60, default: 20 },
    repetitions: { kind: "number", label: "Repetitions", unit: "times", min: 2, max: 5, default: 3 },
    barrier: { kind: "choice", label: "Barrier", options: ["before-first", "first", "mid", "end"], default: "first" },
  },
  reaches: true,
};
