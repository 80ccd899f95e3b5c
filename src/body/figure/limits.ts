import type { Hand, Pose } from "../../knowledge/exercises/pose.ts";
import { head } from "./head.ts";
import { arm, leg } from "./limbs.ts";
import { type Figure, hands, leftwards, stand } from "./skeleton.ts";
import { trunk } from "./trunk.ts";
import { angle, dot, seenFrom, square, subtract, times, unit, type Vector } from "./vectors.ts";

/** What a supple grown-up's joints allow, in degrees; a body is drawn within it. */
export const spineLimits = {
  lumbar: { forwards: [-40, 60], sideways: 30, turned: 20 },
  thorax: { forwards: [-40, 50], sideways: 30, turned: 55 },
  neck: { forwards: [-40, 60], sideways: 40, turned: 50 },
  head: { forwards: [-45, 30], sideways: 15, turned: 45 },
} as const;
export const limits = {
  elbow: [0, 150],
  knee: [0, 160],
  /** Of the toes against the shin, from the right angle: up, and pointed with the floor's help. */
  ankle: [-35, 88],
  wrist: [0, 95],
  hip: { forwards: [-30, 135], outwards: [-40, 75] },
  shoulder: { behind: 65, across: 65 },
} as const;
const give = 2;
/** Centimetres by which flesh may sink into a mat, and a hand miss its place. */
const soft = 2.6;
const near = 2.5;

/** What is wrong with a pose, in words for whoever draws it; nothing where a body could stand so. */
export function poseFaults(pose: Pose): string[] {
  const figure = stand(pose);
  return [
    ...spineFaults(pose),
    ...hands.flatMap((hand) => [...armFaults(figure, hand), ...legFaults(figure, hand)]),
    ...belowFloor(figure),
  ];
}

function within(what: string, value: number, [least, most]: readonly [number, number]): string[] {
  if (value >= least - give && value <= most + give) return [];
  return [`${what}: ${Math.round(value)}° is not from ${least}° to ${most}°`];
}

function spineFaults(pose: Pose): string[] {
  return (Object.keys(spineLimits) as (keyof typeof spineLimits)[]).flatMap((part) => {
    const [forwards, left, round] = pose[part] ?? [0, 0, 0];
    const most = spineLimits[part];
    return [
      ...within(`${part} bent`, forwards, most.forwards),
      ...within(`${part} bent sideways`, left, [-most.sideways, most.sideways]),
      ...within(`${part} turned`, round, [-most.turned, most.turned]),
    ];
  });
}

function armFaults({ at, turned, short }: Figure, hand: Hand): string[] {
  const [shoulder, elbow, wrist] = [at[`sh${hand}`], at[`el${hand}`], at[`wr${hand}`]];
  const upper = unit(subtract(elbow, shoulder));
  const [aside, , forwards] = seenFrom(turned.thorax, upper);
  const behind = forwards < 0 ? asin(-forwards) : 0;
  const across = -aside * leftwards(hand) > 0 ? asin(-aside * leftwards(hand)) : 0;
  return [
    ...within(`elbow ${hand}`, angle(upper, subtract(wrist, elbow)), limits.elbow),
    ...within(`wrist ${hand}`, angle(subtract(wrist, elbow), turned[`hand${hand}`][1]), limits.wrist),
    ...within(`arm ${hand} behind the body`, behind, [0, limits.shoulder.behind]),
    ...within(`arm ${hand} across the body`, across, [0, limits.shoulder.across]),
    ...(short[`arm${hand}`] > near ? [`hand ${hand} is ${Math.round(short[`arm${hand}`])} cm out of reach`] : []),
  ];
}

const asin = (sine: number) => (Math.asin(Math.min(1, sine)) * 180) / Math.PI;

function legFaults({ at, turned, short }: Figure, hand: Hand): string[] {
  const [hip, knee, ankle] = [at[`hip${hand}`], at[`kn${hand}`], at[`an${hand}`]];
  const thigh = unit(subtract(knee, hip));
  const shank = unit(subtract(ankle, knee));
  const [aside, up, forwards] = seenFrom(turned.pelvis, thigh);
  const toes = turned[`foot${hand}`][2];
  const bent = (Math.atan2(forwards, -up) * 180) / Math.PI;
  // A leg drawn up past the horizontal bends on, so a thigh beside the belly is not one behind the back.
  const flexed = bent < -90 ? bent + 360 : bent;
  return [
    ...within(`knee ${hand}`, angle(thigh, shank), limits.knee),
    ...(Math.abs(aside) < 0.5 ? within(`hip ${hand}`, flexed, limits.hip.forwards) : []),
    ...within(`hip ${hand} outwards`, asin(aside * leftwards(hand)), limits.hip.outwards),
    ...within(`ankle ${hand}`, angle(toes, times(shank, -1)) - 90, limits.ankle),
    ...kneeTurned(thigh, shank, toes, hand),
    ...(short[`leg${hand}`] > near ? [`foot ${hand} is ${Math.round(short[`leg${hand}`])} cm out of reach`] : []),
  ];
}

/** A bent knee is a hinge: the toes can turn only so far from where it points. */
function kneeTurned(thigh: Vector, shank: Vector, toes: Vector, hand: Hand): string[] {
  const forwards = square(thigh, shank);
  const feet = square(toes, shank);
  if (dot(forwards, forwards) < 0.1 || dot(feet, feet) < 0.15) return [];
  return within(`knee ${hand} against the toes`, angle(forwards, feet), [0, 75]);
}

function belowFloor(figure: Figure): string[] {
  const parts = [trunk(figure), head(figure), ...hands.flatMap((hand) => [arm(figure, hand), leg(figure, hand)])];
  return parts.flatMap(({ name, pieces }) => {
    const lowest = Math.min(...pieces.flatMap(({ balls }) => balls.map(([[, y], r]) => y - r)));
    return lowest < -soft ? [`${name} is ${Math.round(-lowest)} cm below the floor`] : [];
  });
}
