import { allNo, home, nothingNew } from "./common.ts";
import type { Applied, Course } from "./course.ts";

const strokes: Applied = {
  technique: "EFF",
  region: "low-back",
  side: "midline",
  parameters: { pressureFelt: 2, ratePerMin: 8, durationS: 300 },
  response: "Lying on her side with pillows; comfortable.",
};
const backHold: Applied = {
  technique: "MFRi",
  region: "low-back",
  side: "midline",
  parameters: { holdS: 180, pressureFelt: 1, barriersFollowed: 2, direction: "to-ease" },
  response: "Lets go slowly after two minutes.",
};
const bellyHold: Applied = {
  ...backHold,
  region: "hypogastric",
  parameters: { holdS: 120, pressureFelt: 1, barriersFollowed: 1, direction: "to-ease" },
  response: "Strange at first, then warm. Skin clear before and after.",
};
const backAndBelly = {
  regions: ["low-back", "hypogastric"],
  techniques: ["EFF", "MFRi"],
  explained: "Light, still work through her clothes, on the lower belly too; what it feels like; she can say stop.",
  givenBy: "Priya Nair",
  method: "spoken, in person",
  guardianPresent: false,
};
const whenOldEnough = {
  ...backAndBelly,
  explained: "Light, still work through her clothes; the lower belly only once the scar is six weeks old.",
};
const backOnly = {
  ...backAndBelly,
  regions: ["low-back"],
  explained: "Light work on the back only; the belly is left alone today, as she wishes.",
};
const sign = { movement: "trunk-extension", side: "midline", method: "inclinometer" } as const;

/** The scar has closed, and her GP has agreed: what the rule waits for. */
const scarAgreed = [
  {
    limit: "SF-58b avoid-regions hypogastric",
    reason: "The scar has closed, she has seen her GP about it and the GP agrees to light work there.",
  },
];
/** At each visit the scar is older, so its age is asked anew. */
const scarOf = (weeks: number) => ({
  birth: "yes",
  scar: "yes",
  "scar-where": ["hypogastric"],
  "scar-weeks": String(weeks),
});

export const course: Course = {
  name: "after-a-caesarean",
  person: {
    givenName: "Priya",
    familyName: "Nair",
    email: "priya.nair@example.org",
    phone: "01632 960105",
    bornOn: "1992-03-11",
  },
  visits: [
    {
      weeksAgo: 8,
      at: "fri 10:00",
      service: "First visit",
      answers: { ...allNo, ...scarOf(4) },
      review: {
        said: "Your scar needs six weeks to close before we work on it. Today I stay with your back.",
        reply: "That's fine. My back is the worst of it.",
      },
      treatment: {
        consent: whenOldEnough,
        found: {
          complaint: {
            words: "I can't stand up straight without a pull low in my tummy, and my back aches from feeding.",
            regions: ["hypogastric", "low-back"],
            onset: "Since my daughter was born by caesarean four weeks ago",
          },
          impression: {
            words: "Bent standing and a tired lower back, which may relate to guarding the scar",
            confidence: "low",
            driver: "Hours in a low chair with the baby on one arm, and little sleep",
          },
        },
        before: { ...sign, degrees: 7, symptom: "Pulls low in the belly", pain: 5 },
        refused: { application: bellyHold, rule: "TREAT-5" },
        applications: [{ ...strokes, response: "Lying on her side with pillows; nearly asleep." }, backHold],
        after: { degrees: 10, symptom: "Still pulls; the back is easier", pain: 4 },
        exercises: [home("EX62", "midline", "independent")],
      },
      amendment: {
        part: "complaint",
        amended: "I can't stand up straight without a pull low in my tummy, and my back aches from carrying.",
        reason: "She rang: feeding is comfortable, it is the carrying that makes her back ache.",
      },
    },
    {
      weeksAgo: 5,
      at: "fri 10:00",
      service: "Follow-up visit",
      answers: { ...nothingNew, ...scarOf(7) },
      review: {
        said: "The scar is seven weeks old and closed. If you wish, I can rest a hand there, very lightly.",
        reply: "My GP was happy with it. Yes, please try.",
      },
      treatment: {
        consent: backAndBelly,
        beyond: scarAgreed,
        before: { ...sign, degrees: 9, symptom: "Pulls low in the belly", pain: 4 },
        applications: [strokes, bellyHold],
        after: { degrees: 15, symptom: "Pulls less", pain: 3 },
        exercises: [home("EX30", "midline", "cued", { repetitions: 6 })],
      },
    },
    {
      weeksAgo: 4,
      at: "fri 10:00",
      service: "Follow-up visit",
      answers: { ...nothingNew, ...scarOf(8) },
      review: {
        said: "The same light work again, if last time was all right for you.",
        reply: "It was. I slept well.",
      },
      treatment: {
        consent: backAndBelly,
        beyond: scarAgreed,
        before: { ...sign, degrees: 13, symptom: "Pulls at the end", pain: 3 },
        applications: [
          { ...backHold, response: "Lets go sooner than before." },
          { ...bellyHold, response: "Softer than last week." },
        ],
        after: { degrees: 17, symptom: "Hardly pulls", pain: 2 },
        exercises: [home("EX30", "midline", "independent")],
      },
    },
    {
      weeksAgo: 2,
      at: "fri 10:00",
      service: "Follow-up visit",
      answers: { ...nothingNew, ...scarOf(10) },
      review: {
        said: "You are sore from the car seat. I leave the belly today and stay with your back.",
        reply: "Yes, I'd rather you did.",
      },
      treatment: {
        consent: backOnly,
        before: { ...sign, degrees: 9, symptom: "Back aches, belly pulls again", pain: 5 },
        applications: [strokes, { ...backHold, response: "Tired; glad of the quiet." }],
        after: { degrees: 12, symptom: "Back easier, belly the same", pain: 4 },
        exercises: [],
      },
    },
    {
      weeksAgo: 1,
      at: "fri 10:00",
      service: "Follow-up visit",
      answers: { ...nothingNew, ...scarOf(11) },
      review: { said: "Is the belly all right to work on today?", reply: "Yes, that soreness has gone." },
      treatment: {
        consent: backAndBelly,
        beyond: scarAgreed,
        before: { ...sign, degrees: 16, symptom: "A light pull", pain: 2 },
        applications: [
          strokes,
          { ...bellyHold, parameters: { ...bellyHold.parameters, holdS: 180 }, response: "Easy." },
        ],
        after: { degrees: 18, symptom: "Stands up straight", pain: 2 },
        exercises: [home("EX39", "midline", "cued", { sets: 1, repetitions: 6 })],
      },
    },
  ],
};
