const longest = 80;

export const isSlug = (text: string) => text.length <= longest && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);

/** "Übung: die Wade!" to "ubung-die-wade". What holds no Latin letter at all becomes "article". */
export function slugFrom(title: string): string {
  const plain = title
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/['’]/g, "")
    .replaceAll(/[^a-z0-9]+/g, "-");
  return plain.slice(0, longest).replaceAll(/^-+|-+$/g, "") || "article";
}

/** The same, or with the first number that makes it free. */
export function freeSlug(wish: string, isTaken: (slug: string) => boolean): string {
  for (let number = 1; ; number++) {
    const end = number === 1 ? "" : `-${number}`;
    const slug = `${wish.slice(0, longest - end.length).replace(/-+$/, "")}${end}`;
    if (!isTaken(slug)) return slug;
  }
}
