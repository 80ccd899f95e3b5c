import { afterAll, beforeAll, expect, test } from "vitest";
import { about, none, nowSigns, since, soonSigns } from "../src/care/find/signpost-questions.ts";
import { type OpenHouse, openHouse } from "./house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const send = async (form: [string, string][]) => {
  const reply = await house.ask("/who-to-see", { method: "POST", form });
  expect(reply.headers.get("set-cookie")).toBeNull();
  expect(reply.headers.get("cache-control")).toBe("no-store");
  return { status: reply.status, html: await reply.text() };
};
const booking = /href="\/book/;

test("FIND-7 no page that follows an urgent sign has a link to a booking, not even in its header", async () => {
  for (const { code, goes } of [...nowSigns, ...soonSigns]) {
    const isNow = nowSigns.some((sign) => sign.code === code);
    const { status, html } = await send(
      isNow
        ? [
            ["now", code],
            ["now", none],
          ]
        : [
            ["now", none],
            ["soon", code],
          ],
    );
    expect(status).toBe(200);
    expect(html, code).not.toMatch(booking);
    expect(html, code).toContain(goes === "today" ? "today" : goes === "A&E" ? "A&amp;E" : goes);
  }
});

test("FIND-7 the questions come one after another, and only a practice that fits offers a time", async () => {
  expect(await (await house.ask("/who-to-see")).text()).not.toMatch(booking);
  for (const topic of about)
    for (const how of since) {
      const answers: [string, string][] = [
        ["now", none],
        ["soon", none],
        ["about", topic.code],
      ];
      const asked = await send(answers);
      const { html } = asked.html.includes('name="since"') ? await send([...answers, ["since", how.code]]) : asked;
      expect(html).toContain("We have not kept your answers");
      expect(booking.test(html), `${topic.code} ${how.code}`).toBe(html.includes("Here, at Test practice"));
    }
});

test("FIND-7 a question that is left open is asked again, with what was answered before", async () => {
  const { status, html } = await send([
    ["now", none],
    ["asked", "soon"],
  ]);
  expect(status).toBe(422);
  expect(html).toContain("FIND-7");
  expect(html).toContain(`<input type="hidden" name="now" value="${none}"/>`);
});

test("FIND-7 nothing that was answered stands in the database afterwards", async () => {
  const before = await rowsEverywhere();
  await send([
    ["now", none],
    ["soon", "b3"],
  ]);
  expect(await rowsEverywhere()).toEqual(before);
});

async function rowsEverywhere(): Promise<unknown[]> {
  const { rows: tables } = await house.owner.query<{ t: string }>(
    "select relname t from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1",
  );
  const counts: unknown[] = [];
  for (const { t } of tables) counts.push([t, (await house.owner.query(`select count(*) from ${t}`)).rows[0]]);
  return counts;
}
