import sharp from "sharp";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeArticle } from "#test/articles.ts";
import { type OpenHouse, openHouse, passing } from "#test/house.ts";
import { hearChanges } from "../../../db/hear-changes.ts";
import { makePicture } from "../../../outside/pictures.ts";
import { newId } from "../../../shared/id.ts";
import { decideComment, leaveComment, saveArticle } from "../index.ts";

let house: OpenHouse;
let owner: string;
beforeAll(async () => {
  house = await openHouse();
  owner = await house.asOwner();
});
afterAll(() => house.close());

const read = async (path: string) => (await house.ask(path)).text();
const status = async (path: string) => (await house.ask(path)).status;
const form = (fields: Record<string, string>) => ({ method: "POST", form: fields, cookies: owner });
const wording = { title: "Written in the editor", words: "First **words**.", summary: "", series: "", follows: "" };

test("FIND-31 a draft is for the practice alone, and one with a time comes by itself", async () => {
  const draft = await writeArticle(house, { title: "A draft" }, null);
  await writeArticle(house, { title: "Due soon" }, 2);
  expect([await status("/articles/a-draft"), await status("/articles/due-soon")]).toEqual([404, 404]);
  expect(await read("/articles")).not.toMatch(/A draft|Due soon/);
  expect((await house.ask(`/writing/${draft}`)).headers.get("location")).toBe("/sign-in");
  house.clock.move({ hours: 2 });
  expect(await status("/articles/due-soon")).toBe(200);
  for (const path of ["/articles", "/articles.rss", "/articles.atom", "/articles.json"])
    expect(await read(path), path).toContain("Due soon");
  expect(await read("/sitemap.xml")).toContain("/articles/due-soon</loc>");
  expect(await read("/articles.rss")).not.toContain("A draft");
});

test("FIND-31 the editor keeps, shows and publishes, and gives back what it refuses", async () => {
  const path = `/writing/${newId()}`;
  const look = await house.ask(path, form({ ...wording, words: "Some *words* <script>", from: "0", do: "look" }));
  const looked = await look.text();
  expect(looked).toContain("<em>words</em>");
  expect(looked).toContain("Some *words* &lt;script&gt;</textarea>");
  expect(await (await house.ask("/writing", { cookies: owner })).text()).not.toContain("Written in the editor");
  const unnamed = await house.ask(path, form({ ...wording, title: " ", from: "0", do: "publish" }));
  expect([unnamed.status, (await unnamed.text()).includes("First **words**.")]).toEqual([422, true]);
  const late = await house.ask(path, form({ ...wording, from: "0", on: "2026-02-31", do: "publish" }));
  expect(late.status).toBe(422);
  expect((await house.ask(path, form({ ...wording, from: "0", do: "publish" }))).status).toBe(303);
  expect(await read("/articles/written-in-the-editor")).toContain("First <strong>words</strong>.");
  expect((await house.ask(path, form({ ...wording, words: "Second.", from: "1", do: "keep" }))).status).toBe(303);
  expect(await read("/articles/written-in-the-editor")).toContain("First <strong>");
});

test("FIND-32 a clash of addresses is numbered where it was made, refused where it was wished", async () => {
  await writeArticle(house, { title: "One title" });
  await writeArticle(house, { title: "One title", words: "Another." });
  expect(await read("/articles/one-title-2")).toContain("Another.");
  const clash = await house.ask(`/writing/${newId()}`, form({ ...wording, slug: "one-title", from: "0", do: "keep" }));
  const answer = await clash.text();
  expect([clash.status, answer.includes("FIND-32"), answer.includes("First **words**.")]).toEqual([422, true, true]);
  const odd = await house.ask(`/writing/${newId()}`, form({ ...wording, slug: "../Etc", from: "0", do: "keep" }));
  expect(odd.status).toBe(422);
});

test("FIND-33 of two who write at once one is told, and every wording can be read again", async () => {
  const articleId = await writeArticle(house, { title: "Two writers", words: "Theirs." }, null);
  const base = { title: "Two writers", summary: "", slug: "", series: "", follows: null, commentsOpen: true };
  const saving = { ...base, articleId, from: 1, by: house.colleagueId, now: house.clock.now() };
  const both = await Promise.all(
    ["Mine.", "Yours."].map((words) => house.here((tx) => saveArticle(tx, { ...saving, words }))),
  );
  expect(both.filter((each) => "refused" in each && each.refused === "FIND-33")).toHaveLength(1);
  const stale = await house.ask(`/writing/${articleId}`, form({ ...wording, words: "Late.", from: "1", do: "keep" }));
  expect([stale.status, (await stale.text()).includes("Late.")]).toEqual([422, true]);
  const first = await house.ask(`/writing/${articleId}?revision=1`, { cookies: owner });
  expect(await first.text()).toContain("Theirs.</textarea>");
  const { rows } = await house.owner.query(
    "select count(*)::integer as kept from article_revision where article_id = $1",
    [articleId],
  );
  expect(rows[0]).toEqual({ kept: 2 });
});

test("FIND-33 the series and what follows what are found from each article", async () => {
  const first = await writeArticle(house, { title: "A course begun", series: "Learning" });
  house.clock.move({ hours: 1 });
  await writeArticle(house, { title: "How it went", series: "Learning", follows: first });
  expect(await read("/articles/a-course-begun")).toMatch(/How it went on: <a href="\/articles\/how-it-went">/);
  expect(await read("/articles/how-it-went")).toMatch(/This follows: <a href="\/articles\/a-course-begun">/);
  expect(await read("/articles/how-it-went")).toContain("A course begun</a></li>");
});

test("FIND-39 the drawing of a title is a picture of the right size, at one address", async () => {
  await writeArticle(house, { title: "Drawn: <b>&</b> written" });
  const path = "/articles/drawn-b-b-written/card.png";
  const drawing = Buffer.from(await (await house.ask(path)).arrayBuffer());
  expect(await sharp(drawing).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  expect((await house.ask(`${path}?again=1`)).headers.get("location")).toBe(path);
  const page = await read("/articles/drawn-b-b-written");
  expect(page).toContain(`<meta property="og:image" content="http://supple.test${path}"/>`);
  expect(page).toContain('<link rel="canonical" href="http://supple.test/articles/drawn-b-b-written"/>');
});

const photo = () =>
  sharp({ create: { width: 2400, height: 1200, channels: 3, background: "#9c3d1c" } })
    .withExif({ IFD0: { Make: "zyzzyva" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "51/1 30/1 0/1" } })
    .jpeg()
    .toBuffer();

test("FIND-35 a picture keeps nothing of its camera and its place, stands upright, and comes in three sizes", async () => {
  const bytes = await photo();
  expect(bytes.includes("zyzzyva")).toBe(true);
  const made = (await makePicture(bytes))!;
  expect(made.sizes.map(({ width }) => width)).toEqual([480, 960, 1600]);
  for (const size of made.sizes) {
    const { exif, icc, xmp, iptc, format } = await sharp(size.bytes).metadata();
    expect({ exif, icc, xmp, iptc, format }).toEqual({ format: "webp" });
    expect(size.bytes.includes("zyzzyva")).toBe(false);
  }
  const turned = await sharp(bytes).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(await makePicture(turned)).toMatchObject({ width: 1200, height: 2400 });
});

const upload = (articleId: string, bytes: Uint8Array | string, shows: string, cookies = owner) => {
  const body = new FormData();
  body.set("shows", shows);
  body.set("picture", new File([bytes as BlobPart], "a.jpg", { type: "image/jpeg" }));
  return house.ask(`/writing/${articleId}/pictures`, { method: "POST", form: body, cookies });
};

test("FIND-34 FIND-36 a picture needs its words, and what is none is refused with a sentence", async () => {
  const articleId = await writeArticle(house, { title: "With a picture", words: "![](picture-1)" }, null);
  const publish = form({ ...wording, words: "![](picture-1)", from: "1", do: "publish" });
  expect((await house.ask(`/writing/${articleId}`, publish)).status).toBe(422);
  const bytes = await photo();
  const broken = [bytes.subarray(0, 2000), "<svg xmlns='http://www.w3.org/2000/svg'/>", "GIF89a", "<?php echo 1;", ""];
  for (const odd of broken) {
    const refused = await upload(articleId, odd, "A thing");
    expect([refused.status, (await refused.text()).includes("FIND-36")]).toEqual([422, true]);
  }
  const wordless = await upload(articleId, bytes, "  ");
  expect([wordless.status, (await wordless.text()).includes("FIND-34")]).toEqual([422, true]);
  expect((await upload(articleId, bytes, "A red square")).status).toBe(303);
  expect((await upload(newId(), bytes, "A red square")).status).toBe(404);
  expect((await house.ask(`/writing/${articleId}`, publish)).status).toBe(303);
  const page = await read("/articles/with-a-picture");
  expect(page).toMatch(
    /<img src="\/pictures\/[^"]+\/960" srcset="[^"]+" [^>]*alt="A red square" width="1600" height="800"/,
  );
  const address = /\/pictures\/[^/]+\/960/.exec(page)![0];
  const shown = await house.ask(address);
  expect([shown.status, shown.headers.get("content-type")]).toEqual([200, "image/webp"]);
  for (const odd of ["/pictures/x/960", `/pictures/${newId()}/960`, address.replace(/960$/, "961"), "/pictures/x/x"])
    expect(await status(odd)).toBe(404);
});

test("FIND-36 fifty megabytes are refused with a sentence, and nobody else's are read at all", async () => {
  const articleId = await writeArticle(house, { title: "Too large" }, null);
  const large = Buffer.alloc(50 * 1024 * 1024, 7);
  const refused = await upload(articleId, large, "Large");
  const says = await refused.text();
  expect([refused.status, says.includes("up to 20 MB"), says.includes("FIND-36")]).toEqual([413, true, true]);
  expect((await upload(articleId, Buffer.alloc(300_000), "Large", "")).status).toBe(413);
  expect((await upload(articleId, Buffer.alloc(300_000), "Large")).status).toBe(422);
});

test("FIND-36 a small file that unpacks to a huge picture is refused", async () => {
  const huge = await sharp({ create: { width: 12000, height: 11000, channels: 3, background: "#fff" } })
    .png({ compressionLevel: 6 })
    .toBuffer();
  expect(huge.length).toBeLessThan(2_000_000);
  expect(await makePicture(huge)).toBeNull();
});

test("FIND-37 an article that was taken down is gone with its comments, and comes back with them", async () => {
  const articleId = await writeArticle(house, { title: "Soon gone" });
  const comment = { commentId: newId(), slug: "soon-gone", to: null, name: "Kit", email: "", suspect: false };
  const { colleagueId: by } = house;
  const now = house.clock.now();
  passing(await house.here((tx) => leaveComment(tx, { ...comment, words: "A kind word.", now })));
  await house.here((tx) => decideComment(tx, { commentId: comment.commentId, decision: "approved", by, now }));
  expect(await read("/articles/soon-gone")).toContain("A kind word.");
  expect((await house.ask(`/writing/${articleId}/take-down`, form({}))).status).toBe(303);
  const gone = await house.ask("/articles/soon-gone");
  const says = await gone.text();
  expect([gone.status, says.includes("A kind word."), says.includes("FIND-37")]).toEqual([410, false, true]);
  expect(await read("/articles")).not.toContain("Soon gone");
  expect(await read("/articles.atom")).not.toContain("Soon gone");
  expect(await status("/articles/soon-gone/comment")).toBe(404);
  const again = await house.ask(
    `/writing/${articleId}`,
    form({ ...wording, title: "Soon gone", words: "Back.", from: "1", comments: "yes", do: "publish" }),
  );
  expect(again.status).toBe(303);
  expect(await read("/articles/soon-gone")).toMatch(/Back\.[^]*A kind word\./);
});

/** A page is squeezed before it is kept, which takes its time on a busy machine. */
const patient = { timeout: 30_000 };

test("FIND-38 no kept page outlives an edit, a comment approved, or the time of the next article", async () => {
  const articleId = await writeArticle(house, { title: "Kept in memory", words: "Before." });
  const { kept, clock } = house;
  const heard = hearChanges(house.server, { changed: () => kept.forget(), listening: (on) => kept.listening(on) });
  const isKept = (url: string) => {
    const reply = { writeHead: () => ({ end: () => undefined }) } as never;
    const request = { method: "GET", headers: { host: "supple.test" }, url } as never;
    return kept.answer(request, reply, () => clock.now().epochMilliseconds);
  };
  const path = "/articles/kept-in-memory";
  const keep = () =>
    expect
      .poll(async () => {
        await Promise.all([read(path), read("/articles")]);
        return isKept(path) && isKept("/articles");
      }, patient)
      .toBe(true);
  await keep();
  await writeArticle(house, { title: "Kept in memory", words: "After." }, 0, articleId);
  await expect.poll(() => isKept(path), patient).toBe(false);
  expect(await read(path)).toContain("After.");
  await keep();
  const comment = { commentId: newId(), slug: "kept-in-memory", to: null, name: "Kit", email: "", suspect: false };
  passing(await house.here((tx) => leaveComment(tx, { ...comment, words: "Heard?", now: clock.now() })));
  const by = { by: house.colleagueId, now: clock.now() };
  await house.here((tx) => decideComment(tx, { commentId: comment.commentId, decision: "approved", ...by }));
  await expect.poll(() => isKept(path), patient).toBe(false);
  expect(await read(path)).toContain("Heard?");
  await writeArticle(house, { title: "Comes later" }, 3);
  await expect.poll(() => isKept("/articles"), patient).toBe(false);
  await keep();
  expect(await read("/articles")).not.toContain("Comes later");
  await keep();
  clock.move({ hours: 2, minutes: 59 });
  expect(isKept("/articles")).toBe(true);
  clock.move({ minutes: 1 });
  expect(isKept("/articles")).toBe(false);
  expect(await read("/articles")).toContain("Comes later");
  await heard.stop();
  kept.listening(false);
});
