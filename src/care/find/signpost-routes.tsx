import { isCompetent } from "../../knowledge/competencies.ts";
import { titleOf } from "../../knowledge/titles/index.ts";
import { many, one, type Values } from "../../shared/form-values.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { readForm } from "../../web/form.ts";
import { type App } from "../../web/house.ts";
import { show, showKept } from "../../web/show.ts";
import { urls } from "../../web/urls.ts";
import { AdvicePage, SignpostPage } from "./pages/SignpostPages.tsx";
import { type Answers, isKnown, type Question, signpost } from "./signpost.ts";
import { site } from "./site-routes.tsx";

const nothing = () => Promise.resolve(null);
const noAnswers: Answers = { now: [], soon: [], about: "", since: "" };

/** Answers are hints of somebody's health: they travel in the form alone, and are neither written down nor put into an address. */
export function signpostRoutes(app: App): void {
  app.get(urls.whoToSee, async (c) => {
    const { site: shown } = await site(c, "who-to-see", nothing);
    return show(c, <SignpostPage site={shown} ask="now" answers={noAnswers} kept={{ values: {}, refused: null }} />);
  });
  app.post(urls.whoToSee, async (c) => {
    const values = await readForm(c);
    const answers = answersFrom(values);
    const { site: shown, people, today } = await site(c, null, nothing);
    const holds = (needed: string) => people.some(({ held }) => isCompetent(held, needed, today));
    const ours = { softTissue: holds("Q4"), rest: holds("Q3"), scars: holds("SCAR") || holds("MFR") };
    const next = signpost(answers, ours);
    if ("advice" in next) {
      const who = next.advice.who.map(({ slug, why }) => ({ slug, why, name: titleOf(slug)!.name }));
      return show(c, <AdvicePage site={shown} advice={next.advice} who={who} />);
    }
    const refused = leftOpen(values, next.ask);
    return showKept(
      c,
      <SignpostPage site={shown} ask={next.ask} answers={answers} kept={{ values: {}, refused }} />,
      refused,
    );
  });
}

function answersFrom(values: Values): Answers {
  const known = (name: Question) => many(values, name).filter(isKnown).slice(0, 20);
  const single = (name: Question) => (isKnown(one(values, name)) ? one(values, name) : "");
  return { now: known("now"), soon: known("soon"), about: single("about"), since: single("since") };
}

const order: readonly Question[] = ["now", "soon", "about", "since"];

/** The form of this very question was sent, and nothing was chosen in it. */
function leftOpen(values: Values, ask: Question): Refused | null {
  const asked = order.slice(0, order.indexOf(ask));
  const reached = asked.every((question) => many(values, question).length > 0) && "asked" in values;
  return reached && one(values, "asked") === ask
    ? refuse("FIND-7", "Please choose what is so, or that none of these is.", { field: ask })
    : null;
}
