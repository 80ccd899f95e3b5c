import { type Answers, isDangerSign } from "./answers.ts";
import { answersSoFar, type KeptPage, putOff, wholeAnswers, withoutLists, withoutOrphans } from "./answers-so-far.ts";
import { medicineNames, withNamesAsked } from "./medicines.ts";
import { type Asking, asksOf, changedKey, type Page } from "./question-pages.ts";

type Before = Asking & { rows: readonly KeptPage[] };
type Sent = { page: Page; row: KeptPage; today: (at: string) => boolean };

/** PREP-10 PREP-11. Answers that were sent before, with what one more page changes in them. */
export function withPage(sent: Answers, change: Sent, before: Before): Answers {
  const answers = withoutOrphans(changed(sent, change, before));
  return namesAsked(sent, change) ? withNamesAsked(answers) : answers;
}

/** Medicines by name are open where their page was put off, where they are no longer held, and where their list has changed. */
function namesAsked(sent: Answers, { page, row }: Sent): boolean {
  const lists = row.answers[changedKey];
  const differ = page.kind === "held" && Array.isArray(lists) && lists.includes("medicines");
  return page.kind === "medicines" || medicineNames in sent || differ;
}

function changed(sent: Answers, { page, row, today }: Sent, before: Before): Answers {
  const said = row.answers;
  if (Object.keys(said).length === 0) return putOff(sent, putOffBy(page, before));
  if (page.kind === "held") return withLists(sent, said[changedKey], before);
  return { ...sent, ...(before.bothVoices ? bothAgree([...before.rows, row], said, today) : said) };
}

/** Where nobody says any more what has changed, all that was only held from before is open. */
const putOffBy = (page: Page, { held, answers }: Before): readonly string[] =>
  page.kind === "held" ? Object.keys(held ?? {}).filter((id) => !(id in answers)) : asksOf(page);

/** A list that is said to have changed is asked anew as a whole; of the others what is held counts, where nothing newer was said. */
function withLists(sent: Answers, said: unknown, { held, answers }: Before): Answers {
  const [changed, already] = [said, answers[changedKey]].map((lists) =>
    Array.isArray(lists) ? lists.map(String) : [],
  );
  const fresh = changed!.filter((list) => !already!.includes(list));
  return { ...withoutLists(held ?? {}, changed!), ...withoutLists(sent, fresh) };
}

/** What this page changes once both voices are heard: nobody's no takes back the other's yes, and both say no on one day. */
function bothAgree(rows: readonly KeptPage[], changed: Answers, today: (at: string) => boolean): Answers {
  const heard = (some: readonly KeptPage[]) => wholeAnswers(answersSoFar(some, true), null, true);
  const fresh = heard(rows.filter(({ answeredAt }) => today(answeredAt)));
  return Object.fromEntries(
    Object.entries(heard(rows)).filter(
      ([id, answer]) => id in changed && (!isDangerSign(id) || answer !== "no" || fresh[id] === "no"),
    ),
  );
}
