import { equipment, practitioners, rooms } from "../../practice/index.ts";
import { one, type Values } from "../../shared/form-values.ts";
import { isId, newId } from "../../shared/id.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import { dayFrom } from "../../web/day-from.ts";
import { readForm } from "../../web/form.ts";
import { must } from "../../web/guards.tsx";
import { type App, type Ask, colleague, here } from "../../web/house.ts";
import { onTo, showKept } from "../../web/show.ts";
import { to, urls } from "../../web/urls.ts";
import { blockTime, endBlock } from "./block-time.ts";
import { keptFree } from "./blocks.sql.ts";
import { BlockPage } from "./pages/BlockPage.tsx";
import { timeFromForm } from "./time-from-form.ts";

export function blockTimeRoutes(app: App): void {
  app.get(urls.blockTime, must("book"), (c) => page(c, { values: fromAddress(c), refused: null }));
  app.post(urls.blockTime, must("book"), async (c) => {
    const values = await readForm(c);
    const done = await block(c, values);
    return isRefused(done) ? page(c, { values, refused: done }) : onTo(c, `${to("diary")}?on=${one(values, "day")}`);
  });
  app.post(urls.endBlock, must("book"), async (c) => {
    const blockId = one(await readForm(c), "blockId");
    if (isId(blockId)) await here(c, (tx) => endBlock(tx, { blockId, by: colleague(c).colleagueId }));
    return onTo(c, to("blockTime"));
  });
}

function fromAddress(c: Ask): Values {
  const { timeZone } = c.get("visitor").practice;
  const today = c.get("now").toZonedDateTimeISO(timeZone).toPlainDate();
  return { day: (dayFrom(c.req.query("day")) ?? today).toString() };
}

async function block(c: Ask, values: Values) {
  const { timeZone } = c.get("visitor").practice;
  const day = dayFrom(one(values, "day"));
  const [from, until] = ["from", "until"].map((name) => timeFromForm({ clock: one(values, name) }, day, timeZone));
  if (!from || !until)
    return refuse("BOOK-26", "Please give a day and two times such as 13:00 and 14:30.", { field: "from" });
  const what = one(values, "what");
  const given = one(values, "blockId");
  return here(c, async (tx) => {
    if (!(await blockable(tx)).some(({ value }) => value === what))
      return refuse("BOOK-26", "Please choose who or what is kept free.", { field: "what" });
    return blockTime(tx, {
      blockId: isId(given) ? given : newId(),
      resourceId: what,
      from,
      until,
      why: one(values, "why").trim(),
      by: colleague(c).colleagueId,
      now: c.get("now"),
    });
  });
}

async function blockable(tx: Parameters<typeof practitioners>[0]) {
  return [
    ...(await practitioners(tx)).map(({ colleagueId, name }) => ({ value: colleagueId, label: name })),
    ...(await rooms(tx)).map(({ roomId, name }) => ({ value: roomId, label: name })),
    ...(await equipment(tx)).map(({ equipmentId, name }) => ({ value: equipmentId, label: name })),
  ];
}

async function page(c: Ask, kept: { values: Values; refused: Refused | null }): Promise<Response> {
  const now = c.get("now");
  const found = await here(c, async (tx) => ({
    what: await blockable(tx),
    blocks: (await keptFree(tx, { from: now, until: now.add({ hours: 24 * 90 }) })).blocks,
  }));
  const shown = { visitor: c.get("visitor"), ...found, blockId: newId(), kept };
  return showKept(c, <BlockPage {...shown} />, kept.refused);
}
