import { notYetReviewed } from "../source.ts";
import { choice, figure, ifKnown, jointMoves, pressure, ranges, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const softTissueReleaseActive: Technique = {
  code: "STRa",
  name: "Soft tissue release, active",
  aliases: ["active STR", "active-assisted STR"],
  family: "STR",
  group: "Lock and move",
  gate: [["Q4"]],
  about: "The therapist holds one spot still, and you move the joint yourself, as far as you like.",
  targets: "muscle, fascia, scar",
  cautions: [
    "Never press into the back of the knee or the crease of the elbow.",
    "Spare your thumbs.",
    "Gentler than the passive kind; the client sets the range.",
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
    effort: choice("Effort of the client", ["light", "assisted"]),
  },
  evidence: "As for the passive kind.",
  sources: ["soft-tissue-release"],
  reviewed: notYetReviewed,
};
