import fc from "fast-check";
import { expect, test } from "vitest";
import { drawOwnPose, holds, ownPicture, pull, whereIs } from "./draw-own.ts";
import { drawMoving, drawSteps } from "./draw.ts";
import {
  jointsOf,
  ownJoint,
  ownJointNames,
  type OwnPose,
  ownPoseFaults,
  ownPostures,
  ballsOf,
  poseOf,
  type OwnPosture,
  type OwnView,
  ownViews,
} from "./own-pose.ts";
import { type OwnThing, ownThingFaults, ownThings, placeThings } from "./own-things.ts";

const posture = fc.constantFrom(...(Object.keys(ownPostures) as OwnPosture[]));
const view = fc.constantFrom(...(Object.keys(ownViews) as OwnView[]));
const pose: fc.Arbitrary<OwnPose> = fc.record({
  posture,
  joints: fc.record(
    Object.fromEntries(
      ownJointNames.map((name) => [name, fc.integer({ min: ownJoint(name).least, max: ownJoint(name).most })]),
    ),
    { requiredKeys: [] },
  ),
});

const things = fc.subarray(Object.keys(ownThings) as OwnThing[], { maxLength: 3 });

test("ADVISE-37 a wall stands where the body reaches farthest, in front or behind, in every pose", () => {
  fc.assert(
    fc.property(posture, pose, (kind, other) => {
      const poses = [
        { posture: kind, joints: {} },
        { ...other, posture: kind },
      ];
      const xs = poses.flatMap((each) => ballsOf(poseOf(each)).flatMap(([[x], r]) => [x - r, x + r]));
      const walls = placeThings(poses, ["wallAhead", "wallBehind"]).flatMap((prop) =>
        prop.kind === "box" && prop.of === "wall" ? [prop] : [],
      );
      expect(walls.length).toBe(2);
      expect(walls[0]!.low[0] - Math.max(...xs)).toBeCloseTo(0.5);
      expect(Math.min(...xs) - walls[1]!.high[0]).toBeCloseTo(0.5);
    }),
    { numRuns: 40 },
  );
});

test("ADVISE-37 each thing is drawn and named, and what a posture has already is not drawn twice", () => {
  for (const thing of Object.keys(ownThings) as OwnThing[]) {
    const own: OwnPose = { posture: "onBack", joints: { kneeL: 60, kneeR: 60, hipForwardsL: 60, hipForwardsR: 60 } };
    const [bare, used] = [placeThings([own, own], []), placeThings([own, own], [thing])];
    expect(used.length > bare.length, thing).toBe(thing !== "mat");
  }
  const sits: OwnPose = { posture: "sitting", joints: {} };
  expect(placeThings([sits, sits], ["chair"])).toEqual(placeThings([sits, sits], []));
  expect(ownThingFaults(sits, ["towel", "mat"], "side")).toEqual([
    "A folded towel under the head needs somebody who lies.",
  ]);
  expect(ownThingFaults(sits, ["wallAhead"], "side")).toEqual([]);
  expect(ownThingFaults(sits, ["wallAhead"], "front").join()).toContain("from the side");
});

test("ADVISE-33 every posture is one that a body can take", () => {
  for (const name of Object.keys(ownPostures) as OwnPosture[])
    expect(ownPoseFaults({ posture: name, joints: {} }), name).toEqual([]);
});

test("ADVISE-33 a joint past its limit, or no number, is told in words", () => {
  for (const elbowL of [-1, 151, 12.5, Number.NaN])
    expect(ownPoseFaults({ posture: "standing", joints: { elbowL } })).toEqual([
      "Left elbow bent: please give whole degrees from 0 to 150",
    ]);
  expect(ownPoseFaults({ posture: "sitting", joints: { hipForwardsR: 40 } }).join()).toContain("right leg is");
});

test("ADVISE-33 whatever is within the limits can be drawn, still and moving", () => {
  fc.assert(
    fc.property(pose, pose, view, things, (one, other, seenFrom, used) => {
      for (const svg of [
        drawOwnPose([one, other], 0, { seenFrom, things: used }),
        drawSteps(ownPicture([one, other], seenFrom, 5, used)),
        drawMoving(ownPicture([one, other], seenFrom, 0, used)),
      ])
        expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }),
    { numRuns: 25 },
  );
});

test("ADVISE-33 a pulled joint comes no farther from where it is pulled, and stays within its limits", () => {
  fc.assert(
    fc.property(
      pose,
      view,
      fc.constantFrom(...holds),
      fc.integer({ min: -150, max: 150 }),
      fc.integer({ min: -230, max: 30 }),
      (own, seen, hold, x, y) => {
        const away = (at: OwnPose) => Math.hypot(whereIs(at, seen, hold)[0] - x, whereIs(at, seen, hold)[1] - y);
        const after = pull(own, seen, hold, [x, y]);
        expect(away(after)).toBeLessThanOrEqual(away(own));
        for (const name of hold.moves) {
          expect(jointsOf(after)[name]).toBeGreaterThanOrEqual(ownJoint(name).least);
          expect(jointsOf(after)[name]).toBeLessThanOrEqual(ownJoint(name).most);
        }
      },
    ),
    { numRuns: 40 },
  );
});
