import { findClaims } from "../../knowledge/claims/find-claims.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import { practiceDetails, practitioners } from "../../practice/index.ts";
import { readForm } from "../../web/form.ts";
import { type App, type Ask, colleague, here } from "../../web/house.ts";
import { onTo, show, showKept } from "../../web/show.ts";
import { to, type Url, urls } from "../../web/urls.ts";
import { keepWords } from "./keep-words.ts";
import { KeepWordsPage, PageWordsPage } from "./pages/PageWordsPages.tsx";
import { withAddress } from "./people.ts";
import { wordings } from "./wordings.sql.ts";
import { defaultWords, isPageName, pageNames, type PageName } from "./words/default-words.ts";

type KeptForm = { values: Values; refused: Refused | null };

/** Where readers find each page. */
const seenAt: Record<PageName, Url> = {
  home: "home",
  "what-it-is": "whatItIs",
  benefits: "benefits",
  techniques: "techniques",
  titles: "titles",
  "who-to-see": "whoToSee",
  about: "about",
  where: "where",
  privacy: "privacyNotice",
  complaints: "complaints",
  accessibility: "accessibility",
};

/** The owner's alone, as everything below the practice's own page. */
export function pageWordsRoutes(app: App): void {
  app.get(urls.pageWords, async (c) => {
    const found = await read(c);
    const pages = found.pages.map(({ key, name, own }) => ({
      key,
      name,
      own: own !== null,
      findings: own === null ? 0 : findClaims(own).length,
    }));
    return show(c, <PageWordsPage visitor={c.get("visitor")} pages={pages} />);
  });
  app.get(urls.keepPageWords, (c) => page(c, null));
  app.post(urls.keepPageWords, async (c) => {
    const values = await readForm(c);
    const known = (await read(c)).pages.find(({ key }) => key === c.req.param("page"));
    if (!known) return c.notFound();
    const { words, reason } = { words: one(values, "words"), reason: one(values, "reason") };
    const { page: kept, colleagueId } = known;
    const keeping = { page: kept, colleagueId, words: words === known.ours ? "" : words, reason };
    const done = await here(c, (tx) => keepWords(tx, { ...keeping, by: colleague(c).colleagueId, now: c.get("now") }));
    return isRefused(done) ? page(c, { values, refused: done }) : onTo(c, to("pageWords"));
  });
}

/** Every page with its own words and ours; a person's page has only their own. */
async function read(c: Ask) {
  const found = await here(c, async (tx) => ({
    own: await wordings(tx),
    details: await practiceDetails(tx),
    people: withAddress(await practitioners(tx)),
  }));
  const ownOf = (page: string, colleagueId: string | null) =>
    found.own.find((wording) => wording.page === page && wording.colleagueId === colleagueId);
  const site = Object.keys(pageNames)
    .filter(isPageName)
    .map((key) => ({
      key: key as string,
      page: key as string,
      colleagueId: null as string | null,
      name: pageNames[key] as string,
      seen: urls[seenAt[key]] as string,
      ours: defaultWords(key, found.details),
      own: ownOf(key, null)?.words ?? null,
      reason: ownOf(key, null)?.reason ?? "",
    }));
  const people = found.people.map(({ colleagueId, name, slug }) => ({
    key: `about-${slug}`,
    page: "person",
    colleagueId,
    name: `About ${name}`,
    seen: to("person", { person: slug }),
    ours: "",
    own: ownOf("person", colleagueId)?.words ?? null,
    reason: ownOf("person", colleagueId)?.reason ?? "",
  }));
  return { pages: [...site, ...people] };
}

async function page(c: Ask, typed: KeptForm | null): Promise<Response> {
  const known = (await read(c)).pages.find(({ key }) => key === c.req.param("page"));
  if (!known) return c.notFound() as Response;
  const kept = typed ?? { values: { words: known.own ?? known.ours, reason: known.reason }, refused: null };
  const findings = findClaims(one(kept.values, "words").slice(0, 20_000));
  const { key, name, seen } = known;
  const emptied =
    known.ours === "" ? "Emptied, the page shows only what you hold." : "Empty it, and our words come back.";
  const props = { page: key, name, seen, own: known.own !== null, emptied, findings, kept };
  return showKept(c, <KeepWordsPage visitor={c.get("visitor")} {...props} />, kept.refused);
}
