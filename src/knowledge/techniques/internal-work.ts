import { notYetReviewed } from "../source.ts";
import type { Technique } from "./technique.ts";

export const internalWork: Technique = {
  code: "INT",
  name: "Internal work",
  aliases: ["intra-oral", "internal pelvic work"],
  family: "INT",
  group: "Myofascial",
  gate: { notOurs: "Work inside the body is not soft tissue therapy. Please refer." },
  about: "Work inside the mouth or pelvis.",
  targets: "—",
  cautions: ["Refer to somebody trained and regulated for it."],
  notWith: [],
  reach: "hands",
  parameters: {},
  evidence: "Not given by soft tissue therapists.",
  sources: ["common-practice"],
  reviewed: notYetReviewed,
};
