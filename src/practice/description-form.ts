import { z } from "zod";

const line = (most: number) => z.string().trim().max(most, `At most ${most} letters, please.`);

/** What the public page says of the practice. */
export const descriptionForm = z.object({
  name: line(200).min(1, "Please give the practice a name."),
  address: line(300),
  phone: line(40),
  about: line(600),
  time_zone: z.string().refine(isTimeZone, "Please choose a time zone from the list."),
});

function isTimeZone(name: string): boolean {
  return timeZones.includes(name);
}

export const timeZones: readonly string[] = Intl.supportedValuesOf("timeZone");
export const readDescription = (values: unknown) => descriptionForm.safeParse(values);
