import { notYetReviewed } from "../source.ts";
import type { Technique } from "./technique.ts";

export const thrust: Technique = {
  code: "HVT",
  name: "Thrust manipulation",
  aliases: ["high-velocity thrust", "adjustment"],
  family: "HVT",
  group: "Joints and nerves",
  gate: { notOurs: "Thrusts belong to osteopaths, chiropractors and others trained for them." },
  about: "A quick, small push to a joint.",
  targets: "a joint",
  cautions: ["Record it as history when somebody else did it."],
  notWith: [],
  reach: "hands",
  parameters: {},
  evidence: "Not given by soft tissue therapists.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
