import { notYetReviewed } from "../source.ts";
import { choice, figure, ifKnown, jointMoves, pressure, ranges, times } from "./figures.ts";
import type { Technique } from "./technique.ts";

export const softTissueRelease: Technique = {
  code: "STRp",
  name: "Soft tissue release",
  aliases: ["pin and stretch", "STR", "passive STR"],
  family: "STR",
  group: "Lock and move",
  gate: [["Q4"]],
  about: "One spot is held still while the joint nearby is moved, so that the muscle lengthens under the hand.",
  targets: "muscle, fascia, scar",
  cautions: [
    "Never press into the back of the knee or the crease of the elbow.",
    "Spare your thumbs.",
    "Not at the end of the range in a loose joint.",
  ],
  notWith: ["SF-35", "SF-37", "SF-39", "SF-59", "SF-61", "SF-80"],
  reach: "beside",
  parameters: {
    lockSurface: choice("Lock with", ["thumb", "fingertips", "knuckles", "fist", "forearm", "palm"], "fist"),
    lockDirection: ifKnown(choice("Direction of the lock", ["cephalad", "caudad", "with-fibre", "cross-fibre"])),
    movement: choice("Movement", jointMoves),
    range: choice("Range", ranges),
    pressureFelt: pressure(3, 7, 5),
    repetitionsPerLock: times("Repetitions per lock", 2, 6, 3),
    locks: figure("Locks", "places", 1, 8, 3),
  },
  evidence: "Small studies of range; effects are short.",
  sources: ["soft-tissue-release"],
  reviewed: notYetReviewed,
};
