/** XML that is already written; only `element` makes it, so what is nested can't be broken by what somebody typed. */
export type Xml = { readonly xml: string };
export type Attributes = Readonly<Record<string, string>>;

export function element(name: string, attributes: Attributes = {}, ...inside: (string | Xml)[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const body = inside.map((part) => (typeof part === "string" ? escaped(part) : part.xml)).join("");
  return { xml: `<${name}${written.join("")}${body === "" ? "/>" : `>${body}</${name}>`}` };
}

export const xmlDocument = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** XML 1.0 has no way to say these signs, not even as a number. */
// oxlint-disable-next-line no-control-regex
const unsayable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

function escaped(text: string): string {
  return text
    .toWellFormed()
    .replace(unsayable, "")
    .replace(/[&<>"]/g, (sign) => entities[sign]!);
}
