import type { Pose, Prop, Vector, View } from "../../knowledge/exercises/pose.ts";
import { ahead, chair, flatHand, mat, out, upwards, down } from "../../knowledge/exercises/postures.ts";
import { head } from "./head.ts";
import { arm, leg } from "./limbs.ts";
import { poseFaults } from "./limits.ts";
import type { Ball } from "./part.ts";
import { hands, stand } from "./skeleton.ts";
import { trunk } from "./trunk.ts";

/** A joint that somebody sets, in degrees; for a limb once on each side. */
export const ownJoints = {
  backBent: { label: "Back bent forwards", least: -40, most: 90 },
  backSide: { label: "Back bent to the left", least: -40, most: 40 },
  backTurned: { label: "Back turned to the left", least: -50, most: 50 },
  neckBent: { label: "Neck bent forwards", least: -60, most: 60 },
  neckSide: { label: "Neck bent to the left", least: -40, most: 40 },
  neckTurned: { label: "Neck turned to the left", least: -70, most: 70 },
} as const;
export const limbJoints = {
  shoulderForwards: { label: "arm forwards", least: -60, most: 180 },
  shoulderOut: { label: "arm out to the side", least: -20, most: 170 },
  elbow: { label: "elbow bent", least: 0, most: 150 },
  hipForwards: { label: "thigh forwards", least: -25, most: 125 },
  hipOut: { label: "thigh out to the side", least: -25, most: 50 },
  knee: { label: "knee bent", least: 0, most: 150 },
} as const;
export const steps = 5;

type Limb = keyof typeof limbJoints;
export type OwnJoint = keyof typeof ownJoints | `${Limb}${"L" | "R"}`;
export const ownJointNames: readonly OwnJoint[] = [
  ...(Object.keys(ownJoints) as (keyof typeof ownJoints)[]),
  ...hands.flatMap((hand) => (Object.keys(limbJoints) as Limb[]).map((limb) => `${limb}${hand}` as const)),
];

/** What a joint is called, and how far it goes. */
export function ownJoint(name: OwnJoint): { label: string; least: number; most: number } {
  if (name in ownJoints) return ownJoints[name as keyof typeof ownJoints];
  const { label, ...range } = limbJoints[name.slice(0, -1) as Limb];
  return { label: `${name.endsWith("L") ? "Left" : "Right"} ${label}`, ...range };
}

type Base = {
  readonly label: string;
  readonly pelvis: Vector;
  readonly up: Vector;
  readonly front: Vector;
  readonly joints: Partial<Record<OwnJoint, number>>;
  /** Rests on the floor by its lowest part; on a chair by its seat. */
  readonly settles: boolean;
  readonly props: readonly Prop[];
};
const both = (limb: Limb, value: number) => ({ [`${limb}L`]: value, [`${limb}R`]: value });
const armsDown = { ...both("shoulderOut", 10), ...both("elbow", 10) };
const lying: readonly Prop[] = [mat(-95, 105)];

export const ownPostures = {
  standing: base("Standing", [0, 91.5, 0], upwards, ahead, armsDown, []),
  sitting: {
    ...base(
      "Sitting on a chair",
      [-6, 52.5, 0],
      upwards,
      ahead,
      {
        ...both("shoulderForwards", 20),
        ...both("elbow", 50),
        ...both("hipForwards", 85),
        ...both("knee", 85),
      },
      chair(),
    ),
    settles: false,
  },
  onBack: base("Lying on the back", [0, 11, 0], [-1, 0, 0], upwards, armsDown, lying),
  onFront: base("Lying face down", [0, 11, 0], [-1, 0, 0], down, armsDown, lying),
  onSide: base(
    "Lying on the right side",
    [0, 18, 0],
    [-1, 0, 0],
    out,
    {
      ...both("hipForwards", 30),
      ...both("knee", 40),
      shoulderForwardsL: 40,
      shoulderForwardsR: 90,
      elbowL: 20,
      elbowR: 10,
    },
    lying,
  ),
  allFours: base(
    "On hands and knees",
    [-14, 48, 0],
    [1, 0, 0],
    down,
    {
      ...both("shoulderForwards", 90),
      ...both("hipForwards", 90),
      ...both("knee", 90),
      ...both("elbow", 20),
      neckBent: -15,
    },
    [mat(-75, 75)],
  ),
  kneeling: base("Kneeling", [0, 48, 0], upwards, ahead, { ...armsDown, ...both("knee", 90) }, [mat(-60, 50)]),
} as const satisfies Record<string, Base>;

function base(
  label: string,
  pelvis: Vector,
  up: Vector,
  front: Vector,
  joints: Base["joints"],
  props: readonly Prop[],
): Base {
  return { label, pelvis, up, front, joints, settles: true, props };
}

export type OwnPosture = keyof typeof ownPostures;
/** A posture and what differs from it. */
export type OwnPose = { readonly posture: OwnPosture; readonly joints: Readonly<Partial<Record<OwnJoint, number>>> };

export const jointsOf = ({ posture, joints }: OwnPose): Record<OwnJoint, number> => {
  const from: Base["joints"] = ownPostures[posture].joints;
  return Object.fromEntries(ownJointNames.map((name) => [name, joints[name] ?? from[name] ?? 0])) as Record<
    OwnJoint,
    number
  >;
};

/** The angles become a body that rests on the floor. */
export function poseOf(own: OwnPose): Pose {
  const { pelvis, up, front, settles } = ownPostures[own.posture];
  const at = jointsOf(own);
  // Who leans on the hands has them flat.
  const palms =
    own.posture === "allFours" && hands.every((hand) => at[`shoulderForwards${hand}`] < 110) ? flatHand : {};
  const limbs = hands.map((hand) => [
    [
      `arm${hand}`,
      { shoulder: [at[`shoulderForwards${hand}`], at[`shoulderOut${hand}`], 0], elbow: at[`elbow${hand}`], ...palms },
    ],
    [`leg${hand}`, { hip: [at[`hipForwards${hand}`], at[`hipOut${hand}`], 0], knee: at[`knee${hand}`] }],
  ]);
  const pose: Pose = {
    pelvis,
    up,
    front,
    lumbar: [at.backBent * 0.55, at.backSide * 0.6, at.backTurned * 0.1],
    thorax: [at.backBent * 0.45, at.backSide * 0.4, at.backTurned * 0.9],
    neck: [at.neckBent * 0.7, at.neckSide * 0.8, at.neckTurned * 0.6],
    head: [at.neckBent * 0.3, at.neckSide * 0.2, at.neckTurned * 0.4],
    ...Object.fromEntries(limbs.flat()),
  };
  return settles ? { ...pose, pelvis: [pelvis[0], pelvis[1] - lowestOf(pose), pelvis[2]] } : pose;
}

const lowestOf = (pose: Pose): number => Math.min(...ballsOf(pose).map(([[, y], r]) => y - r));

/** All that a body is drawn over: where it is, and how thick. */
export function ballsOf(pose: Pose): readonly Ball[] {
  const figure = stand(pose);
  const parts = [trunk(figure), head(figure), ...hands.flatMap((hand) => [arm(figure, hand), leg(figure, hand)])];
  return parts.flatMap(({ pieces }) => pieces.flatMap(({ balls }) => balls));
}

/** What is wrong with a pose that somebody made, in their own words first. */
export function ownPoseFaults(own: OwnPose): string[] {
  const at = jointsOf(own);
  const outside = ownJointNames.flatMap((name) => {
    const { label, least, most } = ownJoint(name);
    return Number.isInteger(at[name]) && at[name] >= least && at[name] <= most
      ? []
      : [`${label}: please give whole degrees from ${least} to ${most}`];
  });
  return outside.length > 0 ? outside : poseFaults(poseOf(own)).map(inWords);
}

/** "legR is 5 cm below the floor" as somebody would say it. */
const inWords = (fault: string): string =>
  fault.replace(
    /\b(arm|leg|hand|foot|elbow|knee|hip|wrist|ankle) ?([LR])\b/,
    (_, part: string, hand: string) => `${hand === "L" ? "left" : "right"} ${part}`,
  );

export const ownViews = {
  side: { label: "From the side", view: { yaw: -14, pitch: 9 } },
  front: { label: "From the front", view: { yaw: 64, pitch: 9 } },
} as const satisfies Record<string, { label: string; view: View }>;
export type OwnView = keyof typeof ownViews;
