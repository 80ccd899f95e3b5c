import { Temporal } from "temporal-polyfill";

/** An ISO date, in no zone, as "30 June 2027". */
export const sayPlainDay = (iso: string): string =>
  Temporal.PlainDate.from(iso).toLocaleString("en-GB", { day: "numeric", month: "long", year: "numeric" });
