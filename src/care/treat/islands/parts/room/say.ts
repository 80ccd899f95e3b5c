import { Temporal } from "temporal-polyfill";
import { regionOf } from "../../../../../knowledge/regions.ts";
import { techniqueOf } from "../../../../../knowledge/techniques/index.ts";

export const isPaired = (code: string): boolean => regionOf(code)?.paired === true;
export const techniqueName = (code: string): string => techniqueOf(code)?.name ?? code;

/** Making one takes longer than all that it then says, so each is made once. */
const sayers = new Map<string, Intl.DateTimeFormat>();
function sayer(timeZone: string, what: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = timeZone + Object.keys(what).join("");
  const known = sayers.get(key) ?? new Intl.DateTimeFormat("en-GB", { timeZone, ...what });
  sayers.set(key, known);
  return known;
}
const momentOf = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;

/** "14:05" */
export const sayTime = (instant: string, timeZone: string): string =>
  sayer(timeZone, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(momentOf(instant));

export const dayOf = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** "Tuesday 24 November" */
export const sayDay = (instant: string, timeZone: string): string =>
  sayer(timeZone, { weekday: "long", day: "numeric", month: "long" }).format(momentOf(instant));

export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
