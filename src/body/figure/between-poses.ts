import type { Arm, Hand, Leg, Pose } from "../../knowledge/exercises/pose.ts";
import { type Figure, hands, stand } from "./skeleton.ts";
import { bentTowards } from "./two-bones.ts";
import { between, type Vector } from "./vectors.ts";

/** The pose that part of the way `t`, from 0 to 1. Every hole is filled from the figure first: a missing direction is not zero. */
export function betweenPoses(from: Figure, to: Figure, t: number): Pose {
  if (t <= 0) return from.pose;
  if (t >= 1) return to.pose;
  const [a, b] = [from.pose, to.pose];
  const mix = (x: Vector | undefined, y: Vector | undefined, rest: Vector): Vector => between(x ?? rest, y ?? rest, t);
  const spine = (part: "lumbar" | "thorax" | "neck" | "head") => mix(a[part], b[part], [0, 0, 0]);
  const limbs = hands.map((hand) => [
    [`arm${hand}`, betweenArms(from, to, hand, t)],
    [`leg${hand}`, betweenLegs(from, to, hand, t)],
  ]);
  return {
    pelvis: between(a.pelvis, b.pelvis, t),
    up: mix(from.turned.pelvis[1], to.turned.pelvis[1], [0, 1, 0]),
    front: mix(from.turned.pelvis[2], to.turned.pelvis[2], [0, 0, 1]),
    lumbar: spine("lumbar"),
    thorax: spine("thorax"),
    neck: spine("neck"),
    head: spine("head"),
    mouth: number(a.mouth, b.mouth, 0, t),
    belly: number(a.belly, b.belly, 0, t),
    ...Object.fromEntries(limbs.flat()),
  };
}

const number = (a: number | undefined, b: number | undefined, rest: number, t: number): number =>
  (a ?? rest) + ((b ?? rest) - (a ?? rest)) * t;

function betweenArms(from: Figure, to: Figure, hand: Hand, t: number): Arm {
  const [a, b] = [from.pose[`arm${hand}`] ?? {}, to.pose[`arm${hand}`] ?? {}];
  const wrist = (figure: Figure) => figure.turned[`hand${hand}`];
  const common = {
    fingers: between(wrist(from)[1], wrist(to)[1], t),
    palm: between(wrist(from)[2], wrist(to)[2], t),
    blade: between(a.blade ?? [0, 0, 0], b.blade ?? [0, 0, 0], t),
    fist: a.fist ?? false,
  };
  if (!a.hand && !b.hand)
    return {
      ...common,
      shoulder: between(a.shoulder ?? [0, 8, 0], b.shoulder ?? [0, 8, 0], t),
      elbow: number(a.elbow, b.elbow, 8, t),
    };
  const towards = (figure: Figure, wish: Vector | undefined) =>
    bentTowards(figure.at[`sh${hand}`], figure.at[`el${hand}`], figure.at[`wr${hand}`]) ?? wish ?? null;
  return {
    ...common,
    hand: between(from.at[`wr${hand}`], to.at[`wr${hand}`], t),
    elbowTowards: direction(towards(from, a.elbowTowards), towards(to, b.elbowTowards), [0, -1, 0], t),
  };
}

function betweenLegs(from: Figure, to: Figure, hand: Hand, t: number): Leg {
  const [a, b] = [from.pose[`leg${hand}`] ?? {}, to.pose[`leg${hand}`] ?? {}];
  const foot = (figure: Figure) => figure.turned[`foot${hand}`];
  const common = {
    toes: between(foot(from)[2], foot(to)[2], t),
    toesUp: number(a.toesUp, b.toesUp, 0, t),
    arch: number(a.arch, b.arch, 0, t),
  };
  if (!a.ankle && !b.ankle)
    return { ...common, hip: between(a.hip ?? [0, 3, 0], b.hip ?? [0, 3, 0], t), knee: number(a.knee, b.knee, 4, t) };
  const towards = (figure: Figure, wish: Vector | undefined) =>
    bentTowards(figure.at[`hip${hand}`], figure.at[`kn${hand}`], figure.at[`an${hand}`]) ?? wish ?? null;
  return {
    ...common,
    ankle: between(from.at[`an${hand}`], to.at[`an${hand}`], t),
    kneeTowards: direction(towards(from, a.kneeTowards), towards(to, b.kneeTowards), from.turned.pelvis[2], t),
  };
}

/** A straight limb points nowhere, so it takes the other's direction. */
const direction = (a: Vector | null, b: Vector | null, rest: Vector, t: number): Vector =>
  between(a ?? b ?? rest, b ?? a ?? rest, t);

/** All figures of a picture's way: the poses themselves, and so many in between each two of them. */
export function figuresOf(poses: readonly Pose[], inBetween: number, round: boolean): Figure[] {
  const stood = poses.map(stand);
  const legs = round ? stood.length : stood.length - 1;
  const way = Array.from({ length: legs }, (_, leg) => {
    const [from, to] = [stood[leg]!, stood[(leg + 1) % stood.length]!];
    const steps = Array.from({ length: inBetween }, (_, step) =>
      stand(betweenPoses(from, to, (step + 1) / (inBetween + 1))),
    );
    return [...steps, to];
  });
  return [stood[0]!, ...way.flat()];
}
