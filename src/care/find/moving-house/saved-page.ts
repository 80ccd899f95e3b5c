import { createDocument } from "@mixmark-io/domino";
import { oldPath } from "./old-path.ts";
import { NoExport, type OldComment, type OldItem, type OldSite } from "./wordpress-export.ts";

const parts = {
  title: ".entry-title, .wp-block-post-title, main h1, h1",
  words: ".entry-content, .wp-block-post-content, .post-content, main article, article, main",
  above: ".post-thumbnail img, .wp-block-post-featured-image img, img.wp-post-image",
  notWords:
    "script, style, noscript, form, nav, header, footer, aside, .entry-meta, .sharedaddy, .jp-relatedposts, #comments, .comments-area, .wp-block-comments",
  form: "#commentform, form[action*='wp-comments-post']",
};

/**
 * An article as a browser saved it, for whoever has no export: what stood in it, the picture above it, what readers said,
 * and whether they could say more.
 */
export function readSavedPage(html: string): OldSite {
  const page = createDocument(html);
  const words = page.querySelector(parts.words);
  const title = page.querySelector(parts.title)?.textContent?.trim();
  const link =
    attribute(page, "link[rel='canonical']", "href") || attribute(page, "meta[property='og:url']", "content");
  if (!words || !title) throw new NoExport("This page holds no article that we can find.");
  if (oldPath(link) === null) throw new NoExport("This page doesn’t say which address it had.");
  const comments = [...page.querySelectorAll("li.comment")].map(commentFrom);
  const commentsOpen = Boolean(page.querySelector(parts.form));
  const above = [...page.querySelectorAll(parts.above)].find((picture) => !words.contains(picture));
  for (const other of words.querySelectorAll(parts.notWords)) other.remove();
  if (above) words.insertBefore(above, words.firstChild);
  makeWhole(words, link);
  const item: OldItem = {
    id: /[?&]p=(\d+)/.exec(attribute(page, "link[rel='shortlink']", "href"))?.[1] ?? "",
    kind: "post",
    title: escaped(title),
    link,
    name: URL.canParse(link) ? (new URL(link).pathname.split("/").findLast(Boolean) ?? "") : "",
    status: "publish",
    at: gmt(
      attribute(page, "meta[property='article:published_time']", "content") ||
        attribute(page, "article time", "datetime"),
    ),
    password: "",
    html: words.innerHTML,
    summary: "",
    fileAddress: "",
    shows: "",
    above: "",
    commentsOpen,
    comments,
  };
  return { home: "", authors: [], items: [item] };
}

const attribute = (within: ParentNode, of: string, name: string) => within.querySelector(of)?.getAttribute(name) ?? "";
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
/** As an export writes it: in UTC, without a zone. */
const gmt = (at: string) =>
  Number.isNaN(Date.parse(at)) ? "" : new Date(at).toISOString().slice(0, 19).replace("T", " ");

function commentFrom(said: Element): OldComment {
  const [words, name] = [".comment-content", ".comment-author .fn"].map((of) => said.querySelector(of));
  return {
    id: said.id,
    name: name?.textContent?.trim() ?? "",
    email: "",
    words: words?.innerHTML ?? "",
    at: gmt(attribute(said, "time", "datetime")),
    approved: "1",
    kind: "comment",
    parent: said.parentElement?.closest("li.comment")?.id ?? "0",
  };
}

/** Links and pictures are read here without the page that they were written for. */
function makeWhole(words: Element, link: string): void {
  const base = URL.canParse(link) ? link : "http://saved.invalid/";
  for (const [of, name] of [
    ["a[href]", "href"],
    ["img[src]", "src"],
  ] as const)
    for (const element of words.querySelectorAll(of)) {
      const address = element.getAttribute(name) ?? "";
      if (!address.startsWith("#") && URL.canParse(address, base))
        element.setAttribute(name, new URL(address, base).href);
    }
}
