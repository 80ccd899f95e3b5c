import { many, one, type Values } from "../../shared/form-values.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { type Answers, readAnswer } from "./answers.ts";
import { fieldOf, none } from "./groups.ts";
import { longestMedicine, medicineNames, medicinesFrom, mostMedicines } from "./medicines.ts";
import { changedKey, type Page } from "./question-pages.ts";

type Read = { answers: Answers } | Refused<"PREP-1">;

/** What one sent page says. Put off, it says nothing, and the question is asked at the visit. */
export function readPage(page: Page, values: Values): Read {
  if (one(values, "later") === "yes") return { answers: {} };
  if (page.kind === "list") return readList(page, values);
  if (page.kind === "held") return readHeld(values);
  if (page.kind === "medicines") return readMedicines(values);
  const { question } = page;
  const given = question.kind === "regions" ? many(values, question.id) : one(values, question.id).trim();
  const answer = given.length === 0 ? null : readAnswer(question, given);
  if (answer === null) return refuse("PREP-1", `Please check your answer: ${question.text}`, { field: question.id });
  return { answers: { [question.id]: answer } };
}

function readList({ group, asks }: Page & { kind: "list" }, values: Values): Read {
  const field = fieldOf(group.id);
  const ticked = [...new Set(many(values, field))].filter(Boolean);
  if (ticked.length === 0) return refuse("PREP-1", "Please tick all that is true, or “none of these”.", { field });
  if (ticked.includes(none) && ticked.length > 1)
    return refuse("PREP-1", "“None of these” is ticked together with something else. Which is right?", { field });
  if (ticked.some((tick) => tick !== none && !asks.some(({ id }) => id === tick)))
    return refuse("PREP-1", "Please check your answer.", { field });
  return { answers: Object.fromEntries(asks.map(({ id }) => [id, ticked.includes(id) ? "yes" : "no"])) };
}

function readHeld(values: Values): Read {
  const ticked = many(values, changedKey).filter(Boolean);
  const field = { field: changedKey };
  if (ticked.length === 0) return refuse("PREP-1", "Please tick what has changed, or “nothing has changed”.", field);
  if (ticked.includes(none) && ticked.length > 1)
    return refuse("PREP-1", "“Nothing has changed” is ticked together with something else. Which is right?", field);
  return { answers: { [changedKey]: ticked.filter((tick) => tick !== none) } };
}

function readMedicines(values: Values): Read {
  const named = medicinesFrom(one(values, medicineNames));
  const field = { field: medicineNames };
  const takesNone = one(values, "no-medicines") === "yes";
  if (named.length === 0 && !takesNone)
    return refuse("PREP-1", "Please write your medicines, or tick that you take none.", field);
  if (named.length > 0 && takesNone)
    return refuse("PREP-1", "Medicines are written, and “none” is ticked. Which is right?", field);
  if (named.length > mostMedicines || named.some((name) => name.length > longestMedicine))
    return refuse("PREP-1", `Please write one medicine to a line, ${mostMedicines} at most.`, field);
  return { answers: { [medicineNames]: named } };
}
