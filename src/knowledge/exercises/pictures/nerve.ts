import { on, type Picture, type Pose } from "../pose.ts";
import { arms, chair, mat, sitting, slow, standingFacing, upwards } from "../postures.ts";

const slump = { lumbar: [18, 0, 0], thorax: [22, 0, 0] } as const;
const clasped = arms((z) => ({ hand: [-22, 64, z * 9], elbowTowards: [-1, 0, z], fingers: [-0.3, -0.6, -z] }));

/** The head to the left (1), or to the right (-1) where the arm is. */
const leaning = (way: 1 | -1): Pick<Pose, "neck" | "head"> => ({ neck: [0, way * 20, 0], head: [0, way * 12, 0] });
const rightArm = { yaw: -8, pitch: 6, close: { at: on("t6", -33, 14, 0), about: 68 } } as const;
const crown = { along: on("c1", 0, 18, 4), beside: [0, 9, 4] } as const;

/** One end of a nerve is let go of as the other is drawn on, so that it glides and is not pulled. */
export const nervePictures = {
  EX61: {
    poses: [
      sitting({ ...slump, neck: [44, 0, 0], head: [22, 0, 0], ...clasped }),
      sitting({
        ...slump,
        neck: [-20, 0, 0],
        head: [-20, 0, 0],
        ...clasped,
        legR: { ankle: [70, 44, 9], kneeTowards: upwards, toes: [0.1, 1, 0] },
      }),
    ],
    view: { yaw: -14, pitch: 6 },
    props: [mat(-40, 96, 30), ...chair()],
    felt: [{ spot: "thigh-back", side: "R" }],
    arrows: [
      { along: on("anR"), beside: [12, -8, 6] },
      { along: on("c1", 0, 12, 6), beside: [0, 8, 6] },
    ],
    tempo: slow(0.2, 1.8),
  },
  EX63: {
    poses: [
      standingFacing({
        ...leaning(1),
        armR: { hand: [-46, 158, 12], elbowTowards: [-0.4, -1, 0], fingers: [0.2, 1, 0.5], palm: [-0.5, -0.3, 1] },
      }),
      standingFacing({
        ...leaning(-1),
        armR: { hand: [-75, 141, 0], elbowTowards: [0, -1, -0.2], fingers: [0.15, 1, 0.1], palm: [-1, 0.15, 0] },
      }),
    ],
    view: rightArm,
    props: [],
    felt: [
      { spot: "arm-front", side: "R" },
      { spot: "forearm-front", side: "R" },
    ],
    arrows: [{ along: on("wrR"), beside: [0, 27, 8] }, crown],
    tempo: slow(0.2, 1.8),
  },
  EX64: {
    poses: [
      standingFacing({
        ...leaning(1),
        armR: { hand: [-75, 138, 3], elbowTowards: [0, -1, -0.4], fingers: [-1, -0.1, 0.1], palm: upwards },
      }),
      standingFacing({
        ...leaning(-1),
        armR: { hand: [-40, 160, 2], elbowTowards: [-1, -0.4, 0], fingers: [0.55, 0.35, -0.75], palm: [-0.2, 1, 0.3] },
      }),
    ],
    view: rightArm,
    props: [],
    felt: [{ spot: "forearm-front", side: "R" }],
    arrows: [{ along: on("wrR"), beside: [-6, 12, 8] }, crown],
    tempo: slow(0.2, 1.8),
  },
} as const satisfies Record<string, Picture>;
