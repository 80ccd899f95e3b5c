import { gradeOf } from "../../knowledge/claims/technique-grades.ts";
import { sources } from "../../knowledge/source.ts";
import { titleOf, titles } from "../../knowledge/titles/index.ts";
import { type App, type Ask } from "../../web/house.ts";
import { show } from "../../web/show.ts";
import { urls } from "../../web/urls.ts";
import { TechniquePage, TechniquesPage } from "./pages/TechniquePages.tsx";
import { ComparePage, TitlePage, TitlesPage } from "./pages/TitlePages.tsx";
import { givenBy, publicTechniques } from "./public-techniques.ts";
import { site } from "./site-routes.tsx";

const nothing = () => Promise.resolve(null);

/** What the field knows, told to everyone: techniques, and who is who. */
export function guideRoutes(app: App): void {
  app.get(urls.techniques, async (c) => {
    const { site: shown, techniques } = await withTechniques(c, true);
    return show(c, <TechniquesPage site={shown} techniques={techniques} />);
  });
  app.get(urls.technique, async (c) => {
    const { site: shown, techniques } = await withTechniques(c, false);
    const technique = techniques.find(({ slug }) => slug === c.req.param("way"));
    if (!technique) return c.notFound();
    const family = techniques.filter((other) => other.family === technique.family && other !== technique);
    const read = sources.filter(({ id }) => technique.sources.includes(id)).map(({ title }) => title);
    const grade = gradeOf(technique.code) ?? "D";
    return show(c, <TechniquePage {...{ site: shown, technique, grade, family }} sources={read} />);
  });
  app.get(urls.titles, async (c) =>
    show(c, <TitlesPage site={(await site(c, "titles", nothing)).site} titles={titles} />),
  );
  app.get(urls.compareTitles, async (c) => {
    const { site: shown } = await site(c, null, nothing);
    const chosen = ["a", "b", "c"].map((name) => c.req.query(name) ?? "");
    const found = [...new Set(chosen)].flatMap((slug) => titleOf(slug) ?? []);
    return show(c, <ComparePage {...{ site: shown, titles, chosen, found }} />);
  });
  app.get(urls.title, async (c) => {
    const title = titleOf(c.req.param("title"));
    if (!title) return c.notFound();
    return show(c, <TitlePage site={(await site(c, null, nothing)).site} title={title} />);
  });
}

async function withTechniques(c: Ask, listed: boolean) {
  const found = await site(c, listed ? "techniques" : null, nothing);
  const techniques = publicTechniques.map((technique) => ({
    ...technique,
    given: givenBy(technique, found.people, found.today),
  }));
  return { ...found, techniques };
}
