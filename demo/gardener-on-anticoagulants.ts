import { backAssessments } from "./back-assessments.ts";
import { allNo, nothingNew } from "./common.ts";
import type { Applied, Course } from "./course.ts";

const light: Applied = {
  technique: "EFF",
  region: "low-back",
  side: "midline",
  parameters: { pressureFelt: 2, ratePerMin: 8, durationS: 300 },
  response: "Warm and easy; skin clear before and after.",
};
const letGo: Applied = {
  technique: "METpir",
  region: "low-back",
  side: "midline",
  parameters: { effortPct: 15, contractionHoldS: 7, relaxS: 3, stretchHoldS: 20, repetitions: 3, barrier: "first" },
  response: "Bends further, no pull.",
};
const tooFirm: Applied = { ...light, parameters: { pressureFelt: 4, ratePerMin: 8, durationS: 300 } };
const consent = {
  regions: ["low-back"],
  techniques: ["EFF", "METpir"],
  explained: "Light work only because of the blood thinner; what a bruise would look like and when to ring.",
  givenBy: "Wyn Parry",
  method: "spoken, in person",
  guardianPresent: false,
};
const sign = { movement: "trunk-flexion", side: "midline", method: "inclinometer" } as const;
const rolls = {
  exercise: "EX30",
  sets: 1,
  repetitions: 10,
  holdS: 0,
  timesADay: 2,
  side: "midline",
  demonstrated: true,
  practised: "independent",
} as const;
const review = { said: "Because of the blood thinner we keep the pressure light.", reply: "That suits me." };

export const course: Course = {
  name: "gardener-on-anticoagulants",
  person: {
    givenName: "Wyn",
    familyName: "Parry",
    email: "wyn.parry@example.org",
    phone: "01632 960101",
    bornOn: "1951-04-17",
  },
  visits: [
    {
      weeksAgo: 6,
      at: "tue 10:00",
      service: "First visit",
      review,
      answers: { ...allNo, anticoagulant: "yes", "high-blood-pressure": "yes" },
      treatment: {
        consent,
        found: {
          complaint: {
            words: "My back seizes up after an hour of weeding.",
            regions: ["low-back"],
            onset: "Since spring, little by little",
          },
          impression: {
            words: "Stiff lower back that may relate to long bending",
            confidence: "moderate",
            driver: "Hours of bent work without a break",
          },
        },
        before: { ...sign, degrees: 42, symptom: "Pulls across the lower back", pain: 5 },
        assessed: backAssessments[0]!,
        refused: { application: tooFirm, rule: "TREAT-5" },
        applications: [light, letGo],
        after: { degrees: 50, symptom: "Pulls less", pain: 3 },
        exercises: [rolls],
      },
      amendment: {
        part: "complaint",
        amended: "My back seizes up after two hours of weeding.",
        reason: "He rang to say that it takes two hours, not one.",
      },
    },
    {
      weeksAgo: 5,
      at: "tue 10:00",
      service: "Follow-up visit",
      review,
      answers: nothingNew,
      treatment: {
        consent,
        before: { ...sign, degrees: 47, symptom: "Pulls at the end", pain: 4 },
        assessed: backAssessments[1]!,
        applications: [light, letGo],
        after: { degrees: 55, symptom: "Hardly any pull", pain: 2 },
        exercises: [],
      },
    },
    {
      weeksAgo: 3,
      at: "tue 10:00",
      service: "Follow-up visit",
      review,
      answers: nothingNew,
      treatment: {
        consent,
        before: { ...sign, degrees: 54, symptom: "A little stiff", pain: 2 },
        assessed: backAssessments[2]!,
        applications: [letGo, light],
        after: { degrees: 60, symptom: "Free", pain: 1 },
        exercises: [],
      },
    },
  ],
};
