import { drawnByTheDeskWorker } from "./drawn-by-the-desk-worker.ts";
import { neckAssessments } from "./neck-assessments.ts";
import { allNo, home, nothingNew } from "./common.ts";
import type { Applied, Course } from "./course.ts";

const release: Applied = {
  technique: "STRp",
  region: "neck-back",
  side: "midline",
  parameters: {
    lockSurface: "fingertips",
    movement: "rotation",
    range: "mid",
    pressureFelt: 4,
    repetitionsPerLock: 3,
    locks: 3,
  },
  response: "A good ache that fades as he turns.",
};
const letGo: Applied = {
  technique: "METpir",
  region: "neck-back",
  side: "midline",
  parameters: { effortPct: 15, contractionHoldS: 7, relaxS: 3, stretchHoldS: 15, repetitions: 3, barrier: "first" },
  response: "Turns a little further each time; breathing easy.",
};
const shoulder: Applied = {
  ...release,
  region: "shoulder-top",
  side: "left",
  parameters: { ...release.parameters, movement: "side-bend", lockSurface: "thumb" },
  response: "Tender at the second lock, softer at the third.",
};
const neckOnly = {
  regions: ["neck-back"],
  techniques: ["STRp", "METpir"],
  explained: "What each method feels like, that it may ache for a day, and that he can stop at any time.",
  givenBy: "Tomasz Wójcik",
  method: "spoken, in person",
  guardianPresent: false,
};
const neckAndShoulder = { ...neckOnly, regions: ["neck-back", "shoulder-top"] };
const sign = { movement: "neck-rotation", side: "left", method: "goniometer" } as const;
const review = {
  said: "With your blood pressure we keep any pushing gentle, you breathe on, and you sit up slowly.",
  reply: "Fine by me.",
};

export const course: Course = {
  name: "desk-worker-with-a-stiff-neck",
  person: {
    givenName: "Tomasz",
    familyName: "Wójcik",
    email: "tomasz.wojcik@example.org",
    phone: "01632 960103",
    bornOn: "1974-11-30",
  },
  atHome: { days: [1, 2, 3, 4, 5], painDuring: 1, missed: { 6: "Forgot; no desk on a Saturday." } },
  visits: [
    {
      weeksAgo: 8,
      at: "mon 09:00",
      service: "First visit",
      review,
      answers: { ...allNo, "high-blood-pressure": "yes" },
      drawn: drawnByTheDeskWorker[0]!,
      treatment: {
        consent: neckOnly,
        found: {
          complaint: {
            words: "I can't look over my left shoulder when I reverse the car.",
            regions: ["neck-back", "shoulder-top"],
            onset: "About two months ago, after I began to work from home",
          },
          impression: {
            words: "Stiff neck that may relate to long hours at a laptop on the kitchen table",
            confidence: "moderate",
            driver: "A low screen, and four hours without getting up",
          },
        },
        before: { ...sign, degrees: 44, symptom: "Catches on the left at the end", pain: 5 },
        assessed: neckAssessments[0]!,
        refused: { application: shoulder, rule: "TREAT-3" },
        applications: [release, letGo],
        after: { degrees: 51, symptom: "Still catches, but later", pain: 4 },
        exercises: [home("EX03", "both", "independent")],
      },
    },
    {
      weeksAgo: 7,
      at: "mon 09:00",
      service: "Follow-up visit",
      review: { said: "Last time you agreed to the neck only. May I work on the shoulder as well?", reply: "Yes, do." },
      answers: nothingNew,
      drawn: drawnByTheDeskWorker[1]!,
      treatment: {
        consent: neckAndShoulder,
        before: { ...sign, degrees: 46, symptom: "Much as before", pain: 5 },
        assessed: neckAssessments[1]!,
        applications: [{ ...release, response: "Much the same ache as last week." }, shoulder],
        after: { degrees: 50, symptom: "A bit easier", pain: 4 },
        exercises: [home("EX02", "midline", "cued", { timesADay: 2 })],
      },
    },
    {
      weeksAgo: 6,
      at: "mon 09:00",
      service: "Follow-up visit",
      review: { ...review, reply: "I read my own yesterday. It was fine." },
      answers: nothingNew,
      drawn: drawnByTheDeskWorker[2]!,
      treatment: {
        consent: neckAndShoulder,
        before: { ...sign, degrees: 51, symptom: "Stiff in the morning only", pain: 3 },
        assessed: neckAssessments[2]!,
        applications: [{ ...shoulder, response: "Less tender than last week." }, letGo],
        after: { degrees: 58, symptom: "Turns without the catch", pain: 2 },
        exercises: [home("EX02", "midline", "independent")],
      },
    },
    {
      weeksAgo: 4,
      at: "wed 11:30",
      service: "Follow-up visit",
      review: {
        said: "No more turn than a fortnight ago. Shall we look at the desk?",
        reply: "I'll raise the screen.",
      },
      answers: nothingNew,
      drawn: drawnByTheDeskWorker[3]!,
      treatment: {
        consent: neckAndShoulder,
        before: { ...sign, degrees: 52, symptom: "Stiff by the afternoon", pain: 3 },
        assessed: neckAssessments[3]!,
        applications: [
          { ...release, response: "Comfortable, little change." },
          { ...letGo, response: "No further than the first time today." },
        ],
        after: { degrees: 53, symptom: "The same", pain: 3 },
        exercises: [home("EX09", "midline", "independent")],
      },
    },
    {
      weeksAgo: 2,
      at: "mon 09:00",
      service: "Follow-up visit",
      review: {
        said: "It has gone back. We do less today and keep it light.",
        reply: "It was the deadline. I hardly moved.",
      },
      answers: nothingNew,
      drawn: drawnByTheDeskWorker[4]!,
      treatment: {
        consent: neckAndShoulder,
        before: { ...sign, degrees: 43, symptom: "Catches again, and aches at night", pain: 6 },
        assessed: neckAssessments[4]!,
        applications: [{ ...letGo, response: "Glad of the rest. A little easier." }],
        after: { degrees: 48, symptom: "Eases, still catches", pain: 5 },
        exercises: [home("EX03", "both", "independent", { repetitions: 5, timesADay: 4 })],
      },
    },
    {
      weeksAgo: 1,
      at: "mon 09:00",
      service: "Follow-up visit",
      review: { ...review, reply: "The screen is up, and I set a timer to walk about." },
      answers: nothingNew,
      drawn: drawnByTheDeskWorker[5]!,
      treatment: {
        consent: neckAndShoulder,
        before: { ...sign, degrees: 54, symptom: "A pull at the very end", pain: 2 },
        assessed: neckAssessments[5]!,
        applications: [{ ...release, response: "Softer than in the bad week." }, letGo],
        after: { degrees: 57, symptom: "Hardly there", pain: 1 },
        exercises: [home("EX02", "midline", "independent")],
      },
    },
  ],
};
