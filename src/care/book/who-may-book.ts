import { refuse, type Refused } from "../../shared/refusal.ts";

export type WhoMayBook = "everybody" | "new" | "returning" | "invited";
/** Somebody without a private link, somebody who has opened one, or the practice's own people. */
export type Asking = "public" | "link" | "practice";

/**
 * BOOK-21. The answer rests on the way somebody came and never on whether their name is known, so that nobody can try
 * out who is a client here.
 */
export function mayBook(who: WhoMayBook, asking: Asking): null | Refused<"BOOK-21"> {
  if (asking === "practice" || who === "everybody") return null;
  if (who === "invited")
    return refuse("BOOK-21", "This is booked with us. Please ring, and we will find a time together.");
  if (who === "new")
    return asking === "public" ? null : refuse("BOOK-21", "This is for a first visit. Please choose another service.");
  return asking === "link"
    ? null
    : refuse("BOOK-21", "This is for people who have been here before. Please open it from your private page.");
}
