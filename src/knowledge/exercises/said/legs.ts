import { entry, type Said } from "./said.ts";
import { legPictures as picture } from "../pictures/leg.ts";
import type { Exercise } from "../exercise.ts";

const leg = (kind: Exercise["kind"], id: keyof typeof picture, said: Said) =>
  entry("Legs", kind, id, said, picture[id]);
const torn = "The back of your thigh was torn or pulled in the last days.";
const legNerve = "It brings shooting pain or tingling down your leg.";

export const legs: readonly Exercise[] = [
  leg("strength", "EX44", {
    name: "Step up, step down",
    start: "One foot on a step.",
    end: "Step up, then lower yourself slowly.",
    cue: "Keep the knee over the foot.",
    targets: "quadriceps, gluteus medius",
    dose: [2, 8, 0, 1, [3, 3]],
    sided: true,
    harder: ["Take a higher step, or split squats.", "EX45"],
    easier: ["Hold a rail, or stand up from a chair.", "EX43"],
    notWhen: ["The front of your knee hurts more than 3 out of 10."],
    regions: "thigh-front knee-front hip-side",
    rules: "SF-46",
  }),
  leg("strength", "EX45", {
    name: "Split squat",
    start: "Stand with one foot far in front.",
    end: "Lower straight down.",
    cue: "Keep your trunk tall.",
    targets: "quadriceps, gluteals",
    dose: [2, 8, 0, 1, [3, 3]],
    sided: true,
    harder: "Hold a weight in each hand.",
    easier: ["Hold on to something, or use a step.", "EX44"],
    notWhen: ["Your knee hurts more than 3 out of 10."],
    regions: "thigh-front buttock knee-front",
  }),
  leg("stretch", "EX47", {
    name: "Front of the thigh, standing",
    start: "Stand with one hand on a wall.",
    end: "Hold the other ankle behind you, knees together.",
    cue: "Hold on firmly; don't lean forward.",
    targets: "rectus femoris",
    dose: [1, 3, 20, 1],
    sided: true,
    harder: ["Tuck your pelvis, or kneel.", "EX46"],
    easier: "Lie on your side with a strap round the ankle.",
    notWhen: ["You have an artificial knee and it hurts."],
    regions: "thigh-front knee-front",
    rules: "SF-68",
  }),
  leg("stretch", "EX48", {
    name: "Back of the thigh with a strap",
    start: "Lie on your back, strap round one foot.",
    end: "Raise that leg until you feel a stretch.",
    cue: "Keep the knee soft.",
    targets: "hamstrings",
    dose: [1, 3, 20, 2],
    sided: true,
    harder: ["Straighten the knee, or push and relax.", "EX49"],
    easier: "Bend the knee of the raised leg.",
    notWhen: [legNerve, torn],
    regions: "thigh-back",
    rules: "SF-61 SF-66",
  }),
  leg("stretch", "EX49", {
    name: "Push and relax for the back of the thigh",
    start: "Lie on your back, strap round one raised foot.",
    middle: "Push the leg down into the strap with little strength; it doesn't move.",
    end: "Let go, breathe out, and ease it a little higher.",
    cue: "A tenth to a fifth of your strength is enough.",
    targets: "hamstrings, by muscle energy",
    dose: [1, 3, 7, 1],
    sided: true,
    harder: "Begin a little higher.",
    easier: ["Fewer rounds, or only stretch.", "EX48"],
    notWhen: [legNerve, torn],
    regions: "thigh-back",
    rules: "SF-40 SF-44 SF-45 SF-61 SF-66",
    technique: "METpir",
    asks: {
      effortPct: { kind: "number", label: "Effort", unit: "% of the client's most", min: 10, max: 20, default: 15 },
      contractionHoldS: { kind: "number", label: "Push", unit: "seconds", min: 5, max: 10, default: 7 },
    },
  }),
];

const calf = (kind: Exercise["kind"], id: keyof typeof picture, said: Said) =>
  entry("Calves and feet", kind, id, said, picture[id]);
const snapped = "Something snapped at your heel, or you can't push off: get help first.";
const hotCalf = "One calf is newly swollen, hot or sore: ring 111 first.";

export const calves: readonly Exercise[] = [
  calf("stretch", "EX54", {
    name: "Calf stretch at the wall",
    start: "Stand facing a wall, one foot back.",
    end: "Lean in with the back heel down.",
    cue: "Keep the back knee straight.",
    targets: "gastrocnemius; with the knee bent, soleus",
    dose: [1, 3, 30, 2],
    sided: true,
    harder: "Do it again with the back knee bent, for the deeper muscle.",
    easier: "Sit and draw the foot up with a towel.",
    notWhen: [hotCalf, "Your calf was torn in the last days."],
    regions: "calf achilles",
    rules: "SF-05 SF-35 SF-61",
  }),
  calf("strength", "EX55", {
    name: "Heel raise",
    start: "Stand holding on lightly.",
    end: "Rise onto your toes.",
    cue: "Take three seconds to come down.",
    targets: "gastrocnemius, soleus",
    dose: [3, 12, 0, 1, [3, 4]],
    harder: "On one leg, later with a weight.",
    easier: ["Sit down, or hold still half-way.", "EX56"],
    notWhen: [snapped, hotCalf],
    regions: "calf achilles",
    rules: "SF-05 SF-32",
  }),
  calf("strength", "EX56", {
    name: "Heel hold on one leg",
    start: "Stand on one leg, hands on a wall.",
    end: "Rise half-way and stay there.",
    cue: "Pain no higher than 3 out of 10.",
    targets: "Achilles tendon",
    dose: [1, 5, 30, 1],
    sided: true,
    harder: ["Go up and down.", "EX55"],
    easier: "Stand on both feet.",
    notWhen: [snapped, hotCalf],
    regions: "achilles calf",
    rules: "SF-05 SF-32 SF-73",
  }),
];
