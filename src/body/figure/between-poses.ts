import type { Arm, Hand, Leg, Pose } from "../../knowledge/exercises/pose.ts";
import { type Figure, hands, shinOf, stand } from "./skeleton.ts";
import { bentTowards } from "./two-bones.ts";
import { add, angle, between, long, seenFrom, subtract, times, turn, type Vector, unit } from "./vectors.ts";

/** The pose that part of the way `t`, from 0 to 1. */
export function betweenPoses(from: Figure, to: Figure, t: number): Pose {
  if (t <= 0) return from.pose;
  if (t >= 1) return to.pose;
  return feetKept(from, to, t, straightBetween(from, to, t));
}

/** Every hole is filled from the figure first: a missing direction is not zero. */
function straightBetween(from: Figure, to: Figure, t: number): Pose {
  const [a, b] = [from.pose, to.pose];
  const mix = (x: Vector | undefined, y: Vector | undefined, rest: Vector): Vector => between(x ?? rest, y ?? rest, t);
  const spine = (part: "lumbar" | "thorax" | "neck" | "head") => mix(a[part], b[part], [0, 0, 0]);
  const limbs = hands.map((hand) => [
    [`arm${hand}`, betweenArms(from, to, hand, t)],
    [`leg${hand}`, betweenLegs(from, to, hand, t)],
  ]);
  return {
    pelvis: pelvisBetween(from, to, t),
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

/** Somebody who kneels turns about the knees, which stay on the floor. */
function pelvisBetween(from: Figure, to: Figure, t: number): Vector {
  const knees = ({ at }: Figure) => between(at.knL, at.knR, 0.5);
  const [start, end] = [subtract(from.at.pelvis, knees(from)), subtract(to.at.pelvis, knees(to))];
  const rests = [from, to].every(({ at }) => Math.max(at.knL[1], at.knR[1]) < kneeling);
  const straight = between(start, end, t);
  const far = long(start) + (long(end) - long(start)) * t;
  return rests
    ? add(between(knees(from), knees(to), t), times(unit(straight), far))
    : between(from.pose.pelvis, to.pose.pelvis, t);
}
const kneeling = 12;

/** A foot that turns right round goes with its shin: half-way between two far directions lies none that an ankle can take. */
function feetKept(from: Figure, to: Figure, t: number, pose: Pose): Pose {
  const turned = hands.filter((hand) => angle(toes(from, hand), toes(to, hand)) > 60);
  if (turned.length === 0) return pose;
  const figure = stand(pose);
  const kept = turned.map((hand) => {
    const seen = (of: Figure) => seenFrom(shinOf(of, hand), toes(of, hand));
    return [
      `leg${hand}`,
      { ...pose[`leg${hand}`], toes: turn(shinOf(figure, hand), between(seen(from), seen(to), t)) },
    ];
  });
  return { ...pose, ...Object.fromEntries(kept) };
}

const toes = ({ turned }: Figure, hand: Hand): Vector => turned[`foot${hand}`][2];

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
    hand: handBetween(from, to, hand, t),
    elbowTowards: direction(towards(from, a.elbowTowards), towards(to, b.elbowTowards), [0, -1, 0], t),
  };
}

/** A long arm that swings far keeps its length, as on a clock, and does not fold on the straight way across. */
function handBetween(from: Figure, to: Figure, hand: Hand, t: number): Vector {
  const [start, end] = [from, to].map(({ at }) => subtract(at[`wr${hand}`], at[`sh${hand}`])) as [Vector, Vector];
  const straight = between(from.at[`wr${hand}`], to.at[`wr${hand}`], t);
  const way = long(subtract(from.at[`wr${hand}`], to.at[`wr${hand}`]));
  const swings = Math.min(long(start), long(end), way) > longArm;
  if (!swings) return straight;
  const far = long(start) + (long(end) - long(start)) * t;
  return add(between(from.at[`sh${hand}`], to.at[`sh${hand}`], t), times(unit(between(start, end, t)), far));
}
const longArm = 50;

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
