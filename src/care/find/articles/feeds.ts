import { Temporal } from "temporal-polyfill";
import { type Attributes, element, type Xml, xmlDocument } from "./xml.ts";

export type Entry = {
  articleId: string;
  address: string;
  title: string;
  summary: string;
  /** With whole addresses. */
  html: string;
  author: string;
  publishedAt: string;
  revisedAt: string;
};
/** What a reader elsewhere is told: whose articles these are, and the newest of them. */
export type Feed = { title: string; about: string; home: string; entries: readonly Entry[] };

export function rss(feed: Feed, address: string): string {
  const items = feed.entries.map((entry) =>
    element(
      "item",
      {},
      element("title", {}, entry.title),
      element("link", {}, entry.address),
      element("guid", { isPermaLink: "false" }, `urn:uuid:${entry.articleId}`),
      element("pubDate", {}, mailDate(entry.publishedAt)),
      element("dc:creator", {}, entry.author),
      element("description", {}, entry.summary || entry.title),
      element("content:encoded", {}, entry.html),
    ),
  );
  const channel = element(
    "channel",
    {},
    element("title", {}, feed.title),
    element("link", {}, feed.home),
    element("description", {}, feed.about || feed.title),
    element("language", {}, "en-GB"),
    element("atom:link", { href: address, rel: "self", type: "application/rss+xml" }),
    ...items,
  );
  const spaces = {
    version: "2.0",
    "xmlns:atom": "http://www.w3.org/2005/Atom",
    "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
  };
  return xmlDocument(element("rss", spaces, channel));
}

export function atom(feed: Feed, address: string): string {
  const link = (href: string, more: Attributes = {}) => element("link", { href, ...more });
  const entries = feed.entries.map((entry) =>
    element(
      "entry",
      {},
      element("title", {}, entry.title),
      element("id", {}, `urn:uuid:${entry.articleId}`),
      link(entry.address),
      element("published", {}, instant(entry.publishedAt)),
      element("updated", {}, instant(entry.revisedAt)),
      element("author", {}, element("name", {}, entry.author)),
      element("summary", {}, entry.summary || entry.title),
      element("content", { type: "html" }, entry.html),
    ),
  );
  const newest = feed.entries
    .map(({ revisedAt }) => instant(revisedAt))
    .toSorted()
    .at(-1);
  const head: Xml[] = [
    element("title", {}, feed.title),
    element("id", {}, feed.home),
    link(feed.home),
    link(address, { rel: "self" }),
    element("updated", {}, newest ?? "1970-01-01T00:00:00Z"),
  ];
  const spaces = { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "en-GB" };
  return xmlDocument(element("feed", spaces, ...head, ...entries));
}

/** JSON Feed 1.1. */
export function jsonFeed(feed: Feed, address: string): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title: feed.title,
    home_page_url: feed.home,
    feed_url: address,
    description: feed.about || feed.title,
    language: "en-GB",
    items: feed.entries.map((entry) => ({
      id: `urn:uuid:${entry.articleId}`,
      url: entry.address,
      title: entry.title,
      summary: entry.summary || entry.title,
      content_html: entry.html,
      date_published: instant(entry.publishedAt),
      date_modified: instant(entry.revisedAt),
      authors: [{ name: entry.author }],
    })),
  });
}

/** Each page that a search engine may show, and when it last changed, where that is known. */
export function sitemap(pages: readonly { address: string; changed?: string }[]): string {
  const urls = pages.map(({ address, changed }) =>
    element("url", {}, element("loc", {}, address), ...(changed ? [element("lastmod", {}, instant(changed))] : [])),
  );
  return xmlDocument(element("urlset", { xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9" }, ...urls));
}

const instant = (at: string) => Temporal.Instant.from(at).round("second").toString();

const weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** RSS wants the date of an e-mail (RFC 822). */
export function mailDate(at: string): string {
  const time = Temporal.Instant.from(at).toZonedDateTimeISO("UTC");
  const two = (number: number) => String(number).padStart(2, "0");
  const clock = [time.hour, time.minute, time.second].map(two).join(":");
  const [weekday, month] = [weekdays[time.dayOfWeek - 1], months[time.month - 1]];
  return `${weekday}, ${two(time.day)} ${month} ${time.year} ${clock} +0000`;
}
