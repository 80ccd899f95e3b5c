import type { Tx } from "../../db/transaction.ts";
import { drawn } from "../../outside/pictures.ts";
import { openHours, places } from "../../practice/index.ts";
import { address, type App, type Ask, here } from "../../web/house.ts";
import { sameForEveryone } from "../../web/kept-pages.ts";
import { show } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { mayBook, offeredServices } from "../book/index.ts";
import { card } from "./articles/card.ts";
import { articleHtml } from "./articles/markdown.ts";
import { HomePage } from "./pages/HomePage.tsx";
import { AboutPage, PersonPage } from "./pages/PeoplePages.tsx";
import type { Site } from "./pages/SitePage.tsx";
import { BenefitsPage, DutyPage, WhatItIsPage } from "./pages/TextPages.tsx";
import { WherePage } from "./pages/WherePage.tsx";
import { readSite } from "./read-site.ts";
import { openTogether, sayHours } from "./say-hours.ts";
import { asScript, business, person as personToMachines } from "./structured-data.ts";
import { defaultWords, type PageName } from "./words/default-words.ts";

/** The site as it stands now, kept in memory until something of it changes or a day turns that matters to it (FIND-6). */
export async function site<More>(c: Ask, page: PageName | null, more: (tx: Tx) => Promise<More>) {
  const { practice } = c.get("visitor");
  const found = await here(c, async (tx) => ({
    ...(await readSite(tx, c.get("now"), practice.timeZone)),
    more: await more(tx),
  }));
  sameForEveryone(c, found.turn);
  const own = found.wordings.find((wording) => wording.page === page)?.words;
  const words = page === null ? "" : (own ?? defaultWords(page, found.details));
  const shown: Site = { practice, address: address(c), path: c.req.path, words: htmlOf(words) };
  return { ...found, site: shown };
}

const nothing = () => Promise.resolve(null);
const htmlOf = (words: string) => (words === "" ? "" : articleHtml(words, []).html);

export function siteRoutes(app: App): void {
  app.get(urls.home, async (c) => {
    const {
      site: shown,
      details,
      people,
      more,
    } = await site(c, "home", async (tx) => ({
      services: await offeredServices(tx),
      hours: await openHours(tx),
    }));
    const told = asScript(business(toldOf(c, details), openTogether(more.hours), more.services));
    return show(
      c,
      <HomePage
        {...{ site: shown, details, people, told }}
        services={more.services.map((service) => ({
          ...service,
          barred: mayBook(service.whoMayBook, "public")?.says ?? null,
        }))}
      />,
    );
  });
  app.get(urls.whatItIs, async (c) => show(c, <WhatItIsPage site={(await site(c, "what-it-is", nothing)).site} />));
  app.get(urls.benefits, async (c) => show(c, <BenefitsPage site={(await site(c, "benefits", nothing)).site} />));
  app.get(urls.about, async (c) => {
    const { site: shown, people } = await site(c, "about", nothing);
    return show(c, <AboutPage site={shown} people={people} />);
  });
  app.get(urls.person, async (c) => {
    const { site: shown, people, details, wordings } = await site(c, null, nothing);
    const person = people.find(({ slug }) => slug === c.req.param("person"));
    if (!person) return c.notFound();
    const own = wordings.find(({ colleagueId }) => colleagueId === person.colleagueId)?.words ?? "";
    const itself = { name: person.name, title: person.title, address: shown.address + shown.path };
    const told = asScript(personToMachines(itself, toldOf(c, details)));
    return show(c, <PersonPage site={{ ...shown, words: htmlOf(own) }} person={person} told={told} />);
  });
  app.get(urls.where, async (c) => {
    const {
      site: shown,
      details,
      more,
    } = await site(c, "where", async (tx) => ({
      places: await places(tx),
      hours: await openHours(tx),
    }));
    return show(c, <WherePage site={shown} details={details} places={more.places} hours={sayHours(more.hours)} />);
  });
  for (const [duty, page] of [
    ["privacyNotice", "privacy"],
    ["complaints", "complaints"],
    ["accessibility", "accessibility"],
  ] as const)
    app.get(urls[duty], async (c) => show(c, <DutyPage site={(await site(c, page, nothing)).site} duty={duty} />));
  app.get(urls.siteCard, async (c) => {
    sameForEveryone(c, null);
    const png = await drawn(card("Soft tissue therapy", c.get("visitor").practice.name));
    return c.body(new Uint8Array(png), 200, { "content-type": "image/png" });
  });
}

type Details = Awaited<ReturnType<typeof readSite>>["details"];

function toldOf(c: Ask, { name, address: where, phone, about }: Details) {
  const root = address(c);
  return { name, address: where, phone, about, home: `${root}/`, card: root + to("siteCard") };
}
