import { boxes, type ViewName, viewNames } from "./boxes.ts";
import { mirrored, type Point } from "./curve.ts";

/** Where the chart can be looked at from nearer, so that small zones become large enough to tap and to draw in. */
export const closerLooks = [
  { code: "head", name: "Head" },
  { code: "left-hand", name: "Left hand" },
  { code: "right-hand", name: "Right hand" },
  { code: "feet", name: "Feet" },
] as const;
export type CloserLook = (typeof closerLooks)[number]["code"];

type Aim = { readonly at: Point; readonly times: number };

// From the front the client's left hand is on the viewer's right; from behind it is on the viewer's left.
const hand: Point = [212, 560];
const handFromSide: Point = [165, 548];
const aims: Readonly<Record<ViewName, Readonly<Record<CloserLook, Aim>>>> = {
  front: symmetric(hand, mirrored(hand)),
  // From behind the soles stand beside the legs.
  back: { ...symmetric(mirrored(hand), hand), feet: { at: [0, 905], times: 1.45 } },
  left: fromSide(mirrored),
  right: fromSide((point) => point),
};

function symmetric(left: Point, right: Point): Record<CloserLook, Aim> {
  return {
    head: { at: [0, 115], times: 3.4 },
    "left-hand": { at: left, times: 4.4 },
    "right-hand": { at: right, times: 4.4 },
    feet: { at: [0, 930], times: 2.4 },
  };
}

function fromSide(turn: (point: Point) => Point): Record<CloserLook, Aim> {
  return {
    head: { at: turn([2, 115]), times: 2.4 },
    "left-hand": { at: turn(handFromSide), times: 2.8 },
    "right-hand": { at: turn(handFromSide), times: 2.8 },
    feet: { at: turn([30, 930]), times: 2 },
  };
}

/** The rules of a stylesheet that bring a chosen look nearer: picture, zones and marks alike. */
export const closerRules = (): string[] =>
  viewNames.flatMap((view) =>
    closerLooks.map(({ code }) => {
      const { at, times } = aims[view][code];
      const { x, y, width, height } = boxes[view];
      const [right, down] = [0.5 - (at[0] - x) / width, 0.5 - (at[1] - y) / height].map(
        (share) => `${Math.round(share * 1000) / 10}%`,
      );
      return `.closer:has([value="${code}"]:checked)~* .${view} .body-near{--thin:${Math.round(100 / Math.sqrt(times)) / 100};transform:scale(${times}) translate(${right},${down})}`;
    }),
  );
