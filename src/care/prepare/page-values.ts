import type { Values } from "../../shared/form-values.ts";
import type { Answers } from "./answers.ts";
import { fieldOf, none } from "./groups.ts";
import { medicineNames, namesIn } from "./medicines.ts";
import { changedKey, type Page } from "./question-pages.ts";

/** What stands on a page that has been answered before; nothing where any of it has not (PREP-11). */
export function valuesOf(page: Page, answers: Answers): Values {
  if (page.kind === "list") {
    if (page.asks.some(({ id }) => answers[id] === undefined)) return {};
    const yes = page.asks.filter(({ id }) => answers[id] === "yes").map(({ id }) => id);
    return { [fieldOf(page.group.id)]: yes.length > 0 ? yes : [none] };
  }
  if (page.kind === "held") {
    const changed = answers[changedKey];
    return Array.isArray(changed) ? { [changedKey]: changed.length > 0 ? changed : [none] } : {};
  }
  if (page.kind === "medicines") {
    if (answers[medicineNames] === undefined) return {};
    const named = namesIn(answers);
    return named.length > 0 ? { [medicineNames]: named.join("\n") } : { "no-medicines": "yes" };
  }
  const said = answers[page.question.id];
  return said === undefined ? {} : { [page.question.id]: typeof said === "number" ? String(said) : said };
}
