import { allNo, home, nothingNew } from "./common.ts";
import type { Applied, Course } from "./course.ts";

const strokes: Applied = {
  technique: "EFF",
  region: "shoulder-back",
  side: "right",
  parameters: { pressureFelt: 2, ratePerMin: 10, durationS: 240 },
  response: "Comfortable throughout.",
};
const hold: Applied = {
  technique: "MFRi",
  region: "scapula",
  side: "right",
  parameters: { holdS: 120, pressureFelt: 1, barriersFollowed: 1, direction: "to-ease" },
  response: "Shoulder blade settles.",
};
const letGo: Applied = {
  technique: "METpir",
  region: "shoulder-back",
  side: "right",
  parameters: {
    effortPct: 10,
    contractionHoldS: 5,
    relaxS: 3,
    stretchHoldS: 10,
    repetitions: 2,
    barrier: "before-first",
  },
  response: "Easy push, reaches up a bit more freely.",
};
const consent = {
  regions: ["shoulder-back", "scapula"],
  techniques: ["EFF", "MFRi", "METpir"],
  explained: "Gentle work through a vest top, her mother beside her; either of them can say stop at any time.",
  givenBy: "Amara Bello, with her mother Ngozi Bello",
  method: "spoken, in person",
  guardianPresent: true,
};
const sign = { movement: "shoulder-flexion", side: "right", method: "goniometer" } as const;
const review = {
  said: "Because you're still growing, we go gently where muscles join the bone.",
  reply: "Amara: OK. Her mother: good.",
};

export const course: Course = {
  name: "young-swimmer-with-her-mother",
  person: {
    givenName: "Amara",
    familyName: "Bello",
    email: "ngozi.bello@example.org",
    phone: "01632 960106",
    bornOn: "2011-08-27",
    guardian: { name: "Ngozi Bello", relationship: "mother" },
  },
  atHome: { days: [1, 2, 4, 6], painDuring: 0, missed: { 3: "Swam twice that day." } },
  visits: [
    {
      weeksAgo: 7,
      at: "mon 15:45",
      service: "First visit",
      answers: allNo,
      review,
      treatment: {
        consent,
        found: {
          complaint: {
            words: "My right shoulder aches after butterfly. It's worst the next morning.",
            regions: ["shoulder-back"],
            onset: "Since training went up to five mornings this term",
          },
          impression: {
            words: "Tired shoulder that may relate to more swimming than it is used to",
            confidence: "moderate",
            driver: "Two more training mornings a week, with paddles",
          },
        },
        before: { ...sign, degrees: 158, symptom: "Aches at the back when she reaches up", pain: 4 },
        applications: [{ ...strokes, response: "Comfortable; she talked about her relay." }, hold],
        after: { degrees: 162, symptom: "Aches less", pain: 3 },
        exercises: [home("EX11", "both", "cued", { sets: 1 })],
      },
    },
    {
      weeksAgo: 6,
      at: "mon 15:45",
      service: "Follow-up visit",
      answers: nothingNew,
      review: { ...review, reply: "Amara: it ached on Tuesday, then went. Her mother: she iced it." },
      treatment: {
        consent,
        before: { ...sign, degrees: 157, symptom: "Aches as before", pain: 4 },
        applications: [{ ...strokes, response: "Comfortable, a bit ticklish." }, letGo],
        after: { degrees: 164, symptom: "Reaches up more freely", pain: 2 },
        exercises: [home("EX11", "both", "independent", { sets: 1 })],
      },
    },
    {
      weeksAgo: 5,
      at: "mon 15:45",
      service: "Follow-up visit",
      answers: { ...nothingNew, fever: "yes" },
      review: {
        said: "Please rest today. We will find you another time. Told them both to ring their GP or 111 if it gets worse.",
        reply: "Her mother took her home; Amara was relieved not to swim.",
      },
      stoppedBy: "SF-75",
    },
    {
      weeksAgo: 4,
      at: "mon 15:45",
      service: "Follow-up visit",
      answers: nothingNew,
      review: { ...review, reply: "Amara: I didn't swim for a week and it hardly aches." },
      treatment: {
        consent,
        before: { ...sign, degrees: 166, symptom: "Stiff, no ache", pain: 1 },
        applications: [strokes, { ...hold, response: "Less to feel than last month." }],
        after: { degrees: 168, symptom: "The same", pain: 1 },
        exercises: [home("EX14", "right", "cued", { sets: 1, repetitions: 8 })],
      },
    },
    {
      weeksAgo: 2,
      at: "mon 15:45",
      service: "Follow-up visit",
      answers: nothingNew,
      review: { ...review, reply: "Her mother: she swam six races on Saturday." },
      treatment: {
        consent,
        before: { ...sign, degrees: 155, symptom: "Aches at the back again", pain: 5 },
        applications: [{ ...hold, response: "Sore to begin with, calmer by the end." }],
        after: { degrees: 158, symptom: "Aches a little less", pain: 4 },
        exercises: [],
      },
    },
    {
      weeksAgo: 1,
      at: "mon 15:45",
      service: "Follow-up visit",
      answers: nothingNew,
      review: { ...review, reply: "Amara: my coach took the paddles away. It's better." },
      treatment: {
        consent,
        before: { ...sign, degrees: 165, symptom: "A little stiff", pain: 2 },
        applications: [strokes, { ...letGo, response: "No ache while she pushes." }],
        after: { degrees: 168, symptom: "Moves easily", pain: 1 },
        exercises: [home("EX14", "right", "independent", { sets: 1 }), home("EX10", "both", "independent")],
      },
    },
  ],
};
