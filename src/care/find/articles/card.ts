import { element } from "./xml.ts";

const [width, height, inset] = [1200, 630, 90];
const mostLetters = 23;
const mostLines = 5;

/** The picture that a link to an article brings along where it is shared: its title, and whose it is. */
export function card(title: string, practice: string): string {
  const lines = brokenInLines(title);
  const size = 72;
  const first = (height - lines.length * size * 1.2) / 2 + size * 0.8;
  const text = (words: string, y: number, fontSize: number, fill: string, weight = "400") =>
    element(
      "text",
      {
        x: String(inset),
        y: String(Math.round(y)),
        fill,
        "font-family": "Seravek, Ubuntu, Calibri, Noto Sans, DejaVu Sans, sans-serif",
        "font-size": String(fontSize),
        "font-weight": weight,
      },
      words,
    );
  return element(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width: String(width), height: String(height) },
    element("rect", { width: String(width), height: String(height), fill: "#fdfcf9" }),
    element("rect", { width: "24", height: String(height), fill: "#9c3d1c" }),
    ...lines.map((line, at) => text(line, first + at * size * 1.2, size, "#1c2530", "700")),
    text(practice, height - 50, 34, "#55606d"),
  ).xml;
}

/** At most five lines; what is longer ends in dots. */
function brokenInLines(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= mostLetters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.slice(0, mostLetters));
  }
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), `${lines[mostLines - 1]!} …`];
}
