import { one, type Values } from "../shared/form-values.ts";
import { isId, newId } from "../shared/id.ts";
import { isRefused, refuse, type Refused } from "../shared/refusal.ts";
import { fieldRefusal, readForm } from "../web/form.ts";
import { type App, type Ask, colleague, here } from "../web/house.ts";
import { onTo, showKept } from "../web/show.ts";
import { to, urls } from "../web/urls.ts";
import { badgeForm, lastDay } from "./badge-form.ts";
import { callPerson } from "./describe-practice.ts";
import { readCalling } from "./description-form.ts";
import { badges, endBadge, keepBadge } from "./credentials.sql.ts";
import { BadgesPage } from "./pages/BadgesPage.tsx";
import { practitioners } from "./practice.sql.ts";

type KeptForm = { values: Values; refused: Refused | null };

/** What each person is called and holds; the owner's alone, as everything below the practice's own page. */
export function badgeRoutes(app: App): void {
  app.get(urls.badges, (c) => page(c, c.req.query("who"), { values: {}, refused: null }));
  app.post(urls.badges, async (c) => {
    const values = await readForm(c);
    const names = ["kind", "competency", "name", "by", "number", "from", "until"];
    const read = badgeForm.safeParse(Object.fromEntries(names.map((name) => [name, one(values, name)])));
    if (!read.success) return page(c, one(values, "who"), { values, refused: fieldRefusal("FIND-5", read.error) });
    const { competency, ...told } = read.data;
    const badge = { ...told, name: told.kind === "qualification" ? competency : told.name };
    const id = one(values, "badgeId");
    const done = await here(c, async (tx) => {
      const whose = await whoOf(tx, one(values, "who"));
      if (!whose) return refuse("FIND-5", "Please choose whose it is.");
      const keeping = { ...badge, badgeId: isId(id) ? id : newId(), colleagueId: whose, who: colleague(c).colleagueId };
      return keepBadge(tx, keeping);
    });
    if (isRefused(done)) return page(c, one(values, "who"), { values, refused: done });
    return onTo(c, `${to("badges")}?who=${one(values, "who")}`);
  });
  app.post(urls.endBadge, async (c) => {
    const values = await readForm(c);
    const [badgeId, until] = [one(values, "badgeId"), lastDay.safeParse(one(values, "until"))];
    const said = { values: {}, refused: null };
    if (!until.success)
      return page(c, one(values, "who"), { ...said, refused: refuse("FIND-5", until.error.issues[0]!.message) });
    const done = await here(c, async (tx) => {
      const known = (await badges(tx)).find((badge) => isId(badgeId) && badge.badgeId === badgeId);
      if (!known) return refuse("FIND-5", "That is not here any more.");
      if (until.data < known.from) return refuse("FIND-5", "The last day can’t be before the first.");
      return endBadge(tx, { badgeId, kind: known.kind, until: until.data, who: colleague(c).colleagueId });
    });
    if (isRefused(done)) return page(c, one(values, "who"), { ...said, refused: done });
    return onTo(c, `${to("badges")}?who=${one(values, "who")}`);
  });
  app.post(urls.callPerson, async (c) => {
    const values = await readForm(c);
    const kept = { values: {}, refused: null };
    const read = readCalling({ title: one(values, "title") });
    if (!read.success)
      return page(c, one(values, "who"), kept, { values, refused: fieldRefusal("PRAC-9", read.error) });
    const done = await here(c, async (tx) => {
      const colleagueId = await whoOf(tx, one(values, "who"));
      if (!colleagueId) return refuse("PRAC-9", "Please choose who it is.");
      return callPerson(tx, { colleagueId, title: read.data.title, by: colleague(c).colleagueId });
    });
    if (isRefused(done)) return page(c, one(values, "who"), kept, { values, refused: done });
    return onTo(c, `${to("badges")}?who=${one(values, "who")}`);
  });
}

async function whoOf(tx: Parameters<typeof practitioners>[0], who: string): Promise<string | undefined> {
  return (await practitioners(tx)).find(({ colleagueId }) => colleagueId === who)?.colleagueId;
}

async function page(c: Ask, who: string | undefined, kept: KeptForm, called?: KeptForm): Promise<Response> {
  const found = await here(c, async (tx) => ({ people: await practitioners(tx), all: await badges(tx) }));
  const person = found.people.find(({ colleagueId }) => colleagueId === who) ?? found.people[0];
  const whose = person?.colleagueId ?? "";
  const held = found.all.filter(({ colleagueId }) => colleagueId === whose);
  const today = c.get("now").toZonedDateTimeISO(c.get("visitor").practice.timeZone).toPlainDate().toString();
  const calling = called ?? { values: { title: person?.title ?? "" }, refused: null };
  const props = { people: found.people, whose, calling, held, today, badgeId: newId(), kept };
  return showKept(c, <BadgesPage visitor={c.get("visitor")} {...props} />, calling.refused ?? kept.refused);
}
