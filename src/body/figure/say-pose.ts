import type { Picture, Pose, Prop } from "../../knowledge/exercises/pose.ts";
import { type Figure, hands, stand } from "./skeleton.ts";

/** How somebody holds themselves, from the pose alone: "lying on the back". */
export function sayPose(pose: Pose): string {
  const figure = stand(pose);
  const { turned, at } = figure;
  const [up, front] = [turned.pelvis[1], turned.pelvis[2]];
  const low = Math.min(at.pelvis[1], at.t6[1]) < 45 || at.pelvis[1] < 60;
  if (Math.abs(up[1]) < 0.6 && front[1] > 0.6) return "lying on the back";
  if (front[1] < -0.6 && at.pelvis[1] < 60)
    return kneels(figure) && at.pelvis[1] > 18 ? "on hands and knees" : "face down";
  if (Math.abs(up[1]) < 0.6 && low) return "lying on the side";
  if (kneels(figure)) return "kneeling";
  if (at.pelvis[1] < 20) return "sitting on the floor";
  if (at.pelvis[1] < 60 && hands.some((hand) => Math.abs(at[`kn${hand}`][1] - at[`hip${hand}`][1]) < 18))
    return "sitting";
  return up[1] < 0.85 ? "standing, bent forward" : "standing";
}

const kneels = ({ at }: Figure) =>
  hands.some((hand) => at[`kn${hand}`][1] < 14 && at[`an${hand}`][1] < 20 && at.pelvis[1] > 18);

/** The picture in words, for whoever doesn't see it: the posture, what is used, and what each pose does. */
export function sayPicture({ poses, props }: Picture, sentences: readonly string[]): string {
  const things = [...new Set(props.flatMap(sayThing))];
  const used = things.length > 0 ? `, with ${list(things)}` : "";
  const steps = sentences.map((said, k) => `${k + 1}: ${said}`);
  return `A drawn person, ${sayPose(poses[0])}${used}. ${steps.join(" ")}`;
}

function sayThing(prop: Prop): string[] {
  if (prop.kind === "mat") return [];
  if (prop.kind === "weight") return ["a weight"];
  if (prop.kind === "ball") return ["a ball"];
  return [names[prop.of]];
}

const names = {
  wall: "a wall",
  chair: "a chair",
  doorway: "a door frame",
  step: "a step",
  table: "a table",
  pillow: "a pillow",
  towel: "a towel",
  roller: "a roller",
  band: "a band",
  strap: "a strap",
  stick: "a stick",
} as const;

const list = (things: readonly string[]): string =>
  things.length < 2 ? things.join("") : `${things.slice(0, -1).join(", ")} and ${things.at(-1)}`;
