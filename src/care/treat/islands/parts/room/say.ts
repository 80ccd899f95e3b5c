import { Temporal } from "temporal-polyfill";
import { regionOf } from "../../../../../knowledge/regions.ts";
import { techniqueOf } from "../../../../../knowledge/techniques/index.ts";

export const isPaired = (code: string): boolean => regionOf(code)?.paired === true;
export const techniqueName = (code: string): string => techniqueOf(code)?.name ?? code;

const two = (figure: number) => String(figure).padStart(2, "0");

export function sayTime(instant: string, timeZone: string): string {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  return `${two(hour)}:${two(minute)}`;
}

export const dayOf = (instant: string, timeZone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Making one takes longer than all that it then says. */
const days = new Map<string, Intl.DateTimeFormat>();

/** "Tuesday 24 November" */
export function sayDay(instant: string, timeZone: string): string {
  const day =
    days.get(timeZone) ??
    new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "long", day: "numeric", month: "long" });
  days.set(timeZone, day);
  return day.format(Temporal.Instant.from(instant).epochMilliseconds);
}

export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
