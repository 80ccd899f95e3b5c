import sanitizeHtml from "sanitize-html";

/** Words only: elements go, entities become their signs, and breaks become lines. */
export function textOf(html: string): string {
  const plain = sanitizeHtml(html.replaceAll(/<br\s*\/?>|<\/p>/gi, "\n"), { allowedTags: [], allowedAttributes: {} });
  const signs: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };
  return plain
    .replaceAll(/&(lt|gt|quot|amp);/g, (_, name: string) => signs[name]!)
    .replaceAll(/\r\n?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

/** What an article without a summary says of itself: its first words, to the end of a word. */
export function firstWords(html: string, most = 155): string {
  const paragraphs = [...html.matchAll(/<p>[^]*?<\/p>/g)].map(([paragraph]) => textOf(paragraph));
  const said = (paragraphs.find((words) => words !== "") ?? textOf(html)).replaceAll(/\s+/g, " ");
  return said.length <= most ? said : `${said.slice(0, most).replace(/\s+\S*$/, "")} …`;
}
