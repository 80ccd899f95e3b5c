import { z } from "zod";
import { competencies } from "../../knowledge/competencies.ts";

const whole = (least: number, most: number, ask: string) =>
  z
    .string()
    .regex(/^\s*\d{1,3}\s*$/, ask)
    .transform(Number)
    .refine((number) => number >= least && number <= most, ask);

/** "75" or "7.50" pounds to whole pence, without a rounding on the way. */
export function penceFrom(text: string): number | null {
  const found = /^\s*£?\s*(\d{1,5})(?:[.,](\d{2}))?\s*$/.exec(text);
  return found ? Number(found[1]) * 100 + Number(found[2] ?? 0) : null;
}

export const serviceForm = z.object({
  name: z.string().trim().min(1, "Please give the service a name.").max(100, "At most 100 letters, please."),
  about: z.string().trim().max(400, "At most 400 letters, please."),
  before: whole(0, 120, "Please give 0 to 120 minutes."),
  minutes: whole(5, 480, "Please give 5 to 480 minutes."),
  recovery: whole(0, 120, "Please give 0 to 120 minutes."),
  price: z
    .string()
    .transform(penceFrom)
    .refine((pence) => pence !== null, "Please give a price such as 75 or 7.50.")
    .transform((pence) => pence ?? 0),
  whoMayBook: z.enum(["everybody", "new", "returning", "invited"], "Please choose who may book this."),
  competency: z
    .string()
    .refine((slug) => slug === "" || competencies.some(({ code }) => code === slug), "Please choose from the list."),
  away: z.boolean(),
  travel: whole(0, 240, "Please give 0 to 240 minutes."),
});
export type ServiceForm = z.infer<typeof serviceForm>;
