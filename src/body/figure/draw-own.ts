import type { Picture } from "../../knowledge/exercises/pose.ts";
import { cameraAt } from "./camera.ts";
import { layersOf } from "./layers.ts";
import { type OwnJoint, type OwnPose, ownJoint, type OwnView, ownViews, jointsOf, poseOf, steps } from "./own-pose.ts";
import { type OwnThing, placeThings } from "./own-things.ts";
import { type Box, nothing } from "./shapes.ts";
import { stand } from "./skeleton.ts";
import { document, layersAsSvg } from "./svg.ts";

/** The picture of an exercise that is made of two poses of one's own. */
export function ownPicture(
  poses: readonly [OwnPose, OwnPose],
  seenFrom: OwnView,
  holdS: number,
  things: readonly OwnThing[] = [],
): Picture {
  return {
    poses: [poseOf(poses[0]), poseOf(poses[1])],
    view: ownViews[seenFrom].view,
    props: placeThings(poses, things),
    felt: [],
    arrows: [],
    tempo: { there: 1.6, hold: Math.min(Math.max(holdS, 0.4), 3), back: 1.6, rest: 0.8 },
  };
}

/** Room for whatever a body does there, so that the picture doesn't jump while it is drawn. */
const rooms = {
  high: { left: -80, right: 80, top: -214, bottom: 20 },
  low: { left: -130, right: 130, top: -135, bottom: 40 },
} as const;
/** How a pose is looked at: from where, and with what. */
export type Look = { readonly seenFrom: OwnView; readonly things: readonly OwnThing[] };
/** Things ask for a wider frame. */
export function roomOf({ posture }: OwnPose, { things }: Pick<Look, "things">): Box {
  const room = rooms[posture === "standing" || posture === "sitting" || posture === "kneeling" ? "high" : "low"];
  const more = things.length > 0 ? 30 : 0;
  return { ...room, left: room.left - more, right: room.right + more };
}

/** One of the two poses by itself, in a frame that stays. */
export function drawOwnPose(poses: readonly [OwnPose, OwnPose], k: 0 | 1, look: Look): string {
  const picture = ownPicture(poses, look.seenFrom, 0, look.things);
  const layers = layersOf([stand(poseOf(poses[k]))], picture, [], cameraAt(picture.view), nothing());
  return document(layersAsSvg(layers, null, "o"), roomOf(poses[k], look));
}

/** What can be taken hold of: where it is on the figure, and the joints that it moves. */
export const holds = [
  { on: "c1", moves: ["neckBent", "neckSide"], label: "Head" },
  { on: "c7", moves: ["backBent", "backSide"], label: "Back" },
  { on: "elL", moves: ["shoulderForwardsL", "shoulderOutL"], label: "Left elbow" },
  { on: "wrL", moves: ["elbowL"], label: "Left hand" },
  { on: "elR", moves: ["shoulderForwardsR", "shoulderOutR"], label: "Right elbow" },
  { on: "wrR", moves: ["elbowR"], label: "Right hand" },
  { on: "knL", moves: ["hipForwardsL", "hipOutL"], label: "Left knee" },
  { on: "anL", moves: ["kneeL"], label: "Left foot" },
  { on: "knR", moves: ["hipForwardsR", "hipOutR"], label: "Right knee" },
  { on: "anR", moves: ["kneeR"], label: "Right foot" },
] as const satisfies readonly { on: string; moves: readonly OwnJoint[]; label: string }[];
export type Hold = (typeof holds)[number];
type Point = readonly [x: number, y: number];

/** Where a hold stands in the picture. */
export const whereIs = (own: OwnPose, seenFrom: OwnView, { on }: Hold): Point =>
  cameraAt(ownViews[seenFrom].view).see(stand(poseOf(own)).at[on]);

export function turned(own: OwnPose, name: OwnJoint, by: number): OwnPose {
  const { least, most } = ownJoint(name);
  const value = Math.min(most, Math.max(least, jointsOf(own)[name] + by));
  return { ...own, joints: { ...own.joints, [name]: value } };
}

/** Turns the joints of a hold, step by step and within their limits, until it is as near to a place as it gets. */
export function pull(own: OwnPose, seenFrom: OwnView, hold: Hold, [x, y]: Point): OwnPose {
  const away = (pose: OwnPose) => {
    const [px, py] = whereIs(pose, seenFrom, hold);
    return Math.hypot(px - x, py - y);
  };
  let [best, nearest] = [own, away(own)];
  for (let by = 8 * steps; by >= steps; by /= 2)
    for (let turns = 0, better = true; better && turns < 24; turns++) {
      better = false;
      for (const name of hold.moves)
        for (const way of [by, -by]) {
          const tried = turned(best, name, way);
          const left = away(tried);
          if (left < nearest - 0.01) [best, nearest, better] = [tried, left, true];
        }
    }
  return best;
}
