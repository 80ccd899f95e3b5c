import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gradeOf } from "../src/knowledge/claims/technique-grades.ts";
import { findClaims } from "../src/knowledge/claims/find-claims.ts";
import { techniques } from "../src/knowledge/techniques/index.ts";
import { newId } from "../src/shared/id.ts";
import { publicSheet, stylesheet } from "../src/ui/stylesheet.ts";
import { to } from "../src/web/urls.ts";
import { writeArticle } from "./articles.ts";
import { type OpenHouse, openHouse, origin } from "./house.ts";

let house: OpenHouse;
type Page = { reply: Response; html: string };
/** Every page that can be reached from the front page or is told to search engines, and what is shown in place of one. */
const pages = new Map<string, Page>();
let told: string[];
beforeAll(async () => {
  house = await openHouse();
  // Nothing is answered from memory here, so nothing need be squeezed for it.
  house.kept.keep = () => Promise.resolve();
  await write(house);
  const listed = await (await house.ask("/sitemap.xml")).text();
  told = [...listed.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => at!.replace(origin, ""));
  const compared = `${to("compareTitles")}?a=osteopath&b=acupuncturist&c=soft-tissue-therapist`;
  const open = [...told, compared, "/nowhere", `${to("comment", { slug: "for-everybody" })}?thanks=yes`];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (pages.has(path)) continue;
    const page = await read(await house.ask(path));
    if (!page.reply.headers.get("content-type")?.startsWith("text/html")) continue;
    pages.set(path, page);
    if (!isListed(page)) continue;
    const links = [...page.html.matchAll(/<a [^>]*?href="(\/[^"#]*)/g)];
    open.push(...links.map(([, at]) => at!.replaceAll("&amp;", "&")));
  }
  for (const [form, path] of forms)
    pages.set(`${path} sent`, await read(await house.ask(path, { method: "POST", form })));
}, 120_000);
afterAll(() => house.close());

const read = async (reply: Response): Promise<Page> => ({ reply, html: await reply.text() });
const isListed = ({ html }: Page) => !html.includes('<meta name="robots" content="noindex"/>');
const forms: [[string, string][], string][] = [
  [[["now", "a1"]], to("whoToSee")],
  [
    [
      ["now", "0"],
      ["soon", "0"],
      ["about", "c1"],
      ["since", "d1"],
    ],
    to("whoToSee"),
  ],
];

/** A long article that many have answered, and enough others that the list has a second page. */
async function write(into: OpenHouse) {
  for (let each = 0; each < 21; each++) await writeArticle(into, { title: `Another, number ${each}` });
  const long = Array.from({ length: 60 }, (_, at) => `${at} people asked us how it went on after day ${at * 7}.`);
  const articleId = await writeArticle(into, { title: "For everybody", words: long.join("\n\n") });
  await into.here(async (tx) => {
    const now = into.clock.now().toString();
    const said = Array.from({ length: 20 }, (_, at) => ({
      comment_id: newId(),
      article_id: articleId,
      name: `Reader ${at}`,
      words: `That was clear, and I will try the ${at * 3} minutes.`,
      state: "approved",
      written_at: now,
      decided_at: now,
    }));
    await tx.insertInto("comment").values(said).execute();
  });
}

const everyPage = () => [...pages];
const data = /<script type="application\/ld\+json">([^<]*)<\/script>/g;
const plain = (html: string) =>
  html
    .replace(/<(script|style)[^]*?<\/\1>/g, "")
    .replace(/<\/(?:p|li|h\d|dt|dd|td|th|a|div|summary|option|label|legend|title|button|span|figcaption)>/g, ".\n")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

test("FIND-8 each public page is within 14 KB with its sheet, and alone", async ({ annotate }) => {
  expect(pages.size).toBeGreaterThan(160);
  const weights = everyPage().map(([path, { reply, html }]) => {
    expect(reply.status, path).toBe(path === "/nowhere" ? 404 : 200);
    expect(reply.headers.get("set-cookie"), path).toBeNull();
    expect(html.replace(data, ""), path).not.toMatch(/<script|<iframe|\sstyle=|\son\w+=/);
    const loaded = [...html.matchAll(/(?:<link rel="stylesheet" href|src|srcset)="([^"]*)"/g)];
    for (const [, at] of loaded) expect(at, path).toMatch(/^\/(?!\/)/);
    return { path, bytes: gzipSync(html).length };
  });
  const heaviest = weights.toSorted((one, other) => other.bytes - one.bytes)[0]!;
  await annotate(`${weights.length} pages, heaviest ${heaviest.path} with ${heaviest.bytes}`);
  expect(heaviest.bytes, heaviest.path).toBeLessThan(14 * 1024);
});

test("FIND-8 the sheet that stands in each page styles all that the page shows", () => {
  const styled = (sheet: string) => new Set([...sheet.matchAll(/\.([a-z][\w-]*)/g)].map(([, name]) => name!));
  const [all, own] = [styled(stylesheet.text), styled(publicSheet.text)];
  for (const [path, { html, reply }] of everyPage()) {
    const used = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) => names!.split(" "));
    expect(
      used.filter((name) => all.has(name) && !own.has(name)),
      path,
    ).toEqual([]);
    expect(html).toContain(`<style>${publicSheet.text}</style>`);
    expect(reply.headers.get("content-security-policy")).toContain(publicSheet.hash);
    if (told.includes(path)) expect(reply.headers.get("cross-origin-opener-policy"), path).toBeNull();
  }
});

test("FIND-8 each has one heading, and is either listed with a sentence and one address, or for no search engine", () => {
  const canonical = new Map<string, string[]>();
  for (const [path, page] of everyPage()) {
    expect(page.html.match(/<h1/g), path).toHaveLength(1);
    const addresses = [...page.html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map(([, at]) => at!);
    expect(addresses, path).toHaveLength(isListed(page) ? 1 : 0);
    if (!isListed(page)) continue;
    const meta = [...page.html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]+)"/g)].map(
      ([, name]) => name,
    );
    expect(meta, path).toEqual(expect.arrayContaining(["description", "og:title", "og:description", "og:image"]));
    const at = addresses[0]!.replace(origin, "");
    canonical.set(at, [...(canonical.get(at) ?? []), path]);
  }
  expect([...canonical.keys()].toSorted()).toEqual(told.toSorted());
  for (const path of told) expect(canonical.get(path), path).toContain(path);
});

test("FIND-9 no public page claims what may not be said, nor a title that is not ours", () => {
  const all = everyPage().flatMap(([path, { html }]) => {
    const said = [plain(html), ...[...html.matchAll(/\b(?:content|alt|title)="([^"]*)"/g)].map(([, text]) => text!)];
    return said.flatMap((text) => findClaims(text)).map(({ id, phrase }) => `${path} ${id}: ${phrase}`);
  });
  expect(all).toEqual([]);
});

test("FIND-9 search engines are told of a business, people and services, never of medicine", () => {
  const said = everyPage().flatMap(([, { html }]) => [...html.matchAll(data)].map(([, text]) => text!));
  expect(said.length).toBeGreaterThan(2);
  const types = said.flatMap((text) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow();
    return [...text.matchAll(/"@type":"(\w+)"/g)].map(([, type]) => type!);
  });
  expect(new Set(types)).toEqual(
    new Set(["HealthAndBeautyBusiness", "OpeningHoursSpecification", "Offer", "Service", "Person", "BlogPosting"]),
  );
});

test("FIND-9 what a practice is called can't break out of what search engines are told", async () => {
  await house.owner.query("update practice set about = $1", ["</script><script>alert(1)</script>"]);
  const html = await (await house.ask("/")).text();
  await house.owner.query("update practice set about = ''");
  expect(html).not.toContain("<script>alert");
  expect(JSON.parse([...html.matchAll(data)][0]![1]!)).toMatchObject({
    description: "</script><script>alert(1)</script>",
  });
});

test("FIND-10 every technique that is ours has a grade, and its page shows it", async () => {
  const ours = techniques.filter(({ gate }) => !("notOurs" in gate));
  for (const { code, name } of ours) expect(gradeOf(code), name).toMatch(/^[ABCD]$/);
  for (const [path, { html }] of everyPage())
    if (path.startsWith(`${to("techniques")}/`)) expect(html).toMatch(/class="grade [abcd]"/);
  expect(pages.get(to("benefits"))!.html.match(/class="grade [abcd]"/g)!.length).toBeGreaterThanOrEqual(12);
});

test("FIND-2 a title's page has its facts, and three stand beside one another", () => {
  expect(pages.get("/titles/osteopath")!.html).toContain("Osteopaths Act 1993");
  const [compared] = [...pages.keys()].filter((path) => path.startsWith(`${to("compareTitles")}?a=osteopath&`));
  const { html } = pages.get(compared!)!;
  for (const name of ["Osteopath", "Acupuncturist", "Soft tissue therapist"]) expect(html).toContain(`>${name}</a>`);
  for (const said of ["needs a national licence", "they differ on which trainings count"])
    expect(html.includes(said), said).toBe(true);
});
