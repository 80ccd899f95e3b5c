import { Temporal } from "temporal-polyfill";

const inZone = (at: Temporal.Instant | string, timeZone: string) =>
  Temporal.Instant.from(at.toString()).toZonedDateTimeISO(timeZone);

/** "Tuesday 24 November 2026" */
export const sayDay = (at: Temporal.Instant | string, timeZone: string): string =>
  inZone(at, timeZone)
    .toLocaleString("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" })
    .replace(",", "");

/** "24 Nov 2026" */
export const sayDate = (at: Temporal.Instant | string, timeZone: string): string =>
  inZone(at, timeZone).toLocaleString("en-GB", { day: "numeric", month: "short", year: "numeric" });

/** "10:15" */
export const sayTime = (at: Temporal.Instant | string, timeZone: string): string =>
  inZone(at, timeZone).toLocaleString("en-GB", { hour: "2-digit", minute: "2-digit" });

/** "Tuesday 24 November 2026, 10:15" */
export const sayWhen = (at: Temporal.Instant | string, timeZone: string): string =>
  `${sayDay(at, timeZone)}, ${sayTime(at, timeZone)}`;

/** Pence to "£75" or "£7.50". */
export const sayMoney = (pence: number): string =>
  pence % 100 === 0 ? `£${pence / 100}` : `£${(pence / 100).toFixed(2)}`;
