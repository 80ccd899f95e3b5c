import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { brotliCompressSync } from "node:zlib";
import { type OpenHouse, openHouse } from "#test/house.ts";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { exercises } from "../../knowledge/exercises.ts";
import { ExercisePage } from "./pages/ExercisePage.tsx";
import { sayUsualDose } from "./say-dose.ts";

let house: OpenHouse;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

describe("the exercises for everyone", () => {
  test("ADVISE-25 the gallery shows all of them with words for each picture, within 14 KB and without a script", async () => {
    const reply = await house.ask("/exercises");
    const page = (await reply.text()).replaceAll("&#x27;", "'");
    expect(reply.headers.get("cache-control")).toContain("public");
    expect(page).not.toContain("<script");
    for (const { id, name, start } of exercises) {
      expect(page).toContain(`/exercises/${id}/steps.svg`);
      expect(page).toContain(name);
      expect(page).toContain(start);
    }
    expect(brotliCompressSync(page).length).toBeLessThan(14 * 1024);
  });

  test("ADVISE-25 each has a page with its cues, its dose and when not to", async () => {
    const reply = await house.ask("/exercises/EX49");
    expect(reply.status).toBe(200);
    expect(await reply.text()).toContain("3 times, hold 7 seconds");
    const glide = await (await house.ask("/exercises/EX61")).text();
    for (const said of ["up to 2 out of 10", "more than 2 out of 10"]) expect(glide).toContain(said);
    const practice = { practiceId: "", name: "", timeZone: "Europe/London", demonstration: false };
    for (const exercise of exercises) {
      const shown = {
        practice,
        address: "",
        exercise,
        dose: sayUsualDose(exercise),
        kind: "",
        harder: null,
        easier: null,
      };
      const page = renderToStaticMarkup(createElement(ExercisePage, shown))
        .replaceAll("&#x27;", "'")
        .replaceAll("&amp;", "&");
      for (const said of [exercise.cue, sayUsualDose(exercise), ...exercise.notWhen]) expect(page).toContain(said);
    }
  });

  test("ADVISE-22 its pictures are drawings of ours that a browser may keep, and asks for but once", async () => {
    for (const kind of ["steps", "moving"]) {
      const reply = await house.ask(`/exercises/EX49/${kind}.svg`);
      expect([reply.status, reply.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
      expect(await reply.text()).toMatch(/^<svg xmlns=[^]*<\/svg>$/);
      const headers = { "if-none-match": reply.headers.get("etag")! };
      expect((await house.ask(`/exercises/EX49/${kind}.svg`, { headers })).status).toBe(304);
    }
  });

  test("ADVISE-25 what isn't there is answered so", async () => {
    for (const path of [
      "/exercises/EX99",
      "/exercises/EX99/steps.svg",
      "/exercises/ex49",
      "/exercises/__proto__/moving.svg",
    ])
      expect((await house.ask(path)).status).toBe(404);
  });
});
