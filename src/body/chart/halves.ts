import { handFrame, handOutline } from "./hand.ts";
import type { Mark } from "./joined-lines.ts";

// Half a figure, seen from the front or the back: x is the distance from the midline, y runs from the crown (0) to the sole.

export const hand = handFrame([202, 521], 14);

/** From the crown round the ear to the angle of the jaw, where the neck begins. */
export const headSide: readonly Mark[] = [
  [0, 0, "crown"],
  [13, 1.6],
  [25, 6.6],
  [35.4, 16.4],
  [41.8, 30, "hairSide"],
  [44.2, 46, "browSide"],
  [44.2, 56.5, "!"],
  [47.6, 55.6],
  [49.8, 60.5],
  [49.2, 69],
  [47.4, 77],
  [45, 85],
  [42.2, 88.4, "lobe!"],
  [40.4, 95, "jawSide"],
  [36, 106],
  [29.6, 116.5, "neckTop"],
];

/** From the neck over the shoulder, round the arm and the hand, back to the armpit and down to the ankle. */
export const armAndFlank: readonly Mark[] = [
  "neckTop!",
  [28.6, 128],
  [29.4, 141, "neckSide"],
  [33.4, 153],
  [44, 161.8],
  [62, 168.6],
  [82, 174.8],
  [99, 180.5, "acromion"],
  [115, 187],
  [128.5, 198],
  [137.5, 214],
  [142.5, 235],
  [145.2, 259],
  [148, 282, "deltoidEnd"],
  [153.5, 306],
  [160, 331],
  [165, 352],
  [169.5, 370, "elbowOutTop"],
  [177, 386],
  [186, 403, "elbowOutEnd"],
  [193, 424],
  [198.4, 447],
  [202.6, 468],
  [206, 483, "wristOutTop"],
  [210.4, 498],
  [214.4, 511, "wristOutEnd"],
  ...handOutline(hand),
  [186, 516.5, "wristInEnd"],
  [178.6, 501],
  [168.8, 485.5, "wristInTop"],
  [158, 466],
  [147.5, 443],
  [138.8, 420, "elbowInEnd"],
  [132.6, 399],
  [127.6, 379, "elbowInTop"],
  [121.5, 356],
  [113, 330],
  [105.4, 304],
  [99, 280],
  [94.5, 262, "armpit!"],
  [94.5, 276],
  [93.8, 291, "armpitLow"],
  [91.2, 312],
  [86.4, 336],
  [80.4, 358],
  [76.4, 379, "waist"],
  [76.8, 397],
  [81, 417],
  [87, 438, "crestSide"],
  [93, 460, "crestLow"],
  [98, 481],
  [101, 503, "trochanter"],
  [102.4, 527],
  [102, 556, "foldSide"],
  [99.6, 592],
  [95.6, 630],
  [90.4, 662],
  [85, 688],
  [81, 707, "kneeOutTop"],
  [79, 727],
  [79, 744],
  [81, 757, "kneeOutEnd"],
  [85.2, 776],
  [88, 800],
  [87, 828],
  [82.8, 857],
  [77.2, 888, "soleusOut"],
  [73, 912],
  [71.8, 926, "ankleOut"],
];

/** Up the inner side of the leg from the ankle. */
export const innerLeg: readonly Mark[] = [
  [40.4, 926, "ankleIn"],
  [38.6, 908],
  [33.4, 882, "soleusIn"],
  [26.4, 850],
  [22.4, 820],
  [23, 794],
  [27.4, 771],
  [29.6, 756, "kneeInEnd"],
  [28.4, 742],
  [27, 725],
  [25.4, 707, "kneeInTop"],
  [20.8, 688],
  [18.6, 668],
  [16.4, 645],
  [12.8, 614],
  [8.8, 580, "groinIn"],
  [5.4, 555],
  [3, 539],
  [0, 531, "crotch"],
];

/** A line on the skin: thin, drawn, never touched. `mid` stands on the midline and isn't mirrored. */
export type SkinLine = { readonly marks: readonly Mark[]; readonly weight: number; readonly mid?: true };
export const skin = (weight: number, ...marks: Mark[]): SkinLine => ({ marks, weight });
export const midSkin = (weight: number, ...marks: Mark[]): SkinLine => ({ marks, weight, mid: true });

/** A region of the chart as seen in one view: each loop of named points, `mid` where it crosses the midline. */
export type ZoneLoops = { readonly region: string; readonly loops: readonly string[]; readonly mid?: true };
export const pair = (region: string, ...loops: string[]): ZoneLoops => ({ region, loops });
/** From midline to midline; the other half is its mirror image. */
export const mid = (region: string, half: string): ZoneLoops => ({ region, loops: [half], mid: true });
