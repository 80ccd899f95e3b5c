import { type Ball, type Part, type Piece, put, ring } from "./part.ts";
import type { Figure } from "./skeleton.ts";
import { between } from "./vectors.ts";

const bothSides = (ball: (side: number) => Ball[]): Ball[] => [...ball(1), ...ball(-1)];

/** Neck, shirt and the seat of the shorts. */
export function trunk({ at, turned, pose }: Figure): Part {
  const chest = (x: number, y: number, z: number) => put(turned.thorax, at.t6, x, y, z);
  const ribs = (x: number, y: number, z: number) => put(turned.thoraxLow, at.t12, x, y, z);
  const waist = (x: number, y: number, z: number) => put(turned.lumbarHigh, at.l3, x, y, z);
  const loin = (x: number, y: number, z: number) => put(turned.lumbarLow, at.l5, x, y, z);
  const pelvis = (x: number, y: number, z: number) => put(turned.pelvis, at.pelvis, x, y, z);
  const belly = pose.belly ?? 0;
  const shoulders = (["L", "R"] as const).map((hand): Ball => [between(at[`sh${hand}`], chest(0, 10, 0), 0.12), 5.3]);
  const upper = bothSides((k) => [
    [chest(k * 7.2, 1, 1), 10],
    [chest(k * 6.4, 8, -0.6), 9],
  ]);
  const lower = bothSides((k) => [[ribs(k * 6.4, 2, 0.8 + belly), 9.2 + belly * 0.8]]);
  const middle = bothSides((k) => [[waist(k * 5.8, 1, 0.6 + belly * 3), 8.5 + belly * 1.2]]);
  const hips = bothSides((k) => [[loin(k * 6.4, 1, 1 + belly * 2.4), 8.8 + belly]]);
  const rim = bothSides((k) => [[pelvis(k * 7.6, 4.6, 0.2), 9]]);
  const seat = bothSides((k) => [
    [pelvis(k * 7.4, -1, -1.4), 9.3],
    [pelvis(k * 7.8, 0.2, 0.6), 8.9],
  ]);
  const belt = ring(pelvis(0, 9.4, 0.4), turned.pelvis[0], turned.pelvis[2], 16, 9.4);
  const shirt = (...balls: Ball[]): Piece => ({ of: "shirt", balls });
  return {
    name: "trunk",
    seam: [],
    pieces: [
      {
        of: "skin",
        balls: [
          [at.c7, 5.6],
          [at.c4, 5.2],
          [at.c1, 5.2],
        ],
      },
      shirt(...shoulders, [put(turned.neckLow, at.c7, 0, 0.6, 0.4), 5.3]),
      shirt(...shoulders, ...upper),
      shirt(...upper, ...lower),
      shirt(...lower, ...middle),
      shirt(...middle, ...hips),
      shirt(...hips, ...rim),
      { of: "shorts", balls: [...belt, ...seat] },
    ],
  };
}
