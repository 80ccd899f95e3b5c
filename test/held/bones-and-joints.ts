import { belly, neck } from "../../src/knowledge/safety-rule.ts";
import type { HeldCase } from "./held-case.ts";

/** Rules that limit the day without stopping it. */
const limited = (
  src: string,
  answers: HeldCase["answers"],
  name: string,
  limits: Partial<HeldCase> = {},
): HeldCase => ({
  name,
  src,
  answers,
  flow: "conditional",
  fired: [src],
  ...limits,
});
const end = { notAtEndOfRange: true } as const;

export const bonesAndJoints: readonly HeldCase[] = [
  limited("SF-59", { osteoporosis: "yes" }, "Brittle bones keep work from the end of the range and lighten it", {
    ...end,
    lowers: ["pressureFelt"],
  }),
  limited("SF-59", { "long-steroids": "yes" }, "Long steroids are treated as brittle bones", {
    ...end,
    lowers: ["pressureFelt"],
  }),
  limited(
    "SF-60",
    { fracture: "yes", "fracture-where": ["forearm-front"] },
    "A break of the forearm leaves the elbow and the wrist alone too",
    { avoids: ["forearm-front", "elbow-front", "wrist-front"], leavesFree: ["low-back", "calf"] },
  ),
  limited(
    "SF-61",
    { "fresh-injury": "yes", "fresh-injury-where": ["calf"] },
    "A calf hurt yesterday is left alone, and the thigh may have gentle work",
    { avoids: ["calf"], leavesFree: ["thigh-back"] },
  ),
  limited("SF-62", { bruise: "yes", "bruise-where": ["thigh-front"] }, "A thigh that was hit hard is left alone", {
    avoids: ["thigh-front"],
    leavesFree: ["shoulder-top"],
  }),
  limited("SF-63", { hypermobility: "yes" }, "Joints that bend too far are not taken to the end of the range", end),
  {
    name: "PREP-9 the vascular kind of Ehlers-Danlos waits for agreement",
    src: "SF-63",
    answers: { hypermobility: "yes", "vascular-eds": "yes" },
    flow: "blocked",
    asks: ["CLR"],
    fired: ["SF-63", "SF-63b"],
    ...end,
  },
  {
    name: "Joints that flare leave out the swollen knee and all myofascial work",
    src: "SF-64, INV-09",
    answers: { "joint-flare": "yes", "joint-flare-where": ["knee-front"] },
    flow: "conditional",
    fired: ["SF-64"],
    avoids: ["knee-front"],
    without: ["MFRi"],
  },
  limited("SF-65", { "unstable-neck": "yes" }, "A neck that may be unstable is left alone, and the calf is free", {
    avoids: neck,
    leavesFree: ["calf", "low-back"],
  }),
  limited("SF-66", { "nerve-root": "yes" }, "A settled nerve pain is not stretched to the end", end),
  limited("SF-67", { "spinal-narrowing": "yes" }, "A narrowed canal is a matter of how to lie", { handled: true }),
  limited("SF-68", { "joint-replacement": "yes" }, "A replaced joint is not forced to its end", end),
  {
    name: "PREP-9 an operation three weeks ago waits for the surgeon’s agreement",
    src: "SF-69",
    answers: { surgery: "yes", "surgery-where": ["knee-front"] },
    flow: "blocked",
    asks: ["CLR"],
    fired: ["SF-69"],
    avoids: ["knee-front"],
  },
  {
    name: "PREP-9 agreed to, the place of the operation is still left alone",
    src: "SF-69, INV-06",
    answers: { surgery: "yes", "surgery-where": ["knee-front"] },
    cleared: ["SF-69"],
    flow: "conditional",
    fired: ["SF-69"],
    avoids: ["knee-front"],
    leavesFree: ["shoulder-top"],
  },
  limited(
    "SF-70",
    { scar: "yes", "scar-where": ["knee-front"], "scar-weeks": 5 },
    "A scar of five weeks is left alone",
    {
      avoids: ["knee-front"],
      leavesFree: ["shoulder-top"],
    },
  ),
  {
    name: "A scar of six weeks may be worked on",
    src: "SF-70",
    answers: { scar: "yes", "scar-where": ["knee-front"], "scar-weeks": 6 },
    flow: "clear",
    fired: [],
    leavesFree: ["knee-front"],
  },
  {
    name: "PREP-1 a scar of which nobody says the age is left alone",
    src: "SF-70, INV-37",
    answers: { scar: "yes", "scar-where": ["knee-front"] },
    flow: "not-screened",
    fired: ["SF-70"],
    avoids: ["knee-front"],
  },
  limited("SF-71", { gout: "yes", "gout-where": ["toes"] }, "A toe with gout is left alone", { avoids: ["toes"] }),
  {
    name: "PREP-5 gout that is one hot joint too sore to move goes to A&E",
    src: "SF-71 with SF-11",
    answers: { gout: "yes", "gout-where": ["toes"], "hot-joint": "yes" },
    flow: "blocked",
    asks: ["ED"],
    fired: ["SF-11", "SF-71"],
    avoids: ["toes"],
  },
  limited("SF-72", { hernia: "yes" }, "A hernia leaves out the belly and pushing against the hand", {
    avoids: belly,
    without: ["METpir"],
  }),
  limited(
    "SF-73",
    { injection: "yes", "injection-where": ["shoulder-side"] },
    "A joint that was injected is left alone",
    {
      avoids: ["shoulder-side"],
      leavesFree: ["low-back"],
    },
  ),
  limited("SF-74", { fibromyalgia: "yes" }, "Fibromyalgia lightens the work", { lowers: ["pressureFelt"] }),
  {
    name: "A hernia and an agreed aneurysm leave out what either leaves out",
    src: "SF-40 with SF-72, 2.5",
    answers: { hernia: "yes", aneurysm: "yes" },
    cleared: ["SF-40"],
    flow: "conditional",
    fired: ["SF-40", "SF-72"],
    avoids: belly,
    without: ["METpir", "MFRi"],
  },
  {
    name: "Brittle bones and a blood thinner meet at the lower ceiling and keep the end of the range out",
    src: "SF-37 with SF-59, 2.5",
    answers: { osteoporosis: "yes", anticoagulant: "yes" },
    flow: "conditional",
    fired: ["SF-37", "SF-59"],
    atMost: { pressureFelt: 3 },
    ...end,
  },
];
