import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { gradeOf } from "../src/knowledge/claims/technique-grades.ts";
import { findClaims } from "../src/knowledge/claims/find-claims.ts";
import { techniques } from "../src/knowledge/techniques/index.ts";
import { publicSheet, stylesheet } from "../src/ui/stylesheet.ts";
import { to } from "../src/web/urls.ts";
import { writeArticle } from "./articles.ts";
import { type OpenHouse, openHouse, origin } from "./house.ts";

let house: OpenHouse;
/** Every page that a search engine is told of, and those that only people find. */
let pages: Map<string, { reply: Response; html: string }>;
beforeAll(async () => {
  house = await openHouse();
  await writeArticle(house, { title: "For everybody" });
  const listed = await (await house.ask("/sitemap.xml")).text();
  const paths = [...listed.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, at]) => new URL(at!).pathname);
  const compared = `${to("compareTitles")}?a=osteopath&b=physiotherapist&c=soft-tissue-therapist`;
  pages = new Map();
  for (const path of [...paths, compared]) {
    const reply = await house.ask(path);
    pages.set(path, { reply, html: await reply.text() });
  }
}, 120_000);
afterAll(() => house.close());

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
  expect(pages.size).toBeGreaterThan(85);
  const weights = everyPage().map(([path, { reply, html }]) => {
    expect(reply.status, path).toBe(200);
    expect(reply.headers.get("set-cookie"), path).toBeNull();
    expect(html.replace(data, ""), path).not.toMatch(/<script|<iframe|\sstyle=|\son\w+=/);
    const loaded = [...html.matchAll(/(?:<link rel="stylesheet" href|src|srcset)="([^"]*)"/g)];
    for (const [, at] of loaded) expect(at, path).toMatch(/^\/(?!\/)/);
    return { path, bytes: brotliCompressSync(html).length };
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
    expect(reply.headers.get("cross-origin-opener-policy"), path).toBeNull();
  }
});

test("FIND-8 each says in a sentence what it is, and has one heading and one address", () => {
  for (const [path, { html }] of everyPage()) {
    expect(html.match(/<h1/g), path).toHaveLength(1);
    if (!path.startsWith(`${to("articles")}/`))
      expect(html, path).toMatch(/<meta name="description" content="[^"]{20,}"/);
    if (!path.startsWith(to("exercises")) && path !== to("services"))
      expect(html, path).toContain(`<link rel="canonical" href="${origin}${path.split("?")[0]}"`);
  }
});

test("FIND-9 no public page claims what may not be said, nor a title that is not ours", () => {
  const all = everyPage().flatMap(([path, { html }]) => {
    const said = [plain(html), ...[...html.matchAll(/\b(?:content|alt|title)="([^"]*)"/g)].map(([, text]) => text!)];
    return said.flatMap((text) => findClaims(text)).map(({ id, phrase }) => `${path} ${id}: ${phrase}`);
  });
  expect(all).toEqual([]);
});

test("FIND-9 search engines are told of a business, people and services, never of medicine", () => {
  const told = everyPage().flatMap(([, { html }]) => [...html.matchAll(data)].map(([, text]) => text!));
  expect(told.length).toBeGreaterThan(2);
  const types = told.flatMap((text) => {
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
  const [compared] = [...pages.keys()].filter((path) => path.includes("?"));
  for (const name of ["Osteopath", "Physiotherapist", "Soft tissue therapist"])
    expect(pages.get(compared!)!.html).toContain(`>${name}</a>`);
});
