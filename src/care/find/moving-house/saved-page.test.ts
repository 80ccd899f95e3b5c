import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { openHouse, passing } from "#test/house.ts";
import { makePicture } from "../../../outside/pictures.ts";
import { moveIn } from "./move-in.ts";
import { fullSize, placesOf } from "./old-pictures.ts";
import { readSavedPage } from "./saved-page.ts";
import { NoExport, readExport } from "./wordpress-export.ts";

/** As a browser saves a page of a WordPress, in our own words. */
const folder = fileURLToPath(new URL("../../../../test/fixtures/wordpress/", import.meta.url));
const html = readFileSync(`${folder}saved-page.html`, "utf8");
const calf = readFileSync(`${folder}wp-content/uploads/2019/05/calf.jpg`);

test("FIND-55 a saved page is an article with every link, its picture's words, its readers and its form", async () => {
  const house = await openHouse();
  const site = readSavedPage(html);
  const [item] = site.items;
  const address = "http://old.example/2022/09/what-is-hands-on-work/What%20is%20hands-on%20work_files/calf-300x200.jpg";
  expect(placesOf(address)).toContain("What is hands-on work_files/calf-300x200.jpg");
  const pictures = new Map([[fullSize(address), (await makePicture(calf))!]]);
  const moving = { site, pictures, reason: "", by: house.colleagueId, now: house.clock.now() };
  const came = passing(await house.here((tx) => moveIn(tx, item!, moving)));
  expect(came).toMatchObject({ as: "published", comments: 2, pictures: 1, held: [], left: [] });
  const moved = await house.ask("/2022/09/what-is-hands-on-work/");
  expect([moved.status, moved.headers.get("location")]).toEqual([301, "/articles/what-is-hands-on-work"]);
  const page = await (await house.ask("/articles/what-is-hands-on-work")).text();
  const article = /<article class="article">[^]*?<p class="no-print">/.exec(page)![0];
  expect([...article.matchAll(/<a href="([^"]*)"/g)].map(([, at]) => at)).toEqual([
    "https://register.example/titles?of=hands&amp;in=uk",
    "http://old.example/prices/",
    "http://old.example/2022/09/another-page/",
    "mailto:hello@old.example",
    "tel:+441632960001",
  ]);
  expect(article).toMatch(/<img src="\/pictures\/[^>]* alt="A pale disc, seen from above" width="900" height="600"/);
  expect(article).toContain("12 Sept 2022</time>");
  expect(article).not.toMatch(/Share this|Skip to|window\.shares/);
  const said = [...page.matchAll(/class="said">([^<]*)/g)].map(([, words]) => words);
  expect(said).toEqual(["That was clear &amp; short.", "I thought so too."]);
  expect(page).toMatch(/class="comment answer">.*Robin/);
  expect(page).toContain('href="/articles/what-is-hands-on-work/comment">Leave a comment');
  const form = await (await house.ask("/articles/what-is-hands-on-work/comment")).text();
  expect(form).toMatch(/<textarea id="words" name="words"/);
  expect(passing(await house.here((tx) => moveIn(tx, item!, moving))).as).toBe("was here");
  await house.close();
});

test("FIND-55 a page whose comments were closed stays closed, and what is no article is refused", () => {
  const closed = readSavedPage(html.replace(/<form [^]*?<\/form>/, ""));
  expect(closed.items[0]!.commentsOpen).toBe(false);
  for (const odd of ["", "words", "<p>no heading</p>", "<main><h1>No address</h1>words</main>", "<svg>", "\u0000"])
    expect(() => readSavedPage(odd), odd).toThrow(NoExport);
});

test("FIND-50 in an export, too, the picture that stood above an article comes with it, and closed comments stay closed", () => {
  const text = readFileSync(`${folder}hands-at-exampleton.xml`, "utf8");
  const calf = readExport([text]).items.find(({ fileAddress }) => fileAddress.endsWith("calf.jpg"))!;
  const name = "<wp:post_name><![CDATA[finding-the-room]]></wp:post_name>";
  const above = `<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>${calf.id}</wp:meta_value></wp:postmeta>`;
  const { items } = readExport([text.replace(name, above + name)]);
  const room = items.find((item) => item.name === "finding-the-room")!;
  expect([room.commentsOpen, room.html.startsWith(`<figure><img src="${calf.fileAddress}"`)]).toEqual([false, true]);
  expect(items.find((item) => item.name === "rolling-a-cold-calf")!.commentsOpen).toBe(true);
});
