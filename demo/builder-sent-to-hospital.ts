import { allNo, nothingNew } from "./common.ts";
import type { Applied, Course } from "./course.ts";

const release: Applied = {
  technique: "STRp",
  region: "low-back",
  side: "midline",
  parameters: {
    lockSurface: "fist",
    movement: "flexion",
    range: "mid",
    pressureFelt: 5,
    repetitionsPerLock: 3,
    locks: 3,
  },
  response: "Looser at the third lock.",
};
const consent = {
  regions: ["low-back"],
  techniques: ["STRp", "EFF"],
  explained: "What the work feels like, that it may be sore for a day, and other choices.",
  givenBy: "Dean Okafor",
  method: "spoken, in person",
  guardianPresent: false,
};
const sign = { movement: "trunk-extension", side: "midline", method: "inclinometer" } as const;

export const course: Course = {
  name: "builder-sent-to-hospital",
  person: {
    givenName: "Dean",
    familyName: "Okafor",
    email: "dean.okafor@example.org",
    phone: "01632 960102",
    bornOn: "1984-09-02",
  },
  visits: [
    {
      weeksAgo: 5,
      at: "wed 15:00",
      service: "First visit",
      answers: allNo,
      review: { said: "", reply: "" },
      treatment: {
        consent,
        found: {
          complaint: {
            words: "Lower back gone tight since the loft job.",
            regions: ["low-back"],
            onset: "Three weeks ago, after lifting boards",
          },
          impression: {
            words: "Lower back tension consistent with heavy lifting",
            confidence: "moderate",
            driver: "Lifting from the floor all day",
          },
        },
        before: { ...sign, degrees: 12, symptom: "Ache across the belt line", pain: 6 },
        applications: [release],
        after: { degrees: 19, symptom: "Eases", pain: 4 },
        exercises: [
          {
            exercise: "EX30",
            sets: 1,
            repetitions: 10,
            holdS: 0,
            timesADay: 2,
            side: "midline",
            demonstrated: true,
            practised: "cued",
          },
        ],
      },
    },
    {
      weeksAgo: 3,
      at: "wed 15:00",
      service: "Follow-up visit",
      answers: { ...nothingNew, "saddle-or-bladder": "yes" },
      review: {
        said: "Told him to go to A&E now, that his partner should drive, and gave him the words to say there.",
        reply: "He rang his partner and left for A&E.",
      },
      stoppedBy: "SF-01",
    },
    {
      weeksAgo: 1,
      at: "wed 15:00",
      service: "Follow-up visit",
      answers: nothingNew,
      review: { said: "The hospital found nothing that stops treatment; we go gently.", reply: "Happy to go on." },
      treatment: {
        consent,
        before: { ...sign, degrees: 14, symptom: "Stiff, no leg symptoms", pain: 4 },
        applications: [
          {
            technique: "EFF",
            region: "low-back",
            side: "midline",
            parameters: { pressureFelt: 2, ratePerMin: 10, durationS: 240 },
            response: "Relaxed.",
          },
        ],
        after: { degrees: 18, symptom: "Easier", pain: 3 },
        exercises: [],
      },
    },
  ],
};
