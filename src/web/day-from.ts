import { Temporal } from "temporal-polyfill";

/** An ISO date out of an address, or null where it is none. */
export function dayFrom(text: string | undefined): Temporal.PlainDate | null {
  try {
    return /^20\d\d-\d\d-\d\d$/.test(text ?? "") ? Temporal.PlainDate.from(text!, { overflow: "reject" }) : null;
  } catch {
    return null;
  }
}
