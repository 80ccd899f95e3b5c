import { notYetReviewed, type Reviewed } from "./source.ts";

export type Joint =
  | "neck"
  | "jaw"
  | "back"
  | "shoulder"
  | "elbow"
  | "wrist"
  | "hand"
  | "hip"
  | "knee"
  | "ankle"
  | "foot";

/** A joint movement. Reference figures are for display only: sides and the client's own first reading are compared. */
export type Movement = Reviewed & {
  readonly code: string;
  readonly slug: string;
  readonly name: string;
  readonly joint: Joint;
  readonly unit: "degrees" | "mm";
  /** As printed in textbooks: "45", "70–90". */
  readonly reference: string;
  /** What no joint goes beyond: a figure outside is a slip of the pen. */
  readonly least: number;
  readonly most: number;
  readonly step: number;
  readonly paired: boolean;
  /** A smaller change is within measurement error: 5° by goniometer, 10° by eye. Not known for lengths. */
  readonly errorDegrees: Readonly<Record<string, number>>;
  readonly source: string;
};

const byAngle = { goniometer: 5, inclinometer: 5, phone: 5, visual: 10 };

// slug | joint | name | p: paired | reference | least | most | step | source. Lengths are in millimetres.
const angles = `
neck-flexion|neck|Neck flexion||45|0|100|5|aaos-from-memory
neck-extension|neck|Neck extension||45|0|100|5|aaos-from-memory
neck-side-bend|neck|Neck side-bend|p|45|0|75|5|aaos-from-memory
neck-rotation|neck|Neck rotation|p|60|0|110|5|aaos-from-memory
upper-neck-rotation|neck|Upper neck rotation, neck flexed|p|40–44|0|70|5|common-practice
thoracic-rotation|back|Upper back rotation|p|30–45|0|80|5|common-practice
trunk-flexion|back|Trunk flexion||80|0|130|5|aaos-from-memory
trunk-extension|back|Trunk extension||25|0|60|5|aaos-from-memory
trunk-side-bend|back|Trunk side-bend|p|35|0|70|5|aaos-from-memory
shoulder-flexion|shoulder|Shoulder flexion|p|180|0|190|10|range-kurz
shoulder-extension|shoulder|Shoulder extension|p|60|0|90|5|range-kurz
shoulder-abduction|shoulder|Shoulder abduction|p|180|0|190|10|range-kurz
shoulder-adduction|shoulder|Shoulder adduction|p|45|0|80|5|range-kurz
shoulder-internal-rotation|shoulder|Shoulder internal rotation|p|70|0|120|5|range-textbook
shoulder-external-rotation|shoulder|Shoulder external rotation|p|90|0|130|5|range-textbook
shoulder-horizontal-adduction|shoulder|Shoulder across the body|p|130|0|160|10|range-textbook
shoulder-horizontal-abduction|shoulder|Shoulder out and back|p|45|0|80|5|range-textbook
scapula-rotation|shoulder|Shoulder blade rotation|p|60|0|90|5|range-textbook
elbow-flexion|elbow|Elbow flexion|p|150|0|170|10|range-textbook
elbow-extension|elbow|Elbow extension|p|0|-60|20|5|aaos-from-memory
forearm-supination|elbow|Forearm palm up|p|80|0|120|5|range-textbook
forearm-pronation|elbow|Forearm palm down|p|80|0|120|5|range-textbook
wrist-flexion|wrist|Wrist flexion|p|80|0|110|5|range-textbook
wrist-extension|wrist|Wrist extension|p|70|0|110|5|range-textbook
wrist-radial-deviation|wrist|Wrist towards the thumb|p|20|0|50|5|range-textbook
wrist-ulnar-deviation|wrist|Wrist towards the little finger|p|30|0|70|5|range-textbook
finger-base-flexion|hand|Finger flexion at the knuckle|p|90|0|120|5|range-textbook
finger-middle-flexion|hand|Finger flexion at the middle joint|p|100|0|140|5|range-textbook
finger-end-flexion|hand|Finger flexion at the end joint|p|70–90|0|120|5|range-list
thumb-abduction|hand|Thumb abduction|p|70|0|100|5|range-textbook
thumb-base-flexion|hand|Thumb flexion at the knuckle|p|50|0|110|5|range-textbook
thumb-end-flexion|hand|Thumb flexion at the end joint|p|80|0|110|5|range-textbook
hip-flexion|hip|Hip flexion|p|120|0|160|10|range-kurz
hip-extension|hip|Hip extension|p|30|-30|60|5|range-kurz
hip-abduction|hip|Hip abduction|p|45|0|90|5|range-kurz
hip-adduction|hip|Hip adduction|p|30|0|60|5|range-kurz
hip-internal-rotation|hip|Hip internal rotation|p|45|0|80|5|range-kurz
hip-external-rotation|hip|Hip external rotation|p|45|0|90|5|range-kurz
straight-leg-raise|hip|Straight-leg raise|p|70–90|0|150|5|common-practice
knee-flexion|knee|Knee flexion|p|135|0|170|10|range-list
knee-extension|knee|Knee extension|p|0|-60|20|5|aaos-from-memory
hamstring-deficit|knee|Short of straight, hip at 90°|p|≤ 20|0|90|5|common-practice
ankle-dorsiflexion|ankle|Ankle dorsiflexion|p|20|-30|50|5|range-list
ankle-plantarflexion|ankle|Ankle plantarflexion|p|50|0|90|5|range-list
ankle-lunge-angle|ankle|Knee to wall, shin angle|p|35–45|0|70|5|common-practice
foot-inversion|foot|Foot inversion|p|35|0|70|5|range-list
foot-eversion|foot|Foot eversion|p|15–20|0|50|5|range-list
big-toe-extension|foot|Big toe extension|p|70|0|120|5|range-list
big-toe-flexion|foot|Big toe flexion|p|45|0|90|5|range-list
`;
const lengths = `
jaw-opening|jaw|Mouth opening||35–50|0|80|5|common-practice
jaw-lateral|jaw|Jaw to the side|p|8–12|0|25|1|common-practice
lumbar-schober|back|Lower back lengthening (modified Schober)||≥ 50–60|0|120|5|common-practice
fingertip-to-floor|back|Fingertips to floor||0–100|-250|1000|10|common-practice
chest-expansion|back|Chest expansion||≥ 25–50|0|150|5|common-practice
ankle-lunge|ankle|Knee to wall, toe distance|p|90–120|0|250|10|common-practice
`;

const rows = (table: string, unit: Movement["unit"]): Movement[] =>
  table
    .trim()
    .split("\n")
    .map((line) => {
      const [slug = "", joint = "", name = "", sided = "", reference = "", least, most, step, source = ""] =
        line.split("|");
      const range = { least: Number(least), most: Number(most), step: Number(step) };
      const measured = { unit, reference, ...range, errorDegrees: unit === "degrees" ? byAngle : {} };
      const named = { code: slug, slug, name, joint: joint as Joint, paired: sided === "p", source };
      return { ...named, ...measured, ...notYetReviewed };
    });

/** Movements measured in degrees: any of them can be the sign that a visit is measured by. */
export const movements: readonly Movement[] = rows(angles, "degrees");
export const allMovements: readonly Movement[] = [...movements, ...rows(lengths, "mm")];

export const movementOf = (code: string): Movement | undefined => allMovements.find((known) => known.code === code);

export const endFeels = ["capsular", "bony", "elastic", "soft", "springy", "empty", "spasm"] as const;
export const limits = ["pain", "stiffness", "stretch", "weakness", "fear", "other"] as const;

/** How high the thumb comes behind the back, told as a level of the spine and not as a figure. */
export const handBehindBack = {
  slug: "hand-behind-back",
  name: "Hand behind the back",
  joint: "shoulder",
  reference: "T7–T10",
  levels: ["outer hip", "buttock", "sacrum", "L5", "L3", "L1", "T12", "T10", "T7", "T5"],
  source: "common-practice",
  ...notYetReviewed,
} as const;
