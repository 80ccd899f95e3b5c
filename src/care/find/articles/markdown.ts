import { Marked } from "marked";
import sanitizeHtml from "sanitize-html";

/** A picture of an article, as its words name it: `![](picture-1)`. */
export type ShownPicture = {
  pictureId: string;
  number: number;
  shows: string;
  width: number;
  height: number;
  /** In how many pixels' width it can be had, smallest first. */
  widths: readonly number[];
};
export type Rendered = {
  html: string;
  /** What was named as a picture and is none of this article's: left out. */
  lost: string[];
};

const marked = new Marked({ gfm: true });

/**
 * Markdown, and what HTML stands in it, as harmless HTML. Pictures come from this house only; `base` makes addresses whole
 * for readers elsewhere.
 */
export function articleHtml(words: string, pictures: readonly ShownPicture[], base = ""): Rendered {
  const lost: string[] = [];
  let shown = 0;
  const html = sanitizeHtml(marked.parse(words, { async: false }), {
    allowedTags,
    allowedAttributes,
    allowedSchemes: ["http", "https", "mailto", "tel"],
    allowProtocolRelative: false,
    transformTags: {
      h1: "h2",
      a: (tagName, { href = "", title = "" }) => ({
        tagName,
        attribs: { href: whole(href, base), ...(title && { title }) },
      }),
      img: (tagName, { src = "", alt = "" }) => {
        const picture = pictures.find(({ number }) => src === `picture-${number}`);
        if (!picture) lost.push(src);
        return { tagName, attribs: picture ? pictureAttributes(picture, alt, { base, first: shown++ === 0 }) : {} };
      },
    },
    exclusiveFilter: ({ tag, attribs }) => tag === "img" && !attribs["src"],
  });
  return { html, lost };
}

/** The first picture is likely in sight at once, so it is fetched with the page; the others when somebody comes near. */
function pictureAttributes(
  picture: ShownPicture,
  alt: string,
  { base, first }: { base: string; first: boolean },
): Record<string, string> {
  const at = (width: number) => `${base}/pictures/${picture.pictureId}/${width}`;
  const middle = picture.widths.find((width) => width >= 800) ?? picture.widths.at(-1)!;
  return {
    src: at(middle),
    srcset: picture.widths.map((width) => `${at(width)} ${width}w`).join(", "),
    sizes: "(max-width: 46rem) 100vw, 44rem",
    alt: alt.trim() || picture.shows,
    width: String(picture.width),
    height: String(picture.height),
    ...(first ? { fetchpriority: "high" } : { loading: "lazy" }),
  };
}

const whole = (href: string, base: string) => (href.startsWith("/") && !href.startsWith("//") ? base + href : href);

const allowedTags = [
  ..."h2 h3 h4 p br hr blockquote pre code strong em b i s del sub sup small abbr cite q kbd a img figure figcaption".split(
    " ",
  ),
  ..."ul ol li dl dt dd table caption thead tbody tfoot tr th td".split(" "),
];
const allowedAttributes = {
  a: ["href", "title"],
  abbr: ["title"],
  img: ["src", "srcset", "sizes", "alt", "width", "height", "loading", "fetchpriority"],
  ol: ["start"],
  th: ["colspan", "rowspan", "scope"],
  td: ["colspan", "rowspan"],
};
