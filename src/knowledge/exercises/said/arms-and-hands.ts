import { entry, type Said } from "./said.ts";
import { armPictures as picture } from "../pictures/arm.ts";
import type { Exercise } from "../exercise.ts";

const arm = (kind: Exercise["kind"], id: keyof typeof picture, said: Said) =>
  entry("Arms and hands", kind, id, said, picture[id]);
const tingling = "Your hand tingles or goes numb.";

export const armsAndHands: readonly Exercise[] = [
  arm("stretch", "EX22", {
    name: "Front of the arm at the wall",
    start: "Stand beside a wall, palm flat on it, arm straight.",
    end: "Turn your body away from the hand.",
    cue: "Keep the elbow straight.",
    targets: "biceps, forearm flexors",
    dose: [1, 3, 20, 1],
    sided: true,
    easier: "Set the hand lower on the wall.",
    notWhen: ["Your elbow bends backwards easily.", tingling],
    regions: "arm-front forearm-front",
    rules: "SF-63 SF-66",
  }),
  arm("stretch", "EX23", {
    name: "Back of the forearm stretch",
    start: "Arm out in front, palm down.",
    end: "Let the hand hang and draw it towards you.",
    cue: "Keep that elbow as straight as is easy.",
    targets: "wrist extensors",
    dose: [1, 3, 20, 2],
    sided: true,
    harder: ["When the stretch is easy, add a weight.", "EX25"],
    easier: "Bend the elbow.",
    notWhen: [tingling],
    regions: "forearm-back wrist-back",
    rules: "SF-66",
  }),
  arm("stretch", "EX24", {
    name: "Front of the forearm stretch",
    start: "Arm out in front, palm up.",
    end: "Draw the fingers down and back.",
    cue: "Keep the elbow soft.",
    targets: "wrist flexors",
    dose: [1, 3, 20, 1],
    sided: true,
    easier: "Bend the elbow a little more.",
    notWhen: [tingling],
    regions: "forearm-front wrist-front",
    rules: "SF-66",
  }),
  arm("strength", "EX25", {
    name: "Slow lowering of the hand",
    start: "Forearm along your thigh, a weight in the hand, hand lifted.",
    end: "Lower the hand over three to four seconds.",
    cue: "Lift it again with the other hand.",
    targets: "extensor carpi radialis brevis",
    dose: [3, 10, 0, 1, [4, 7]],
    sided: true,
    harder: "Take a slightly heavier weight.",
    easier: ["Hold the weight still for 45 seconds, or squeeze a ball.", "EX26"],
    notWhen: ["The elbow has flared up in the last days."],
    regions: "forearm-back elbow-side",
    rules: "SF-61 SF-73",
  }),
  arm("strength", "EX26", {
    name: "Ball squeeze",
    start: "Forearm resting on your thigh, a soft ball in your hand.",
    end: "Squeeze, hold, and let go slowly.",
    cue: "No pain while squeezing.",
    targets: "finger flexors",
    dose: [1, 10, 5, 1],
    sided: true,
    harder: ["Wring a towel, or lower a weight.", "EX25"],
    easier: "Use a softer ball or a folded cloth.",
    notWhen: ["The joints of your hand are swollen or hot."],
    regions: "forearm-front hand-palm",
    rules: "SF-64",
  }),
];
