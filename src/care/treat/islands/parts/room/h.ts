/** A piece of the screen as it should be. `patch` makes it so and touches nothing else: focus, scroll and a half-typed word stay. */
export type Shown = { tag: string; props: Props; children: Child[] };
export type Child = Shown | string | number | false | null | undefined | readonly Child[];
type Handler = (event: Event) => void;
export type Props = { key?: string } & { [name: string]: string | number | boolean | null | undefined | Handler };

export const h = (tag: string, props: Props = {}, ...children: Child[]): Shown => ({ tag, props, children });

type Live = Element & { shownKey?: string | undefined; handlers?: Map<string, Handler> };

const flat = (children: readonly Child[]): (Shown | string)[] =>
  children.flatMap((child) => {
    if (child === null || child === undefined || child === false || child === "") return [];
    if (typeof child === "number") return [String(child)];
    return typeof child === "object" && !("tag" in child) ? flat(child) : [child as Shown | string];
  });

/** Makes the children of `place` what is shown, reusing each element of the same key, or of the same tag in the same place. */
export function patch(place: Element, shown: readonly Child[]): void {
  const old = [...place.childNodes];
  const keyed = new Map(old.flatMap((node) => (keyOf(node) === undefined ? [] : [[keyOf(node)!, node] as const])));
  const free = old.filter((node) => keyOf(node) === undefined);
  const wanted = flat(shown).map((wished) => ({ wished, node: reuse(wished, keyed, free) ?? make(wished) }));
  const kept = new Set(wanted.map(({ node }) => node));
  // Gone first: a browser that loses what was touched lays out all that stands there, and new parts would be laid out twice.
  for (const node of old) if (!kept.has(node)) node.remove();
  let before: ChildNode | null = place.firstChild;
  const placed = new Set<ChildNode>();
  for (const { wished, node } of wanted) {
    placed.add(node);
    if (typeof wished !== "string") dress(node as Live, wished);
    else if (node.nodeValue !== wished) node.nodeValue = wished;
    if (node === before) before = before.nextSibling;
    else place.insertBefore(node, before);
    while (before && placed.has(before)) before = before.nextSibling;
  }
}

const keyOf = (node: ChildNode) => (node as Live).shownKey;

function reuse(wished: Shown | string, keyed: Map<string, ChildNode>, free: ChildNode[]): ChildNode | null {
  const key = typeof wished === "string" ? undefined : wished.props.key;
  if (key !== undefined) {
    const same = keyed.get(key);
    keyed.delete(key);
    return same && isSame(same, wished) ? same : null;
  }
  const at = free.findIndex((node) => isSame(node, wished));
  return at < 0 ? null : (free.splice(0, at + 1).at(-1) ?? null);
}

const isSame = (node: ChildNode, wished: Shown | string) =>
  typeof wished === "string" ? node.nodeType === 3 : node.nodeName.toLowerCase() === wished.tag;

function make(wished: Shown | string): ChildNode {
  if (typeof wished === "string") return document.createTextNode(wished);
  const element: Live = document.createElement(wished.tag);
  element.shownKey = wished.props.key;
  return element;
}

function dress(element: Live, { props, children }: Shown): void {
  const names = new Set(Object.keys(props));
  for (const name of element.getAttributeNames())
    // What somebody has unfolded stays unfolded.
    if (!names.has(name) && name !== "open") element.removeAttribute(name);
  for (const [name, value] of Object.entries(props)) if (name !== "key") put(element, name, value);
  for (const name of element.handlers?.keys() ?? []) if (!names.has(`on${name}`)) element.handlers!.delete(name);
  patch(element, children);
}

function put(element: Live, name: string, value: Props[string]): void {
  if (typeof value === "function") return listen(element, name.slice(2), value);
  if (name === "value" && "value" in element) {
    if (value === undefined) return;
    const text = String(value ?? "");
    if (element.value !== text) element.value = text;
  } else if (name === "checked") (element as unknown as HTMLInputElement).checked = value === true;
  else if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else if (element.getAttribute(name) !== (value === true ? "" : String(value)))
    element.setAttribute(name, value === true ? "" : String(value));
}

function listen(element: Live, event: string, handler: Handler): void {
  element.handlers ??= new Map();
  if (!element.handlers.has(event))
    element.addEventListener(event, (happened) => element.handlers!.get(event)?.(happened));
  element.handlers.set(event, handler);
}
