import TurndownService from "turndown";

export type Said = { words: string; left: string[] };
/** Which picture an address of the old site has become, or null where it can't come along. */
type Pictures = (address: string, shows: string) => number | null;

const block = /<(?:p|h[1-6]|ul|ol|div|figure|table|blockquote|pre|hr)\b/i;

/** A page of the old site in Markdown, so that it can go on being edited here, and what of it could not come. */
export function wordsFromHtml(html: string, home: string, pictures: Pictures): Said {
  const left: string[] = [];
  const turndown = new TurndownService({
    headingStyle: "atx",
    codeBlockStyle: "fenced",
    bulletListMarker: "-",
    emDelimiter: "_",
    hr: "---",
  });
  turndown.remove(["script", "style", "noscript", "form", "button", "object"]);
  turndown.keep(["table", "sub", "sup", "kbd", "abbr"]);
  turndown.addRule("picture", {
    filter: "img",
    replacement: (_, node) => {
      const [src, alt] = ["src", "alt"].map((name) => attribute(node, name)) as [string, string];
      const number = pictures(src, alt.trim());
      return number === null ? "" : `![${alt.trim().replaceAll(/[[\]\\]/g, "\\$&")}](picture-${number})`;
    },
  });
  // A picture that led to itself in full size leads nowhere any more.
  turndown.addRule("link round a picture", {
    filter: (node) => node.nodeName === "A" && node.textContent?.trim() === "" && node.querySelector("img") !== null,
    replacement: (content) => content,
  });
  turndown.addRule("frame", {
    filter: "iframe",
    replacement: (_, node) => {
      const src = attribute(node, "src");
      left.push(`what was shown in a frame from ${hostOf(src)}; a link to it stands in its place`);
      return /^https?:/.test(src) ? `\n\n<${src}>\n\n` : "";
    },
  });
  turndown.addRule("caption", {
    filter: "figcaption",
    replacement: (content) => (content.trim() === "" ? "" : `\n\n*${content.trim()}*\n\n`),
  });
  const words = turndown.turndown(
    withoutShortcodes(withParagraphs(html), left).replaceAll(`href="${home}/`, 'href="/'),
  );
  return { words: words.replaceAll(/\n{3,}/g, "\n\n").trim(), left };
}

const attribute = (node: unknown, name: string) =>
  (node as { getAttribute(name: string): string | null }).getAttribute(name) ?? "";
const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : "elsewhere");

/** Before there were blocks, an empty line began a paragraph, and WordPress put the elements in as it showed the page. */
function withParagraphs(html: string): string {
  if (/<!-- wp:|<p[\s>]/i.test(html)) return html;
  return html
    .split(/\n\s*\n/)
    .flatMap((part) => part.split(/(<h[1-6]\b[^]*?<\/h[1-6]>)/i))
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .map((part) => (block.test(part.slice(0, 12)) ? part : `<p>${part.replaceAll(/\n(?!\s*<!--)/g, "<br>")}</p>`))
    .join("\n");
}

/** `[caption]` is a figure; other words in square brackets that a plug-in would have read are left out, and told. */
function withoutShortcodes(html: string, left: string[]): string {
  return html
    .replaceAll(
      /\[caption[^\]]*\]([^]*?)(?:<\/a>|\/?>)\s*([^<[]*)\[\/caption\]/g,
      (whole: string, _: string, said: string) =>
        `</p><figure>${/(?:<a\b[^>]*>)?<img[^>]*>/.exec(whole)?.[0] ?? ""}<figcaption>${said}</figcaption></figure><p>`,
    )
    .replaceAll(
      /\[\/?(gallery|audio|video|playlist|embed|contact-form[\w-]*|wpforms|vc_\w+|et_pb_\w+)\b[^\]]*\]/g,
      (_, name: string) => {
        left.push(`what stood for “${name}”`);
        return "";
      },
    );
}
