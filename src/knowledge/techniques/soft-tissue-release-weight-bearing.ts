import { notYetReviewed } from "../source.ts";
import { choice, figure, ifKnown, jointMoves, pressure, ranges, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const softTissueReleaseWeightBearing: Technique = {
  code: "STRw",
  name: "Soft tissue release, weight-bearing",
  aliases: ["functional STR"],
  family: "STR",
  group: "Lock and move",
  gate: [["Q5"]],
  about: "You stand and move while the therapist holds one spot still.",
  targets: "calf, thigh, buttock, sole",
  cautions: [
    "Never press into the back of the knee or the crease of the elbow.",
    "Spare your thumbs.",
    "Support at hand for balance.",
    "Stop above 4 of 10.",
  ],
  notWith: ["SF-35", "SF-37", "SF-39", "SF-59", "SF-61", "SF-80"],
  reach: "beside",
  parameters: {
    lockSurface: choice("Lock with", ["thumb", "fingertips", "knuckles", "fist", "forearm", "palm"], "fist"),
    lockDirection: ifKnown(choice("Direction of the lock", ["cephalad", "caudad", "with-fibre", "cross-fibre"])),
    movement: choice("Movement", jointMoves),
    range: choice("Range", ranges),
    pressureFelt: pressure(2, 6, 4),
    repetitionsPerLock: times("Repetitions per lock", 2, 6, 3),
    locks: figure("Locks", "places", 1, 8, 3),
    stance: choice("Stance", ["both feet", "split", "one foot"]),
    loadPct: figure("Weight on this side", "% of body weight", 10, 100, 50),
    support: choice("Support", ["wall", "couch", "hand", "none"]),
  },
  evidence: "As for the passive kind.",
  sources: ["soft-tissue-release"],
  reviewed: notYetReviewed,
};
