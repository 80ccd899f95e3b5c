/** The part of an old address that tells pages apart: its path without a last slash, or the number in `?p=`. */
export function oldPath(address: string): string | null {
  if (!URL.canParse(address, "http://old.invalid")) return null;
  const { pathname, searchParams } = new URL(address, "http://old.invalid");
  const number = searchParams.get("p") ?? searchParams.get("page_id");
  if (number !== null) return /^\d{1,12}$/.test(number) ? `/?p=${number}` : null;
  const path = pathname.toLowerCase().replace(/\/+$/, "");
  return path === "" || path.length > 500 ? null : path;
}
