import { notYetReviewed, type Reviewed } from "./source.ts";

export type Unit =
  | "s"
  | "reps"
  | "m"
  | "mm"
  | "kg"
  | "m/s"
  | "per min"
  | "grade 0–3"
  | "stage 0–5"
  | "points"
  | "°C"
  | "%";

/** Something counted, timed, weighed or graded, in one unit, within what is possible. */
export type Measure = Reviewed & {
  readonly slug: string;
  readonly group: "gait" | "function" | "endurance" | "breathing" | "vital";
  readonly name: string;
  readonly unit: Unit;
  readonly paired: boolean;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly about: string;
  readonly source: string;
};

// slug | group | name | p: paired | unit | least | most | step | about | source
const table = `
walking-speed|gait|Walking speed||m/s|0|4|0.1|Over a measured distance, at the usual pace.|common-practice
gait-symmetry|gait|Steps alike||grade 0–3|0|3|1|0 uneven, 3 even.|common-practice
gait-push-off|gait|Push-off|p|grade 0–3|0|3|1|0 none, 3 full.|common-practice
gait-arm-swing|gait|Arm swing|p|grade 0–3|0|3|1|0 none, 3 free.|common-practice
gait-pelvis|gait|Pelvis stays level|p|grade 0–3|0|3|1|Standing on this side: 0 drops, 3 level.|common-practice
squat|function|Squat||grade 0–3|0|3|1|0 unable, 1 with pain, 2 works around it, 3 free.|common-practice
lunge|function|Lunge|p|grade 0–3|0|3|1|0 unable, 1 with pain, 2 works around it, 3 free.|common-practice
step-down|function|Step down|p|grade 0–3|0|3|1|0 unable, 1 with pain, 2 works around it, 3 free.|common-practice
sit-to-stand-30-s|function|Sit to stand in 30 seconds||reps|0|60|1|Arms folded.|functional-change
sit-to-stand-5|function|Five times sit to stand||s|2|120|1|People notice 5 to 7 seconds, by a rough estimate.|functional-change
walk-6-min|function|Six-minute walk||m|0|1200|10|People with persistent pain noticed about 60 to 75 metres.|functional-change
stairs-1-min|function|Stairs in one minute||reps|0|300|1|Steps climbed; about 18 was noticed.|functional-change
grip|function|Grip|p|kg|0|120|1|Best of three; about 6 kg was noticed.|functional-change
single-leg-stance-time|function|Single-leg stance|p|s|0|120|5|Stop at half a minute or when unsafe.|common-practice
heel-raises|function|Single-leg heel raises|p|reps|0|60|1|To a steady beat, until it is no longer high.|common-practice
hop|function|Single hop|p|mm|0|3500|50|Only when safe; toe to heel.|common-practice
return-to-activity|function|Return to activity||stage 0–5|0|5|1|The client's own ladder.|common-practice
foot-posture-index|function|Foot Posture Index|p|points|-12|12|1|A total worked out elsewhere.|common-practice
plank|endurance|Plank||s|0|600|5|Stop at the first loss of form.|common-practice
side-bridge|endurance|Side bridge|p|s|0|400|5|Stop at the first loss of form.|common-practice
back-hold|endurance|Back extensor hold||s|0|400|5|Stop at the first loss of form.|common-practice
deep-neck-hold|endurance|Deep neck flexor hold||s|0|200|5|Chin in, head just off.|common-practice
breathing-rate|breathing|Breaths at rest||per min|4|60|1|Counted unnoticed for half a minute or more; often 12 to 20.|common-practice
sighs|breathing|Sighs||per min|0|30|1|Counted along with the breaths.|common-practice
rib-excursion|breathing|Rib movement, lower chest||mm|0|150|5|Tape at the lower end of the breastbone.|common-practice
comfortable-hold|breathing|Comfortable breath-hold||s|0|90|1|Never to the limit. Not with heart or lung illness, nor in pregnancy.|common-practice
sebq|breathing|SEBQ total||points|0|75|1|A total worked out elsewhere; no questions are stored here.|mitchell-2016
pulse|vital|Pulse||per min|20|240|1|Irregular: ask the GP.|common-practice
temperature|vital|Temperature||°C|30|43|0.1|38 and over: no treatment today.|common-practice
oxygen|vital|Oxygen in the blood||%|50|100|1|Only where there is a device.|common-practice
`;

export const measures: readonly Measure[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [slug = "", group = "", name = "", sided = "", unit = "", least, most, step, about = "", source = ""] =
      line.split("|");
    const range = { least: Number(least), most: Number(most), step: Number(step) };
    const known = { slug, group: group as Measure["group"], name, unit: unit as Unit, paired: sided === "p" };
    return { ...known, ...range, about, source, ...notYetReviewed };
  });

export const measureOf = (slug: string): Measure | undefined => measures.find((each) => each.slug === slug);

/** Breathing seen and felt by the hands: chosen, not counted. */
export const breathingPatterns = ["belly first", "upper chest first", "both together", "opposite ways"] as const;

/** Blood pressure that can be read on a person; a reading outside is a slip of the pen. */
export const pressure = { systolic: { least: 50, most: 300 }, diastolic: { least: 20, most: 200 } } as const;
export const pressurePositions = ["sitting", "lying", "standing"] as const;

/** Where a tape goes all the way round, by the place on the chart that stands for it, and what it is called there. */
export const girths: Readonly<Record<string, string>> = {
  "neck-back": "Neck",
  sternum: "Chest",
  umbilical: "Waist",
  "arm-front": "Upper arm",
  "elbow-front": "Elbow",
  "forearm-front": "Forearm",
  "wrist-front": "Wrist",
  "hand-palm": "Hand",
  "thigh-front": "Thigh",
  "knee-front": "Knee",
  calf: "Calf",
  "ankle-front": "Ankle",
  "foot-top": "Foot",
};
