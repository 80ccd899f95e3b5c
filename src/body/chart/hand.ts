import type { Point } from "./curve.ts";
import type { Mark } from "./joined-lines.ts";

/** The hand's own frame: `u` to the thumb side, `v` from the wrist to the finger tips, turned by degrees about the wrist. */
export function handFrame(wrist: Point, degrees: number, scale = 1) {
  const turn = (degrees * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(turn), Math.cos(turn)];
  return (u: number, v: number, name?: string): [number, number, string?] => {
    const at: [number, number] = [
      wrist[0] + scale * (v * sine + u * cosine),
      wrist[1] + scale * (v * cosine - u * sine),
    ];
    return name === undefined ? at : [...at, name];
  };
}

type Frame = ReturnType<typeof handFrame>;

// From the wrist's thumb side round the fingers to the wrist's other side; webs between fingers are corners.
const outline: readonly Mark[] = [
  [15, 3],
  [17.4, 9.5],
  [21.4, 18, "thumbOut"],
  [27.8, 27.6],
  [34.2, 37],
  [38.9, 46],
  [40.7, 54.4],
  [39.2, 59.8],
  [35.4, 60.7],
  [31.8, 56.8],
  [28.3, 50.6],
  [24.9, 45.2, "thumbWeb"],
  [23.3, 52, "knuckleIn"],
  [23.7, 63],
  [25.3, 77],
  [26, 88.6],
  [25.4, 95.4],
  [22.3, 98.5],
  [18.4, 97.4],
  [16.4, 91.6],
  [15, 79],
  [13.3, 65],
  [12.3, 58.6, "!"],
  [12.9, 70],
  [13.2, 86],
  [12.8, 98],
  [11.2, 103.8],
  [7.9, 106.2],
  [4.3, 104],
  [3, 97],
  [2.4, 84],
  [1.5, 69],
  [0.9, 59.6, "!"],
  [0.6, 72],
  [-0.3, 86],
  [-1.6, 96],
  [-4, 100.8],
  [-7.8, 101],
  [-10.3, 97.2],
  [-10.6, 87],
  [-10.4, 73],
  [-10.4, 58.4, "!"],
  [-12, 68],
  [-14.2, 79],
  [-16.8, 85.8],
  [-20.4, 86.9],
  [-23.2, 83.2],
  [-23.2, 74.6],
  [-22.4, 63],
  [-22.6, 51, "knuckleOut"],
  [-22.9, 39],
  [-21.4, 26],
  [-18, 13],
  [-15.2, 4],
];

export const handOutline = (frame: Frame, before = ""): Mark[] =>
  outline.map((mark) => {
    if (typeof mark === "string") return mark;
    const [u, v, name] = mark;
    return frame(u, v, name === undefined || name === "!" ? name : before + name);
  });

/** Where the thumb and the fingers begin. */
export const handLines = (frame: Frame, before = "") => ({
  [`${before}thumbLine`]: [`${before}thumbOut`, frame(18.4, 30), frame(20.6, 40), `${before}thumbWeb`],
  [`${before}fingerLine`]: [
    `${before}knuckleIn`,
    frame(17, 54.5),
    frame(6.5, 57),
    frame(-5, 56.4),
    frame(-16, 53.6),
    `${before}knuckleOut`,
  ],
});

/** Creases of the palm, or knuckles of the back, as thin lines. */
export const palmCreases = (frame: Frame): Mark[][] => [
  [frame(3.5, 3), frame(6, 16), frame(12, 29), frame(22.4, 41)],
  [frame(22.6, 44.5), frame(12, 40.5), frame(-2, 35), frame(-15, 32)],
  [frame(10.5, 52.5), frame(3, 46.5), frame(-9, 42.5), frame(-20.5, 43)],
  [frame(33.8, 43.5), frame(31.6, 45.2), frame(29.8, 47)],
];

export const knuckles = (frame: Frame): Mark[][] => [
  [frame(15.4, 52), frame(18.2, 49.6), frame(21, 52.4)],
  [frame(4.4, 53.6), frame(7.2, 51), frame(10, 53.8)],
  [frame(-7, 52.6), frame(-4.2, 50), frame(-1.4, 53)],
  [frame(-19, 50.4), frame(-16.4, 48), frame(-13.6, 50.8)],
  [frame(16.8, 76), frame(20.2, 74.8), frame(23.6, 75.4)],
  [frame(4.2, 80.4), frame(7.8, 79.2), frame(11.2, 80)],
  [frame(-8.6, 77.6), frame(-5.4, 76.8), frame(-2, 77.8)],
  [frame(-20.8, 68.6), frame(-18, 68.2), frame(-15.2, 69.2)],
];
