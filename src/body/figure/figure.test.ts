import { describe, expect, test } from "vitest";
import type { Pose } from "../../knowledge/exercises/pose.ts";
import { exerciseOf, exercises } from "../../knowledge/exercises.ts";
import { betweenPoses, figuresOf } from "./between-poses.ts";
import { drawMoving, drawSteps } from "./draw.ts";
import { corners, hull, polygon } from "./hull.ts";
import { poseFaults } from "./limits.ts";
import { sayPicture, sayPose } from "./say-pose.ts";
import { sizesOf } from "./size.ts";
import { stand } from "./skeleton.ts";
import { beatOf } from "./tempo.ts";
import { reach } from "./two-bones.ts";
import { long, subtract } from "./vectors.ts";

const upright: Pose = { pelvis: [0, 91.5, 0], front: [1, 0, 0] };
const drawn = (id: string) => exerciseOf(id)!.picture;

describe("poses", () => {
  test.each(
    exercises.flatMap(({ id, picture }) => picture.poses.map((pose, k) => [`${id} pose ${k + 1}`, pose] as const)),
  )("ADVISE-21 a body can be in %s", (_, pose) => expect(poseFaults(pose)).toEqual([]));

  test.each<[string, Partial<Pose>]>([
    ["below the floor", { pelvis: [0, 80, 0], legL: { knee: 0 }, legR: { knee: 0 } }],
    ["out of reach", { armR: { hand: [90, 140, 17] } }],
    ["elbow R", { armR: { shoulder: [20, 8, 0], elbow: 165 } }],
    ["knee R", { legR: { hip: [100, 0, 0], knee: 172 } }],
    ["hip L", { legL: { hip: [-60, 0, 0], knee: 10 } }],
    ["neck bent sideways", { neck: [0, 70, 0] }],
    ["lumbar turned", { lumbar: [0, 0, 45] }],
    ["ankle R", { legR: { hip: [40, 0, 0], knee: 40, toes: [-1, 1, 0] } }],
    ["arm R behind", { armR: { shoulder: [-95, 8, 0] } }],
    ["wrist L", { armL: { shoulder: [0, 8, 0], fingers: [0, 1, 0] } }],
  ])("ADVISE-21 a pose is refused: %s", (says, change) => {
    expect(poseFaults(upright)).toEqual([]);
    expect(poseFaults({ ...upright, ...change }).join()).toContain(says);
  });
});

describe("the skeleton", () => {
  test("ADVISE-21 two bones keep their length and end where they were asked to", () => {
    const { middle, end, short } = reach([0, 100, 0], [30, 80, 10], 31, 26, [0, -1, 0]);
    expect(long(subtract(middle, [0, 100, 0]))).toBeCloseTo(31, 6);
    expect(long(subtract(end, middle))).toBeCloseTo(26, 6);
    expect(long(subtract(end, [30, 80, 10]))).toBeLessThan(1e-6);
    expect(short).toBe(0);
    expect(reach([0, 0, 0], [100, 0, 0], 31, 26, [0, -1, 0]).short).toBeGreaterThan(40);
  });

  test("ADVISE-21 no body bends past its joints or sinks on the way from pose to pose", () => {
    const faults = exercises.flatMap(({ id, picture }) =>
      figuresOf(picture.poses, 3, picture.tempo.round ?? false).flatMap(({ pose }) =>
        poseFaults(pose).map((fault) => `${id} ${fault}`),
      ),
    );
    expect(faults).toEqual([]);
  });

  test("ADVISE-21 who sits back from their knees keeps them on the floor", () => {
    for (const { at } of figuresOf(drawn("EX33").poses, 3, false)) expect(Math.abs(at.knR[1] - 6)).toBeLessThan(2);
  });

  test("ADVISE-21 a hand that stays is at rest all the way from pose to pose", () => {
    const [from, to] = drawn("EX54").poses.map(stand) as [ReturnType<typeof stand>, ReturnType<typeof stand>];
    for (const t of [0.2, 0.5, 0.8]) {
      const figure = stand(betweenPoses(from, to, t));
      expect(long(subtract(figure.at.anR, from.at.anR))).toBeLessThan(1);
      expect(long(subtract(figure.at.anL, from.at.anL))).toBeLessThan(1);
    }
  });
});

describe("pictures", () => {
  test("ADVISE-22 drawn twice, an exercise is the same, letter for letter", () => {
    for (const { picture } of exercises) {
      expect(drawSteps(picture)).toBe(drawSteps(picture));
      expect(drawMoving(picture)).toBe(drawMoving(picture));
    }
  });

  test("ADVISE-22 side by side nothing moves; the moving picture needs no script and has no number that is not one", () => {
    for (const { id, picture } of exercises) {
      const [steps, moving] = [drawSteps(picture), drawMoving(picture)];
      expect(steps, id).not.toContain("<animate");
      expect(moving, id).toContain("<animate");
      for (const svg of [steps, moving]) {
        expect(svg, id).not.toMatch(/NaN|Infinity|undefined|<script|style="/);
        expect(svg.length, id).toBeLessThan(260_000);
      }
      expect(steps.split("<text").length - 1, id).toBe(picture.poses.length);
    }
  });

  test("ADVISE-22 a page knows how large each picture will be before it has come", () => {
    for (const { picture } of exercises)
      for (const [size, svg] of [
        [sizesOf(picture).moving, drawMoving(picture)],
        [sizesOf(picture).steps, drawSteps(picture)],
      ] as const) {
        expect(Number(size.width) / Number(size.height)).toBeGreaterThan(0.1);
        expect(svg).toContain(` width="${size.width}" height="${size.height}">`);
      }
  });

  test("ADVISE-22 a moved outline keeps its commands, so that a browser can follow it", () => {
    for (const { id, picture } of exercises)
      for (const [, values] of drawMoving(picture).matchAll(/attributeName="d"[^>]* values="([^"]*)"/g)) {
        const kinds = new Set(values!.split(";").map((d) => d.replaceAll(/[^A-Z]/g, "")));
        expect(kinds.size, id).toBe(1);
      }
  });

  test("ADVISE-22 the movement goes there, holds, comes back and rests, at its own tempo", () => {
    const { seconds, frames, times } = beatOf({ there: 2, hold: 3, back: 4, rest: 1 }, 5);
    expect(seconds).toBe(10);
    expect([frames[0], frames[4], frames[5], frames.at(-1)]).toEqual([0, 4, 4, 0]);
    expect([times[0], times[4], times[5], times.at(-2), times.at(-1)]).toEqual([0, 0.2, 0.5, 0.9, 1]);
    expect(times.every((at, k) => k === 0 || at >= times[k - 1]!)).toBe(true);
  });

  test("ADVISE-22 an outline swallows what lies within it", () => {
    expect(
      corners([
        [0, 0, 5],
        [1, 0, 2],
      ]),
    ).toEqual([0]);
    expect(
      corners([
        [0, 0, 5],
        [20, 0, 5],
        [10, 1, 1],
      ]).toSorted((a, b) => a - b),
    ).toEqual([0, 1]);
    expect(
      hull([
        [0, 0, 5],
        [20, 0, 5],
      ]),
    ).toMatch(/^M0 -5L20 -5A5 5 0 [01] 1 20 5L0 5A5 5 0 [01] 1 0 -5Z$/);
    expect(
      polygon([
        [0, 0, 5],
        [20, 0, 5],
      ]).split("L"),
    ).toHaveLength(28);
  });
});

describe("words", () => {
  test.each([
    ["EX39", "lying on the back"],
    ["EX40", "lying on the side"],
    ["EX29", "on hands and knees"],
    ["EX31", "face down"],
    ["EX46", "kneeling"],
    ["EX43", "sitting"],
    ["EX51", "sitting on the floor"],
    ["EX16", "standing, bent forward"],
    ["EX54", "standing"],
  ])("ADVISE-23 %s begins %s", (id, posture) => expect(sayPose(drawn(id).poses[0])).toBe(posture));

  test("ADVISE-23 the picture's words name the posture, what is used, and each step", () => {
    const { picture, start, end } = exerciseOf("EX48")!;
    expect(sayPicture(picture, [start, end])).toBe(
      `A drawn person, lying on the back, with a strap. 1: ${start} 2: ${end}`,
    );
  });
});
