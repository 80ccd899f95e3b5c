import type { Answers } from "./answers.ts";
import type { Facts } from "./facts.ts";

/** Two things that can hardly both be so. Nothing is dropped for it: the stricter rule fires, and somebody asks. */
export type Contradiction = { id: string; says: string };

type Looked = Contradiction & { when: (answers: Answers, age: number) => boolean };

const yes = (answers: Answers, id: string) => answers[id] === "yes";
const weeks = (answers: Answers, id: string) => (typeof answers[id] === "number" ? answers[id] : 0);
const anyPregnancy = ["pregnant", "pregnancy-complications", "pregnancy-danger"];

const looked: readonly Looked[] = [
  {
    id: "pregnant-at-this-age",
    says: "The answers say pregnant, and the date of birth makes that unlikely.",
    when: (answers, age) => anyPregnancy.some((id) => yes(answers, id)) && (age < 11 || age > 58),
  },
  {
    id: "birth-at-this-age",
    says: "The answers say a birth in the last weeks, and the date of birth makes that unlikely.",
    when: (answers, age) => yes(answers, "birth") && (age < 11 || age > 58),
  },
  {
    id: "pregnancy-without-pregnant",
    says: "The answers tell of a pregnancy, and “pregnant now” is not ticked.",
    when: (answers) =>
      answers["pregnant"] === "no" && anyPregnancy.slice(1).some((id) => yes(answers, id)) && !yes(answers, "birth"),
  },
  {
    id: "pregnant-and-just-gave-birth",
    says: "The answers say more than twelve weeks pregnant, and a birth in the last twelve weeks.",
    when: (answers) => yes(answers, "pregnant") && yes(answers, "birth") && weeks(answers, "pregnancy-weeks") > 12,
  },
  {
    id: "pregnant-very-long",
    says: "The answers say more than 42 weeks pregnant.",
    when: (answers) => weeks(answers, "pregnancy-weeks") > 42,
  },
  {
    id: "both-kinds-of-epilepsy",
    says: "Epilepsy is said to be under control, and not to be.",
    when: (answers) => yes(answers, "epilepsy") && yes(answers, "epilepsy-uncontrolled"),
  },
  {
    id: "both-kinds-of-diabetes",
    says: "Diabetes is said to be well controlled, and to have caused trouble.",
    when: (answers) => yes(answers, "diabetes") && yes(answers, "diabetes-complications"),
  },
  {
    id: "high-and-low-pressure",
    says: "Blood pressure is said to be high, and to be low.",
    when: (answers) => yes(answers, "high-blood-pressure") && yes(answers, "low-blood-pressure"),
  },
  {
    id: "scar-older-than-the-person",
    says: "A scar is said to be older than the person.",
    when: (answers, age) => weeks(answers, "scar-weeks") > (age + 1) * 53,
  },
  {
    id: "bone-pain-without-cancer",
    says: "The answers tell of cancer in one place, and of none in another.",
    when: (answers) =>
      yes(answers, "cancer-bone-pain") && answers["cancer-past"] === "no" && answers["cancer-now"] === "no",
  },
];

/** PREP-15. What to ask about, in words for whoever reads the answers. */
export const contradictionsIn = ({ answers, age }: Facts): Contradiction[] =>
  looked.filter(({ when }) => when(answers, age)).map(({ id, says }) => ({ id, says }));
