import { notYetReviewed, type Reviewed } from "./source.ts";

/** What is asked of one nerve root, or of the pathways above it. `reads` says which words answer it. */
export type NerveCheck = Reviewed & {
  readonly slug: string;
  readonly root: string;
  readonly name: string;
  readonly reads: "sensation" | "power" | "reflex" | "sign";
  readonly paired: boolean;
  readonly source: string;
};

// root | area felt | movement tried | reflex
const roots = `
C4|top of the shoulder|shrug|
C5|outer upper arm|arm out to the side|biceps
C6|thumb side of the forearm|elbow flexion and wrist extension|outer forearm
C7|middle finger|elbow extension and wrist flexion|triceps
C8|little finger|finger flexion and thumb extension|
T1|inner elbow|fingers spread|
L2|upper front of the thigh|hip flexion|
L3|inner knee|knee extension|knee
L4|inner shin|foot lifted|
L5|top of the foot|big toe lifted|
S1|outer foot|foot pushed down and out|ankle
S2|back of the thigh|knee flexion|
`;

const upperSigns = `
hoffmann|Hoffmann (finger flick)|p
babinski|Babinski (sole stroked)|p
clonus|Clonus at the ankle|p
romberg|Romberg (feet together, eyes closed)|
tandem-walk|Heel-to-toe walking unsteady|
`;

const lines = (table: string) =>
  table
    .trim()
    .split("\n")
    .map((line) => line.split("|"));
const shared = { source: "common-practice", ...notYetReviewed };

export const nerveChecks: readonly NerveCheck[] = [
  ...lines(roots).flatMap(([root = "", area = "", movement = "", reflex = ""]): NerveCheck[] => {
    const slug = root.toLowerCase();
    const common = { root, paired: true, ...shared };
    return [
      { ...common, slug: `${slug}-sensation`, name: `${root} feeling: ${area}`, reads: "sensation" },
      { ...common, slug: `${slug}-power`, name: `${root} power: ${movement}`, reads: "power" },
      ...(reflex
        ? [{ ...common, slug: `${slug}-reflex`, name: `${root} reflex: ${reflex}`, reads: "reflex" } as const]
        : []),
    ];
  }),
  ...lines(upperSigns).map(([slug = "", name = "", sided = ""]): NerveCheck => {
    return { slug, root: "above", name, reads: "sign", paired: sided === "p", ...shared };
  }),
];

/** The words that answer each kind of check; a reflex has a grade instead, 2 being usual and 4 beating on. */
export const nerveAnswers = {
  sensation: ["usual", "less", "more", "absent"],
  power: ["usual", "less", "absent"],
  reflex: ["0", "1", "2", "3", "4"],
  sign: ["absent", "present"],
} as const;

/** Between the legs is asked about, never examined. */
export const neverExamined = "S3 to S5: ask about numbness between the legs, bladder and bowel. Never examine.";
