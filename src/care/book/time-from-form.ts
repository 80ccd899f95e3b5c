import { Temporal } from "temporal-polyfill";
import { one, type Values } from "../../shared/form-values.ts";

/** A day and a clock time as they are typed at the desk; null for what is none. */
export function timeFromForm(
  values: Values,
  day: Temporal.PlainDate | null,
  timeZone: string,
): Temporal.Instant | null {
  const clock = /^(\d{1,2})[:.](\d{2})$/.exec(one(values, "clock").trim());
  const [hour, minute] = [Number(clock?.[1]), Number(clock?.[2])];
  if (!day || !clock || hour > 23 || minute > 59) return null;
  return day.toZonedDateTime({ timeZone, plainTime: new Temporal.PlainTime(hour, minute) }).toInstant();
}
