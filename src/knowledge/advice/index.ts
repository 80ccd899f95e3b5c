import { notYetReviewed } from "../source.ts";
import { type Advice, adviceGroups, grades } from "./advice.ts";

export { type Advice, adviceGroups, grades };

type Row = readonly [slug: string, title: string, says: string, grade: Advice["grade"], source?: string];

const entries = (group: Advice["group"], rows: readonly Row[]): Advice[] =>
  rows.map(([slug, title, says, grade, source = "common-practice"]) => ({
    slug,
    group,
    title,
    says,
    grade,
    source,
    ...notYetReviewed,
  }));

const afterToday = entries("After today", [
  [
    "soreness",
    "Sore afterwards",
    "You may feel sore for a day or two, much as after sport. Ring us if it is strong, spreads, or is still there on the third day.",
    "B",
  ],
  [
    "safety-net",
    "When to get help",
    "Call 999 for chest pain, sudden weakness or numbness, or if you can’t pass water. Call 111 if you feel ill or one calf swells and is hot.",
    "K",
  ],
  ["drinking", "Drinking", "Drink when you are thirsty. Nothing has to be washed out of you.", "K"],
  [
    "warm-or-cool",
    "Warm or cool",
    "Warmth or cold may ease it: take whichever feels better, for 10 to 15 minutes, with a cloth between. Leave both where you can’t feel your skin properly.",
    "C",
  ],
  [
    "medicines",
    "Medicines",
    "Take your medicines as before. If you wonder about one, ask your pharmacist or GP; we can’t advise on them.",
    "K",
  ],
  [
    "scar",
    "Your scar",
    "Touch a scar only when it is fully closed. Begin lightly. Stop, and ask, if it turns red, hot or wet.",
    "C",
    "scar-massage",
  ],
]);

const moving = entries("Moving", [
  [
    "keep-going",
    "Keep going",
    "It can hurt without being harmed. Keep up what you can do, and add a little each week.",
    "B",
  ],
  [
    "activity",
    "How active",
    "Grown-ups do well with two and a half hours a week that make them breathe faster, and two days with something for strength. Less than that still helps.",
    "A",
    "activity-guidance",
  ],
  [
    "load",
    "One thing at a time",
    "Make one thing harder at a time. If it feels as usual by the next day, it was the right amount.",
    "C",
  ],
  [
    "flare",
    "A bad day",
    "On a bad day do about half, and keep moving gently. Then go back up in small steps over some days.",
    "C",
  ],
]);

const day = entries("Work and the day", [
  [
    "sitting",
    "Sitting",
    "No one way to sit is right for long. Change it often, and get up for a minute.",
    "C",
    "posture-and-pain",
  ],
  [
    "desk",
    "At a screen",
    "Short breaks to move do more than sitting just so. In the UK your employer must look at how your desk is set up: you can ask for it.",
    "C",
  ],
  [
    "standing",
    "Standing",
    "Shift your weight, put one foot up, sit down in between, and rise on your toes now and then.",
    "K",
  ],
  [
    "driving",
    "Driving",
    "Set the seat so that you reach everything with ease, and get out to stretch about every hour.",
    "K",
  ],
  [
    "lifting",
    "Lifting",
    "Plan the lift, share it, and change tasks. Being stronger helps. Say early if it hurts.",
    "C",
  ],
  ["hands", "The same movement all day", "Swap hands and tasks, use less force, and work in shorter spells.", "C"],
  ["caring", "Caring for a child", "Change sides when you carry, and kneel to lift rather than reach down.", "K"],
  [
    "vibration",
    "Tools that shake",
    "Tell your employer and your GP if your fingers tingle or go white after tools that shake. Your employer has a duty here.",
    "B",
  ],
]);

const rest = entries("Rest and worry", [
  ["sleep", "Sleep", "Go to bed and get up at much the same time, with less light before bed and a dark room.", "B"],
  [
    "stress",
    "Under strain",
    "A few slow breaths, a walk, or a talk with somebody can help. If you are low or anxious most days for two weeks, see your GP or talking therapies.",
    "B",
  ],
  [
    "nights",
    "Night shifts",
    "Bright light early in the shift, dark on the way home, and a planned nap can make it easier.",
    "C",
  ],
]);

/** In the order in which it is offered. A slug is kept with what was given, so none is ever given anew. */
export const advices: readonly Advice[] = [...afterToday, ...moving, ...day, ...rest];

const bySlug = new Map(advices.map((advice) => [advice.slug, advice]));
export const adviceOf = (slug: string): Advice | undefined => bySlug.get(slug);
