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
  type OwnPosture,
  type OwnView,
  ownViews,
} from "./own-pose.ts";

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
    fc.property(pose, pose, view, (one, other, seen) => {
      for (const svg of [
        drawOwnPose(one, seen),
        drawSteps(ownPicture([one, other], seen, 5)),
        drawMoving(ownPicture([one, other], seen, 0)),
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
