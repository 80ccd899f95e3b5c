import { Temporal } from "temporal-polyfill";

export type Drawn = { commentId: string; at: Temporal.Instant };
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What is sealed into a form: which comment it is for, under which article, and when it was drawn. */
export const drawnForm = (commentId: string, articleId: string, now: Temporal.Instant) =>
  `comment ${commentId} ${articleId} ${now.toString()}`;

/** The same read back; null where it is for another article or older than a day. */
export function readDrawn(text: string, articleId: string, now: Temporal.Instant): Drawn | null {
  const [kind, commentId = "", of, drawn = ""] = text.split(" ");
  if (kind !== "comment" || of !== articleId || !uuid.test(commentId)) return null;
  const at = Temporal.Instant.from(drawn);
  return Temporal.Instant.compare(at.add({ hours: 24 }), now) > 0 ? { commentId, at } : null;
}

/**
 * What stands for a network while tries are counted: tomorrow it is another, so nothing can be joined over days. Of the
 * newer addresses a household has 2^64, so those count as one.
 */
export function networkToday(from: string, now: Temporal.Instant): string {
  const network = from.includes(":") && !from.includes(".") ? firstHalf(from) : from;
  return `comments ${now.toString().slice(0, 10)} ${network}`;
}

/** The first four of the eight parts of an IPv6 address, with `::` written out. */
function firstHalf(address: string): string {
  const [before = "", after] = address.toLowerCase().split("::");
  const parts = before.split(":").filter(Boolean);
  const rest = after === undefined ? [] : after.split(":").filter(Boolean);
  const zeros = after === undefined ? 0 : Math.max(8 - parts.length - rest.length, 0);
  const whole = [...parts, ...Array.from({ length: zeros }, () => "0"), ...rest];
  return whole
    .slice(0, 4)
    .map((part) => part.replace(/^0+(?=.)/, ""))
    .join(":");
}
