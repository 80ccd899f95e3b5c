import { calfAssessments } from "./calf-assessments.ts";
import { allNo, home, nothingNew } from "./common.ts";
import type { Applied, Course } from "./course.ts";

const strokes: Applied = {
  technique: "EFF",
  region: "calf",
  side: "right",
  parameters: { pressureFelt: 2, ratePerMin: 10, durationS: 360 },
  response: "Sore in one spot; warm and looser around it.",
};
const letGo: Applied = {
  technique: "METpir",
  region: "calf",
  side: "right",
  parameters: {
    effortPct: 10,
    contractionHoldS: 6,
    relaxS: 3,
    stretchHoldS: 15,
    repetitions: 3,
    barrier: "before-first",
  },
  response: "Goes a little further, no sharp pain.",
};
const release: Applied = {
  technique: "STRp",
  region: "calf",
  side: "right",
  parameters: {
    lockSurface: "knuckles",
    movement: "dorsiflexion",
    range: "mid",
    pressureFelt: 4,
    repetitionsPerLock: 3,
    locks: 4,
  },
  response: "Tight at first, softer at the fourth lock.",
};
const firmer: Applied = {
  ...release,
  parameters: { ...release.parameters, pressureFelt: 5 },
  response: "Firm but comfortable.",
};
const gentle = {
  regions: ["calf"],
  techniques: ["EFF", "METpir"],
  explained: "Light work only while the spot is sore, what to watch for, and that she can stop at any time.",
  givenBy: "Morag Sinclair",
  method: "spoken, in person",
  guardianPresent: false,
};
const full = {
  ...gentle,
  techniques: ["EFF", "METpir", "STRp"],
  explained: "Firmer work now that walking is easy; it may ache for a day; other choices.",
};
const sign = { movement: "ankle-dorsiflexion", side: "right", method: "goniometer" } as const;

export const course: Course = {
  name: "runner-with-a-calf-strain",
  person: {
    givenName: "Morag",
    familyName: "Sinclair",
    email: "morag.sinclair@example.org",
    phone: "01632 960104",
    bornOn: "1987-02-19",
  },
  atHome: { days: [1, 3, 5, 7], painDuring: 2, missed: { 2: "Late shift." } },
  visits: [
    {
      weeksAgo: 8,
      at: "thu 12:30",
      service: "First visit",
      answers: allNo,
      review: {
        said: "If the leg swells, gets warm, or hurts at rest, ring 111 that day and don't wait for me.",
        reply: "I will. It isn't swollen, only sore.",
      },
      treatment: {
        consent: gentle,
        found: {
          complaint: {
            words: "My calf went with a sharp tug halfway up a hill. I limped home.",
            regions: ["calf"],
            onset: "Nine days ago, on a hill run",
          },
          impression: {
            words: "Sore, guarded calf consistent with a strain while running uphill",
            confidence: "moderate",
            driver: "Hill runs went from one to three a week within a fortnight",
          },
        },
        before: { ...sign, degrees: 4, symptom: "Sore in the middle of the calf", pain: 6 },
        assessed: calfAssessments[0]!,
        applications: [strokes],
        after: { degrees: 7, symptom: "Sore, less guarded", pain: 5 },
        exercises: [home("EX55", "midline", "cued", { sets: 2, repetitions: 6 })],
      },
    },
    {
      weeksAgo: 7,
      at: "thu 12:30",
      service: "Follow-up visit",
      answers: { ...nothingNew, "skin-broken": "yes", "skin-broken-where": ["heel"] },
      review: {
        said: "We leave the blister on your heel alone and work well above it.",
        reply: "New work shoes. Thanks.",
      },
      treatment: {
        consent: gentle,
        before: { ...sign, degrees: 8, symptom: "Sore on stairs", pain: 4 },
        assessed: calfAssessments[1]!,
        applications: [{ ...strokes, response: "The spot is smaller than last week." }, letGo],
        after: { degrees: 13, symptom: "Easier going downstairs", pain: 3 },
        exercises: [home("EX55", "midline", "independent", { sets: 2, repetitions: 10 })],
      },
    },
    {
      weeksAgo: 6,
      at: "thu 12:30",
      service: "Follow-up visit",
      answers: { ...nothingNew, "skin-broken": "no" },
      review: {
        said: "You tried five kilometres after two weeks. That was early, so we start gently again.",
        reply: "I felt fine until I wasn't.",
      },
      treatment: {
        consent: gentle,
        found: {
          complaint: {
            words: "It grabbed again when I tried a run. Not as bad as the first time.",
            regions: ["calf"],
            onset: "Three days ago, after five kilometres on the flat",
          },
          impression: {
            words: "Calf sore again, which may relate to running before it could carry the load",
            confidence: "moderate",
            driver: "Back to running before single-leg heel raises were easy",
          },
        },
        before: { ...sign, degrees: 3, symptom: "Sore again in the same spot", pain: 6 },
        applications: [{ ...strokes, response: "Guarded; she asked for lighter, and that was better." }],
        after: { degrees: 5, symptom: "About the same", pain: 6 },
        exercises: [home("EX55", "midline", "independent", { sets: 2, repetitions: 6 })],
      },
    },
    {
      weeksAgo: 5,
      at: "thu 12:30",
      service: "Follow-up visit",
      answers: nothingNew,
      review: { said: "Walking this week, no running. Is that all right?", reply: "Grudgingly, yes." },
      treatment: {
        consent: gentle,
        before: { ...sign, degrees: 9, symptom: "Sore only on tiptoe", pain: 3 },
        applications: [
          { ...strokes, response: "Comfortable throughout." },
          { ...letGo, response: "No soreness as she pushes." },
        ],
        after: { degrees: 13, symptom: "Easier", pain: 2 },
        exercises: [home("EX55", "midline", "independent"), home("EX54", "right", "cued")],
      },
    },
    {
      weeksAgo: 3,
      at: "thu 12:30",
      service: "Follow-up visit",
      answers: nothingNew,
      review: { said: "Walking is easy now, so today we can work more firmly.", reply: "Good, go on." },
      treatment: {
        consent: full,
        before: { ...sign, degrees: 14, symptom: "Tight, not sore", pain: 1 },
        applications: [
          release,
          {
            ...letGo,
            parameters: { ...letGo.parameters, effortPct: 20, barrier: "first" },
            response: "Firm push, no soreness.",
          },
        ],
        after: { degrees: 18, symptom: "Looser", pain: 1 },
        ends: ["EX55"],
        exercises: [home("EX55", "right", "cued", { sets: 3, repetitions: 6 }), home("EX60", "right", "cued")],
      },
    },
    {
      weeksAgo: 2,
      at: "thu 12:30",
      service: "Follow-up visit",
      answers: nothingNew,
      review: { said: "Walk and run by turns, a minute each, on the flat.", reply: "I did ten of each. No trouble." },
      treatment: {
        consent: full,
        before: { ...sign, degrees: 16, symptom: "Tight in the morning", pain: 1 },
        applications: [firmer],
        after: { degrees: 17, symptom: "The same", pain: 1 },
        exercises: [home("EX55", "right", "independent", { sets: 3, repetitions: 10 })],
      },
    },
    {
      weeksAgo: 1,
      at: "thu 12:30",
      service: "Follow-up visit",
      answers: nothingNew,
      review: {
        said: "Shall we leave three weeks now and see how the running goes?",
        reply: "Yes. I'll ring if it grabs.",
      },
      treatment: {
        consent: full,
        before: { ...sign, degrees: 17, symptom: "Nothing while walking", pain: 0 },
        applications: [
          { ...firmer, response: "Even from top to bottom." },
          { ...strokes, parameters: { ...strokes.parameters, durationS: 180 }, response: "Easy." },
        ],
        after: { degrees: 18, symptom: "Nothing", pain: 0 },
        exercises: [home("EX55", "right", "independent")],
      },
    },
  ],
};
