import { SaxesParser } from "saxes";
import { fullSize } from "./old-pictures.ts";

export type OldComment = {
  id: string;
  name: string;
  email: string;
  words: string;
  at: string;
  approved: string;
  kind: string;
  parent: string;
};
/** A post, a page or a picture as a WordPress export (WXR) holds it, still in its own words. */
export type OldItem = {
  id: string;
  kind: string;
  title: string;
  link: string;
  name: string;
  status: string;
  at: string;
  password: string;
  html: string;
  summary: string;
  fileAddress: string;
  /** What a picture shows, where somebody had said it. */
  shows: string;
  /** The number of the picture that stood above it. */
  above: string;
  commentsOpen: boolean;
  comments: OldComment[];
};
export type OldSite = { home: string; authors: string[]; items: OldItem[] };

export class NoExport extends Error {}

type Fields = Record<string, string>;

/** Reads an export piece by piece. The parser is strict and knows no entities but XML's own five, so nothing can expand. */
export function readExport(pieces: Iterable<string>): OldSite {
  const site: OldSite = { home: "", authors: [], items: [] };
  const open: string[] = [];
  let [text, version] = ["", ""];
  let [item, comment, meta]: [Fields, Fields, Fields] = [{}, {}, {}];
  let comments: OldComment[] = [];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw new NoExport(`The file breaks off or is damaged: ${error.message}`);
  });
  parser.on("doctype", () => {
    throw new NoExport("The file has a document type of its own, which no WordPress writes.");
  });
  parser.on("opentag", ({ name }) => {
    open.push(name);
    text = "";
    if (name === "item") [item, comments] = [{}, []];
    if (name === "wp:comment") comment = {};
    if (name === "wp:postmeta") meta = {};
  });
  const add = (more: string) => void (text += more);
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("closetag", ({ name }) => {
    open.pop();
    const parent = open.at(-1);
    if (name === "wp:wxr_version") version = text;
    else if (name === "wp:base_blog_url") site.home = text.trim().replace(/\/+$/, "");
    else if (name === "wp:author_email") site.authors.push(text.trim().toLowerCase());
    else if (name === "wp:comment") comments.push(commentFrom(comment));
    else if (name === "wp:postmeta") item[`meta ${meta["wp:meta_key"]}`] = meta["wp:meta_value"] ?? "";
    else if (name === "item") site.items.push({ ...itemFrom(item), comments });
    else if (parent === "wp:comment") comment[name] = text;
    else if (parent === "wp:postmeta") meta[name] = text;
    else if (parent === "item") item[name] = text;
    text = "";
  });
  for (const piece of pieces) parser.write(piece);
  parser.close();
  if (version === "") throw new NoExport("This is no export of a WordPress: it names no version.");
  return { ...site, items: site.items.map((each) => withPictureAbove(each, site.items)) };
}

/** The picture that WordPress keeps apart from the words and shows above them. */
function withPictureAbove(item: OldItem, items: readonly OldItem[]): OldItem {
  const picture = items.find(({ id, kind }) => kind === "attachment" && id === item.above);
  if (!picture || item.html.includes(fullSize(picture.fileAddress).replace(/\.\w+$/, ""))) return item;
  const shown = `<figure><img src="${picture.fileAddress.replaceAll('"', "%22")}" /></figure>`;
  return { ...item, html: `${shown}\n\n${item.html}` };
}

const commentFrom = (given: Fields): OldComment => ({
  id: given["wp:comment_id"] ?? "",
  name: given["wp:comment_author"] ?? "",
  email: (given["wp:comment_author_email"] ?? "").toLowerCase(),
  words: given["wp:comment_content"] ?? "",
  at: given["wp:comment_date_gmt"] ?? "",
  approved: given["wp:comment_approved"] ?? "",
  kind: given["wp:comment_type"] ?? "",
  parent: given["wp:comment_parent"] ?? "0",
});

const itemFrom = (given: Fields): Omit<OldItem, "comments"> => ({
  id: given["wp:post_id"] ?? "",
  kind: given["wp:post_type"] ?? "",
  title: given["title"] ?? "",
  link: (given["link"] ?? "").trim(),
  name: given["wp:post_name"] ?? "",
  status: given["wp:status"] ?? "",
  at: given["wp:post_date_gmt"] ?? "",
  password: given["wp:post_password"] ?? "",
  html: given["content:encoded"] ?? "",
  summary: given["excerpt:encoded"] ?? "",
  fileAddress: (given["wp:attachment_url"] ?? "").trim(),
  shows: given["meta _wp_attachment_image_alt"] ?? "",
  above: given["meta _thumbnail_id"] ?? "",
  commentsOpen: given["wp:comment_status"] !== "closed",
});
