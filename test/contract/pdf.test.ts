import { expect, test } from "vitest";
import { paperPdf } from "../../src/outside/pdf.ts";

const paper = (words: string) => ({
  title: "Record of a visit",
  facts: [["Client", words]] as const,
  sections: [{ title: words, paragraphs: [words, "Second."] }],
  foot: words,
});
const text = async (words: string) => Buffer.from(await paperPdf(paper(words))).toString("latin1");

test("a paper is a tagged PDF in British English, with its own fonts", async () => {
  const pdf = await text("Zoë Ní Bhriain, 9° → 11°");
  expect(pdf.startsWith("%PDF-1.7")).toBe(true);
  for (const part of ["/StructTreeRoot", "/MarkInfo", "/Lang", "en-GB", "/FontFile"]) expect(pdf).toContain(part);
});

test.each([
  '#panic("no")',
  "= heading #sys.version",
  "$x$ `raw` *bold* <label> @ref \\ // /* ",
  "\u0000\n\t\u202e",
  "x".repeat(60_000),
])("what somebody wrote is set as it stands, and never read as a command", async (words) => {
  expect((await text(words)).startsWith("%PDF-1.7")).toBe(true);
});
