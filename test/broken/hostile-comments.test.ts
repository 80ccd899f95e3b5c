import type { AddressInfo } from "node:net";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawnForm } from "../../src/care/find/index.ts";
import { hearChanges } from "../../src/db/hear-changes.ts";
import { sealText } from "../../src/privacy/index.ts";
import { newId } from "../../src/shared/id.ts";
import { serve } from "../../src/web/serve.ts";
import { writeArticle } from "../articles.ts";
import { type OpenHouse, openHouse } from "../house.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const [all, atOnce] = [900, 60];

test("FIND-45 hundreds of hostile comments at once: nothing is published, little is kept, and readers are answered", async () => {
  const articleId = await writeArticle(house, { title: "Attacked" });
  const { kept } = house;
  const heard = hearChanges(house.server, { changed: () => kept.forget(), listening: (on) => kept.listening(on) });
  const server = await serve(house.app, house.served, 0, "127.0.0.1");
  const article = `http://localhost:${(server.address() as AddressInfo).port}/articles/attacked`;
  const key = Buffer.alloc(32, 7);
  const drawn = (now: Temporal.Instant) => sealText(key, drawnForm(newId(), articleId, now.subtract({ minutes: 1 })));
  const attack = async (number: number) => {
    const words = number % 2 ? `<script>alert(1)</script> https://a${number}.example https://b.example` : "Thank you";
    const form = new URLSearchParams({ drawn: drawn(house.clock.now()), to: "", name: `Kit ${number}`, words });
    const from = number % 9 === 0 ? "203.0.113.5" : `10.0.${number % 250}.${Math.floor(number / 250)}`;
    const headers = { origin: new URL(article).origin, "x-forwarded-for": from };
    return (await fetch(`${article}/comment`, { method: "POST", body: form, headers, redirect: "manual" })).status;
  };
  const statuses: number[] = [];
  const read: boolean[] = [];
  let sent = 0;
  const attacker = async () => {
    while (sent < all) statuses.push(await attack(sent++));
  };
  const reader = async () => {
    while (statuses.length < all) read.push((await (await fetch(article)).text()).includes("One movement."));
  };
  await Promise.all([...Array.from({ length: atOnce }, attacker), reader()]);
  expect(statuses.filter((status) => status !== 303 && status !== 422)).toEqual([]);
  expect(read.every(Boolean)).toBe(true);
  expect(await (await fetch(article)).text()).not.toMatch(/Kit \d|example/);
  const { rows } = await house.owner.query<{ state: string; n: number }>(
    "select state, count(*)::integer as n from comment group by 1 order by 1",
  );
  expect(rows.map(({ state }) => state)).toEqual(["suspected", "waiting"]);
  // Whoever counts at the same moment may each still find one place free: at most as many as there are connections.
  expect(rows[0]!.n).toBeLessThanOrEqual(200 + 24);
  expect(rows[1]!.n).toBeLessThanOrEqual(300 + 24);
  expect(house.reported).toEqual([]);
  server.closeAllConnections();
  server.close();
  await heard.stop();
});
