/** A posted form as it stands on a rendered page: where it goes, and each field with what it may hold. */
export type FoundForm = { action: string; fields: FoundField[] };
export type FoundField = { name: string; kind: string; options: string[]; value: string };

export function formsOn(html: string): FoundForm[] {
  return [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head = "", inside = ""]) => ({
    action: attribute(head, "action"),
    fields: fieldsIn(inside),
  }));
}

function fieldsIn(html: string): FoundField[] {
  const found = new Map<string, FoundField>();
  for (const [, tag = "", head = "", rest = ""] of html.matchAll(
    /<(input|textarea|select|button)\b([^>]*)>((?:(?!<(?:input|textarea|select|button)\b)[\s\S])*)/g,
  )) {
    const name = attribute(head, "name");
    if (name === "") continue;
    // A button that says something is one of a few, like a radio button.
    const kind = tag === "input" ? attribute(head, "type") || "text" : tag === "button" ? "radio" : tag;
    const field = found.get(name) ?? { name, kind, options: [], value: "" };
    if (kind === "radio" || kind === "checkbox" || kind === "button") field.options.push(attribute(head, "value"));
    else if (kind === "select") field.options.push(...optionsIn(rest));
    else field.value = kind === "textarea" ? plain(rest.split("</textarea>")[0]!) : attribute(head, "value");
    found.set(name, field);
  }
  return [...found.values()];
}

const optionsIn = (html: string) =>
  [...html.matchAll(/<option\b([^>]*)>/g)].map(([, head = ""]) => attribute(head, "value")).filter(Boolean);

function attribute(head: string, name: string): string {
  return plain(new RegExp(`\\b${name}="([^"]*)"`).exec(head)?.[1] ?? "");
}

const entities: Record<string, string> = { "&quot;": '"', "&#x27;": "'", "&lt;": "<", "&gt;": ">", "&amp;": "&" };
const plain = (text: string) => text.replaceAll(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => entities[entity]!);

/** The form filled in as most people would: no to every question, the first of each list, the boxes ticked or not. */
export function filled({ fields }: FoundForm, known: Readonly<Record<string, string>>, ticked = true): Fields {
  return fields.flatMap(({ name, kind, options, value }): Fields => {
    if (known[name] !== undefined) return [[name, known[name]]];
    if (kind === "checkbox" && options.includes("none")) return [[name, "none"]];
    if (kind === "checkbox") return ticked ? options.map((option) => [name, option]) : [];
    if (kind === "radio") return [[name, options.includes("no") ? "no" : options[0]!]];
    if (kind === "button") return [[name, options[0]!]];
    if (kind === "select") return [[name, options[0] ?? ""]];
    return [[name, value]];
  });
}

export type Fields = [name: string, value: string][];
