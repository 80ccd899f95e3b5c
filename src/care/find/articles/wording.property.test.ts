import fc from "fast-check";
import { SaxesParser } from "saxes";
import { Temporal } from "temporal-polyfill";
import { expect, test } from "vitest";
import { publishTime } from "./article-form.ts";
import { blogPosting } from "./blog-posting.ts";
import { card } from "./card.ts";
import { atom, type Entry, type Feed, jsonFeed, mailDate, rss, sitemap } from "./feeds.ts";
import { articleHtml, type ShownPicture } from "./markdown.ts";
import { mayPublish } from "./may-publish.ts";
import { freeSlug, slugFrom } from "./slug.ts";

const picture: ShownPicture = {
  pictureId: "0197e000-0000-7000-8000-000000000000",
  number: 1,
  shows: "Two hands at a calf",
  width: 1600,
  height: 900,
  widths: [480, 960, 1600],
};

const hostile = [
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  '<a href="javascript:alert(1)">x</a>',
  "[x](javascript:alert(1))",
  "[x](data:text/html;base64,PHNjcmlwdD4=)",
  "<svg/onload=alert(1)>",
  "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
  "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
  "<p style='position:fixed;inset:0'>x</p>",
  "<form action='//evil.test'><input name=password></form>",
  "![x](https://evil.test/pixel.png)",
  "<base href='//evil.test/'>",
  '<meta http-equiv="refresh" content="0;url=//evil.test">',
  "[x](//evil.test)",
  "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
  "&#x3c;script&#x3e;alert(1)&#x3c;/script&#x3e;",
  "```\n</code><script>alert(1)</script>\n```",
];
const anyWords = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostile),
      fc.string({ unit: "binary" }),
      fc.constantFrom("\n\n", "# ", "*", "- ", "> "),
    ),
  )
  .map((parts) => parts.join(""));

test("FIND-30 whatever is written, only harmless elements and attributes come out", () => {
  const allowed =
    /^<\/?[a-z0-9]+(?: (?:href|title|src|srcset|sizes|alt|width|height|loading|start|colspan|rowspan|scope)="[^"<>]*")*(?: \/)?>$/;
  fc.assert(
    fc.property(anyWords, (words) => {
      const { html } = articleHtml(words, [picture]);
      for (const tag of html.match(/<[^>]*>?/g) ?? []) {
        expect(tag).toMatch(allowed);
        expect(tag).not.toMatch(/^<(script|style|iframe|svg|math|form|input|base|meta|object|link|noscript)/);
        expect(tag).not.toMatch(/(href|src)="\s*(javascript|data|vbscript):/i);
        expect(tag).not.toMatch(/src="(?!\/pictures\/)/);
      }
    }),
    { numRuns: 400 },
  );
});

test("FIND-30 what is honest stays: headings below the page's own, lists, tables, links", () => {
  const { html } = articleHtml(
    "# A\n\n## B\n\n- one\n\n[us](/book) [out](https://a.example/?b=1&c=2)\n\n|a|b|\n|-|-|\n|1|2|",
    [],
  );
  expect(html).toContain("<h2>A</h2>");
  expect(html).toContain("<li>one</li>");
  expect(html).toContain('<a href="/book">us</a>');
  expect(html).toContain('<a href="https://a.example/?b=1&amp;c=2">out</a>');
  expect(html).toContain("<td>2</td>");
});

test("FIND-34 a picture is shown with its words, in its sizes, and an unknown one is not", () => {
  const { html, lost } = articleHtml(
    "![](picture-1) ![Own words](picture-1) ![x](picture-2)",
    [picture],
    "https://a.example",
  );
  expect(html).toContain('alt="Two hands at a calf"');
  expect(html).toContain('alt="Own words"');
  expect(html).toContain(`https://a.example/pictures/${picture.pictureId}/480 480w`);
  expect(html.match(/<img/g)).toHaveLength(2);
  expect(lost).toEqual(["picture-2"]);
  const wording = { title: "A", summary: "", words: "![x](picture-2)" };
  expect(mayPublish(wording, [picture])).toMatchObject({ refused: "FIND-34" });
  expect(mayPublish({ ...wording, words: "![](picture-1)" }, [picture])).toBeNull();
  expect(mayPublish({ ...wording, words: "![x](https://a.example/x.png)" }, [picture])).toMatchObject({
    refused: "FIND-34",
  });
});

test("FIND-32 every title makes an address, and a taken one is numbered", () => {
  const plain = /^[a-z0-9]+(-[a-z0-9]+)*$/;
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), fc.nat(15), (title, taken) => {
      const wish = slugFrom(title);
      const used = new Set<string>();
      for (let each = 0; each <= taken; each++) {
        const slug = freeSlug(wish, (known) => used.has(known));
        expect(slug).toMatch(plain);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(used.has(slug)).toBe(false);
        used.add(slug);
      }
    }),
  );
  expect(slugFrom("Übung: what’s a calf raise?")).toBe("ubung-whats-a-calf-raise");
  expect(slugFrom("筋膜")).toBe("article");
});

test("FIND-31 a time is read on the practice's own clock, also in the hour that there isn't", () => {
  const now = Temporal.Instant.from("2026-03-01T10:00Z");
  const at = (day: string, time: string) => publishTime(day, time, "Europe/London", now)?.toString();
  expect(at("", "")).toBe("2026-03-01T10:00:00Z");
  expect(at("2026-07-01", "")).toBe("2026-07-01T08:00:00Z");
  expect(at("2026-03-29", "01:30")).toBe("2026-03-29T01:30:00Z");
  for (const [day, time] of [
    ["2026-02-30", ""],
    ["soon", ""],
    ["2026-07-01", "25:00"],
    ["+275760-09-13", ""],
  ] as const)
    expect(at(day, time)).toBeUndefined();
});

/** Strict, and not ours: it stops at the first thing that is not well-formed XML with known namespaces. */
function read(xml: string): { names: string[]; text: string } {
  const names: string[] = [];
  let text = "";
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => void names.push(name));
  parser.on("text", (found) => void (text += found));
  parser.write(xml).close();
  return { names, text };
}

const anyEntry: fc.Arbitrary<Entry> = fc.record({
  articleId: fc.uuid(),
  address: fc.webUrl(),
  title: fc.string({ unit: "binary" }),
  summary: fc.string({ unit: "binary" }),
  html: anyWords.map((words) => articleHtml(words, []).html),
  author: fc.string({ unit: "binary" }),
  publishedAt: fc.constantFrom("2026-11-24T10:00:00.123+00:00", "2017-02-28T23:59:59+00:00"),
  revisedAt: fc.constantFrom("2026-11-25T10:00:00+00:00"),
});
const anyFeed: fc.Arbitrary<Feed> = fc.record({
  title: fc.string({ unit: "binary" }),
  about: fc.string({ unit: "binary" }),
  home: fc.webUrl(),
  entries: fc.array(anyEntry, { maxLength: 4 }),
});

test("FIND-39 feeds, sitemap, drawing and what search engines are told can be read, whatever was written", () => {
  fc.assert(
    fc.property(anyFeed, (feed) => {
      const count = (xml: string, name: string) => read(xml).names.filter((each) => each === name).length;
      expect(count(rss(feed, "https://a.example/articles.rss"), "item")).toBe(feed.entries.length);
      expect(count(atom(feed, "https://a.example/articles.atom"), "entry")).toBe(feed.entries.length);
      expect(count(sitemap(feed.entries.map(({ address }) => ({ address }))), "loc")).toBe(feed.entries.length);
      read(card(feed.title, feed.about));
      const said = JSON.parse(jsonFeed(feed, "https://a.example/articles.json")) as {
        items: { id: string; url: string }[];
      };
      expect(said.items.every(({ id, url }) => id !== "" && url !== "")).toBe(true);
      const { title, about } = feed;
      const about1 = {
        title,
        summary: about,
        author: title,
        practice: about,
        address: "",
        home: "",
        card: "",
        comments: 0,
      };
      const told = blogPosting({ ...about1, publishedAt: "", revisedAt: "" });
      expect(told).not.toContain("<");
      expect(JSON.parse(told)).toMatchObject({ "@type": "BlogPosting", headline: title });
    }),
    { numRuns: 200 },
  );
  expect(mailDate("2026-11-24T09:05:07.9+00:00")).toBe("Tue, 24 Nov 2026 09:05:07 +0000");
});
