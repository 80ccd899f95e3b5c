import { about, none, nowSigns, type Sign, since, soonSigns, type Urgency } from "./signpost-questions.ts";

export type Answers = { now: readonly string[]; soon: readonly string[]; about: string; since: string };
export type Question = keyof Answers;
/** Who may help and why, by the slug of their title. */
export type Who = { readonly slug: string; readonly why: string };
/** What this practice can do today. */
export type Ours = { readonly softTissue: boolean; readonly rest: boolean; readonly scars: boolean };
export type Advice = {
  level: Urgency | "choose";
  says: string;
  who: readonly Who[];
  /** Why this practice is among them; null where it is not. Only then is a time offered. */
  here: string | null;
};

/** FIND-7. The next question, or where to go. A sign that can't wait ends the questions, and never in this practice. */
export function signpost(answers: Answers, ours: Ours): { ask: Question } | { advice: Advice } {
  for (const [question, signs] of [["now", nowSigns] as const, ["soon", soonSigns] as const]) {
    const given = answers[question];
    const found = signs.filter(({ code }) => given.includes(code));
    if (found.length > 0) return { advice: urgent(found) };
    if (!given.includes(none)) return { ask: question };
  }
  const table = tables.find(({ code }) => code === answers.about);
  if (!table) return { ask: "about" };
  if (table.asksSince) {
    if (!since.some(({ code }) => code === answers.since)) return { ask: "since" };
    if (answers.since === "d3") return { advice: unexplained };
    if (answers.since === "d4") return { advice: worse };
  }
  return { advice: { level: "choose", says: table.says, who: table.who, here: table.here(ours) } };
}

/** A code that is not among the answers counts as no answer. */
export const isKnown = (code: string) =>
  code === none || [...nowSigns, ...soonSigns, ...about, ...since].some((answer) => answer.code === code);

const order: readonly Urgency[] = ["999", "A&E", "today", "GP"];
const saysUrgent: Record<Urgency, string> = {
  "999": "This can be an emergency. Please call 999 now, and say what you have just told us.",
  "A&E":
    "Please go to A&E now, or call 111 if you can’t get there. Don’t drive yourself. It needs to be checked today.",
  today: "Please call 111 or your GP today. In Northern Ireland call your GP, or the out-of-hours service.",
  GP: "Please see your GP about this first, and soon. Hands-on work can wait until they have looked at it.",
};

function urgent(signs: readonly Sign[]): Advice {
  const level = order.find((each) => signs.some(({ goes }) => goes === each))!;
  const says = [saysUrgent[level], ...signs.flatMap(({ also }) => also ?? [])].join(" ");
  return { level, says, who: [], here: null };
}

const fcp = { slug: "first-contact-practitioner", why: "Looks at muscles and joints in many GP surgeries, free." };
const gp = { slug: "gp", why: "Finds out what is behind it, and sends you on." };
const physio = { slug: "physiotherapist", why: "Can say what it is, and plan your way back." };

const unexplained: Advice = {
  level: "GP",
  says: "What is new and unexplained should be looked at by somebody who can say what it is.",
  who: [fcp, gp, physio],
  here: null,
};
const worse: Advice = {
  level: "GP",
  says: "What gets worse whatever you do should be looked at again before more hands-on work.",
  who: [gp, fcp, physio],
  here: null,
};

type Row = { code: string; says: string; who: readonly Who[]; asksSince?: true; here: (ours: Ours) => string | null };
const nowhere = () => null;

const tables: readonly Row[] = [
  {
    code: "c1",
    asksSince: true,
    says: "Any of these may suit you. They differ in training, and in how much they look into it.",
    who: [
      {
        slug: "soft-tissue-therapist",
        why: "Looks at how you move, works by hand, and shows you what to do yourself.",
      },
      { slug: "sports-massage-therapist", why: "Firm massage; ask for level 4 or 5." },
      { slug: "physiotherapist", why: "If you also want to know exactly what it is." },
    ],
    here: ({ softTissue }) => (softTissue ? "This is what we do every day: we look, work by hand, and measure." : null),
  },
  {
    code: "c2",
    asksSince: true,
    says: "These are trained and registered to say what it is.",
    who: [
      fcp,
      physio,
      { slug: "osteopath", why: "Can say what it is, and works by hand." },
      { slug: "chiropractor", why: "Can say what it is; often with quick thrusts." },
    ],
    here: nowhere,
  },
  {
    code: "c3",
    asksSince: true,
    says: "In the first days rest it a little, and ask a pharmacist if you need something. Then these can help.",
    who: [
      physio,
      { slug: "sports-rehabilitator", why: "Exercise back to sport or work." },
      { slug: "sports-therapist", why: "Exercise back to sport; ask about the degree." },
      { slug: "soft-tissue-therapist", why: "For something small that somebody has looked at or that you know well." },
    ],
    here: ({ softTissue }) =>
      softTissue ? "If it is something small, we can work on it beside your exercises." : null,
  },
  {
    code: "c4",
    says: "These plan exercise with you. After an operation, begin with whoever your surgeon named.",
    who: [
      physio,
      { slug: "sports-rehabilitator", why: "Exercise back to sport or work." },
      { slug: "occupational-therapist", why: "When everyday things have become hard." },
    ],
    here: nowhere,
  },
  {
    code: "c5",
    says: "Feet have their own profession.",
    who: [
      { slug: "podiatrist", why: "Pain, skin, nails and how you walk. Always, if your feet feel less than they did." },
      { slug: "foot-health-practitioner", why: "Everyday care of nails and hard skin." },
    ],
    here: nowhere,
  },
  {
    code: "c6",
    says: "Choose whoever you like the sound of.",
    who: [
      { slug: "massage-therapist", why: "A massage to rest." },
      { slug: "reflexologist", why: "If you like your feet touched." },
    ],
    here: ({ rest }) => (rest ? "We also give hours that are simply for rest." : null),
  },
  {
    code: "c7",
    says: "Once a scar has closed and nobody forbids it, these may work on it. If it is open, red or wet, ask a nurse.",
    who: [
      { slug: "soft-tissue-therapist", why: "With a training in scar work: ask." },
      { slug: "myofascial-release-therapist", why: "Light, slow holds." },
      { slug: "nurse-or-midwife", why: "If anything about the wound worries you." },
    ],
    here: ({ scars }) => (scars ? "One of us is trained to work on scars that have closed." : null),
  },
  {
    code: "c8",
    says: "Ask your midwife or health visitor first. They know whom to see near you.",
    who: [
      { slug: "nurse-or-midwife", why: "Knows you both, and what is safe now." },
      { slug: "physiotherapist", why: "Some are trained for the time around birth." },
    ],
    here: nowhere,
  },
  {
    code: "c9",
    says: "Please talk to somebody. In England you can ask for NHS talking therapies yourself. Samaritans listen at any hour: 116 123.",
    who: [gp, { slug: "psychologist", why: "Talks with you about how you feel and cope." }],
    here: nowhere,
  },
  {
    code: "c10",
    says: "Your GP can send you, and some dietitians see people directly.",
    who: [{ slug: "dietitian", why: "Food in health and illness." }, gp],
    here: nowhere,
  },
  {
    code: "c11",
    says: "Ask at your GP surgery for the person who knows what there is near you. Citizens Advice helps too.",
    who: [{ slug: "social-prescriber", why: "Knows people, groups and advice near you." }],
    here: nowhere,
  },
  {
    code: "c12",
    says: "When you don’t know, begin where somebody can look at all of it.",
    who: [fcp, gp, { slug: "pharmacist", why: "For small things, without an appointment." }],
    here: nowhere,
  },
];
