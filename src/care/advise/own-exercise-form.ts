import {
  jointsOf,
  type OwnJoint,
  ownJointNames,
  type OwnPose,
  ownPostures,
  type OwnPosture,
  type OwnView,
  ownViews,
} from "../../body/figure/own-pose.ts";
import { many, one, type Values } from "../../shared/form-values.ts";
import type { Look } from "../../body/figure/draw-own.ts";
import { isOwnThing, mostThings } from "../../body/figure/own-things.ts";
import type { OwnExercise } from "./own-exercise.ts";

export const poseNames = ["start", "end"] as const;
export const fieldOfJoint = (k: number, name: OwnJoint) => `${poseNames[k]}-${name}`;

/** The form as an exercise, still unchecked; an empty box is no figure. */
export function readOwn(values: Values): unknown {
  const number = (name: string) =>
    /^-?\d{1,4}$/.test(one(values, name).trim()) ? Number(one(values, name)) : Number.NaN;
  const text = (name: string) => one(values, name).trim();
  const posture = one(values, "posture");
  return {
    name: text("name"),
    kind: text("kind"),
    area: text("area"),
    start: text("start"),
    end: text("end"),
    cue: text("cue"),
    sets: number("sets"),
    repetitions: number("repetitions"),
    holdS: number("holdS"),
    timesADay: number("timesADay"),
    regions: many(values, "regions"),
    endOfRange: text("endOfRange") === "yes",
    seenFrom: text("seenFrom"),
    uses: [...new Set(many(values, "uses"))],
    poses: poseNames.map((_, k) => ({
      posture,
      joints: Object.fromEntries(ownJointNames.map((name) => [name, number(fieldOfJoint(k, name))])),
    })),
  };
}

/** What can be drawn of what was typed: a joint that is no figure stands as the posture has it. */
export function drawable(values: Values): Look & { poses: [OwnPose, OwnPose] } {
  const posture =
    (Object.keys(ownPostures) as OwnPosture[]).find((known) => known === one(values, "posture")) ?? "standing";
  const joints = (k: number) =>
    Object.fromEntries(
      ownJointNames.flatMap((name) => {
        const typed = one(values, fieldOfJoint(k, name)).trim();
        return /^-?\d{1,3}$/.test(typed) ? [[name, Number(typed)] as const] : [];
      }),
    );
  return {
    poses: [
      { posture, joints: joints(0) },
      { posture, joints: joints(1) },
    ],
    seenFrom: Object.hasOwn(ownViews, one(values, "seenFrom")) ? (one(values, "seenFrom") as OwnView) : "side",
    things: many(values, "uses").filter(isOwnThing).slice(0, mostThings),
  };
}

/** Another posture starts from its own joints: nobody lies down with the knees of a chair. */
export function inPosture(posture: OwnPosture, values: Values): Values {
  const joints = jointsOf({ posture, joints: {} });
  const figures = poseNames.flatMap((_, k) =>
    ownJointNames.map((name) => [fieldOfJoint(k, name), String(joints[name])] as const),
  );
  return { ...values, posture, ...Object.fromEntries(figures) };
}

export const emptyOwn: Values = inPosture("standing", {
  kind: "mobility",
  seenFrom: "side",
  sets: "1",
  repetitions: "10",
  holdS: "0",
  timesADay: "1",
});

export function asValues(own: OwnExercise): Values {
  const figures = own.poses.flatMap((pose, k) => {
    const joints = jointsOf(pose);
    return ownJointNames.map((name) => [fieldOfJoint(k, name), String(joints[name])] as const);
  });
  const { sets, repetitions, holdS, timesADay } = own;
  return {
    name: own.name,
    kind: own.kind,
    area: own.area,
    start: own.start,
    end: own.end,
    cue: own.cue,
    ...Object.fromEntries(
      Object.entries({ sets, repetitions, holdS, timesADay }).map(([name, value]) => [name, String(value)]),
    ),
    regions: own.regions,
    endOfRange: own.endOfRange ? "yes" : "",
    seenFrom: own.seenFrom,
    uses: own.uses,
    posture: own.poses[0].posture,
    ...Object.fromEntries(figures),
  };
}
