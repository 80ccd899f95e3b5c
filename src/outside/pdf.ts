import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

export type Paper = {
  title: string;
  /** Beside the title: label and words. */
  facts: readonly (readonly [label: string, words: string])[];
  sections: readonly { title: string; paragraphs: readonly string[] }[];
  foot: string;
};

/** What people wrote goes in as data and is never read as markup, so no text can become a command. */
const template = `
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title)
#set page(paper: "a4", margin: (x: 22mm, y: 20mm), footer: context [
  #set text(size: 8.5pt, fill: luma(90))
  #d.foot #h(1fr) #counter(page).display("1 of 1", both: true)
])
#set text(lang: "en", region: "GB", size: 10.5pt)
#set par(leading: 0.68em, spacing: 1.05em)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.7em, sticky: true, text(size: 12pt, it.body))
#heading(level: 1, d.title)
#for f in d.facts [
  #text(fill: luma(90), f.at(0)): #f.at(1) \\
]
#line(length: 100%, stroke: 0.5pt + luma(170))
#for s in d.sections [
  #heading(level: 2, s.title)
  #for p in s.paragraphs { par(p) }
]
`;

let compiler: Promise<NodeCompiler> | undefined;

/** A tagged PDF. The compiler is large and seldom needed, so it is loaded for the first paper. */
export async function paperPdf(paper: Paper): Promise<Uint8Array> {
  compiler ??= import("@myriaddreamin/typst-ts-node-compiler").then(({ NodeCompiler: Typst }) => Typst.create());
  const typst = await compiler;
  return typst.pdf({ mainFileContent: template, inputs: { data: JSON.stringify(paper) } }, { pdfTags: true });
}
