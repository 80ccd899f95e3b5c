import type { OldItem, OldSite } from "./wordpress-export.ts";

/** Where in the export's folder a picture may lie, likeliest first: in full size before a smaller one. */
export function placesOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const parts = new URL(address).pathname.split("/").flatMap((part) => {
    const name = decoded(part);
    return name === "" || name === "." || name === ".." || /[/\\\0]/.test(name) ? [] : [name];
  });
  const file = parts.pop();
  if (!file) return [];
  const names = [file.replace(/-\d+x\d+(?=\.\w+$)/, ""), file];
  return [...new Set(names)].flatMap((name) =>
    parts.map((_, from) => [...parts.slice(from), name].join("/")).concat(name),
  );
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return "";
  }
}

/** The picture that this address belongs to, in whatever size. */
export function pictureOf(site: OldSite, address: string): OldItem | undefined {
  const full = fullSize(address);
  return site.items.find((item) => item.kind === "attachment" && fullSize(item.fileAddress) === full);
}

/** A picture's address without what WordPress adds to it for a smaller one. */
export const fullSize = (address: string) => address.replace(/^https?:/, "").replace(/-\d+x\d+(?=\.\w+$)/, "");
