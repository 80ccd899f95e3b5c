import { on, type Prop, type Vector } from "../../knowledge/exercises/pose.ts";
import { chair, mat, wall } from "../../knowledge/exercises/postures.ts";
import { ballsOf, type OwnPose, ownPostures, type OwnView, poseOf } from "./own-pose.ts";
import { type Figure, hands, stand } from "./skeleton.ts";
import { between, long, seenFrom, subtract } from "./vectors.ts";

/** What an exercise of one's own may use. Nobody moves a thing about: each stands where the drawn body meets it. */
export const ownThings = {
  wallAhead: "A wall in front; for who lies, at the feet",
  wallBehind: "A wall behind; for who lies, at the head",
  doorway: "A door frame at the hands",
  chair: "A chair to hold on to; for who lies on the back, under the feet",
  step: "A step under the higher foot",
  mat: "A mat",
  bandHands: "A band between the hands",
  bandKnees: "A band round the knees",
  strap: "A strap from the hands to the higher foot",
  towel: "A folded towel under the head",
  roller: "A roller under the knees",
  ballKnees: "A ball between the knees",
  ballHand: "A ball in the right hand",
} as const;
export type OwnThing = keyof typeof ownThings;
export const isOwnThing = (name: string): name is OwnThing => Object.hasOwn(ownThings, name);
export const mostThings = 3;

const lying = ["onBack", "onFront", "onSide"];
const underWhoLies: readonly OwnThing[] = ["towel", "roller"];

/** A towel under the head of somebody who stands is a mistake, and so is a wall before whoever is seen from the front. */
export function ownThingFaults({ posture }: OwnPose, things: readonly OwnThing[], seenFrom: OwnView): string[] {
  const under = lying.includes(posture) ? [] : things.filter((thing) => underWhoLies.includes(thing));
  const hidden = seenFrom === "front" && things.includes("wallAhead");
  return [
    ...under.map((thing) => `${ownThings[thing]} needs somebody who lies.`),
    ...(hidden ? ["A wall in front would hide the body. Please choose to see it from the side."] : []),
  ];
}

/** The things of an exercise, placed by how the body stands in its poses; the last of them is where it meets them. */
export function placeThings(poses: readonly OwnPose[], things: readonly OwnThing[]): readonly Prop[] {
  const { posture } = poses[0]!;
  const own: readonly Prop[] = ownPostures[posture].props;
  const body: Body = {
    figure: stand(poseOf(poses.at(-1)!)),
    start: stand(poseOf(poses[0]!)),
    reach: reachOf(poses),
    lies: lying.includes(posture),
  };
  const has = (kind: string) => own.some((prop) => prop.kind === kind || ("of" in prop && prop.of === kind));
  return [...own, ...things.filter((thing) => !has(thing)).flatMap((thing) => placed[thing](body))];
}

type Body = {
  readonly figure: Figure;
  readonly start: Figure;
  readonly reach: readonly [back: number, front: number];
  readonly lies: boolean;
};

/** How far the body goes backwards and forwards in all poses, so that no pose goes through a wall. */
function reachOf(poses: readonly OwnPose[]): [number, number] {
  const balls = poses.flatMap((pose) => ballsOf(poseOf(pose)));
  return [Math.min(...balls.map(([[x], r]) => x - r)), Math.max(...balls.map(([[x], r]) => x + r))];
}

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
const higher = ({ at }: Figure) => (at.anL[1] > at.anR[1] + 1 ? "L" : "R");
const middle = ({ at }: Figure, one: "kn" | "an" | "wr"): Vector => between(at[`${one}L`], at[`${one}R`], 0.5);

const placed: Record<OwnThing, (body: Body) => readonly Prop[]> = {
  wallAhead: ({ reach, lies }) => [wall(reach[1] + 0.5, lies ? 110 : 186)],
  wallBehind: ({ reach, lies }) => [wall(reach[0] - 7.5, lies ? 110 : 186)],
  doorway: ({ figure }) => {
    const [x] = middle(figure, "wr");
    const out = Math.max(36, ...hands.map((hand) => Math.abs(figure.at[`wr${hand}`][2])));
    return [-1, 1].map((side) => ({
      kind: "box" as const,
      of: "doorway" as const,
      low: [x + 4, 0, side * out - 10] as const,
      high: [x + 12, 200, side * out + 10] as const,
    }));
  },
  chair: (body) => (body.lies ? underFeet(body.figure) : toHold(body.figure)),
  step: ({ figure }) => {
    const foot = figure.at[`an${higher(figure)}`];
    const high = foot[1] - 7.5;
    const [x, z] = high > 4 ? [foot[0], foot[2]] : [40, 0];
    const deep = high > 4 ? 15 : 26;
    return [box("step", [x - 12, 0, z - deep], [x + 26, high > 4 ? high : 18, z + deep])];
  },
  mat: ({ reach }) => [mat(reach[0] - 12, reach[1] + 12)],
  bandHands: () => [{ kind: "line", of: "band", through: [on("wrL", 0, 6, 2), on("wrR", 0, 6, 2)], near: true }],
  bandKnees: () => [
    {
      kind: "line",
      of: "band",
      through: [on("knL", 7, 6, 2), on("knL", 2, 6, 7), on("knR", -2, 6, 7), on("knR", -7, 6, 2)],
      near: true,
    },
  ],
  strap: ({ figure }) => {
    const foot = on(`an${higher(figure)}`, 0, -5, 8);
    return hands.map((hand) => ({
      kind: "line" as const,
      of: "strap" as const,
      through: [on(`wr${hand}`, 0, 6, 1), foot],
      near: hand === "R",
    }));
  },
  towel: ({ figure: { at } }) => {
    const high = within(at.c1[1] - 9, 4, 8);
    return [box("towel", [at.c1[0] - 16, 0, -24], [at.c1[0] + 8, high, 24])];
  },
  roller: ({ figure }) => {
    const [x, y] = middle(figure, "kn");
    const r = within((y - 5.5) / 2, 4, 9);
    return [{ kind: "roll", of: "roller", at: [x, r, 0], r, long: 60 }];
  },
  ballKnees: ({ start }) => {
    const apart = subtract(start.at.knL, start.at.knR);
    const by = seenFrom(start.turned.thighR, apart);
    const at = on("knR", by[0] / 2, by[1] / 2 + 3, by[2] / 2);
    return [{ kind: "ball", at, r: within(long(apart) / 2 - 5, 4, 12), near: true }];
  },
  ballHand: () => [{ kind: "ball", at: on("wrR", 0, 9, 4), r: 4, near: true }],
};

const box = (of: "chair" | "step" | "towel", low: Vector, high: Vector): Prop => ({ kind: "box", of, low, high });
/** A seat as high as the feet that rest on it; where they lie low, a chair that stands beyond them. */
function underFeet(figure: Figure): readonly Prop[] {
  const [x, y] = middle(figure, "an");
  const seat = y - 7;
  if (seat < 20) return chair(Math.max(figure.at.anL[0], figure.at.anR[0]) + 45);
  const leg = (at: number, z: number) => box("chair", [at - 2, 0, z - 2], [at + 2, seat - 4, z + 2]);
  const legs = [-14, 14].flatMap((by) => [leg(x + by, -18), leg(x + by, 18)]);
  return [...legs, box("chair", [x - 17, seat - 4, -21], [x + 17, seat, 21])];
}

/** Its back towards whoever holds on to it. */
function toHold(figure: Figure): readonly Prop[] {
  const x = Math.max(32, middle(figure, "wr")[0] + 4);
  const leg = (z: number) => box("chair", [x + 44, 0, z - 2], [x + 48, 40, z + 2]);
  return [
    leg(-20),
    leg(20),
    box("chair", [x + 2, 40, -22], [x + 50, 44, 22]),
    box("chair", [x, 0, -22], [x + 4, 92, 22]),
  ];
}
