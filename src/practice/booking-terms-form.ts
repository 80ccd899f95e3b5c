import { z } from "zod";

const whole = (least: number, most: number, ask: string) =>
  z
    .string()
    .regex(/^\s*\d{1,5}\s*$/, ask)
    .transform(Number)
    .refine((number) => number >= least && number <= most, ask);

export const steps = [5, 10, 15, 20, 30, 60] as const;

/** What the practice keeps to when people book themselves. */
export const bookingTermsForm = z.object({
  noticeHours: whole(0, 336, "Please give 0 to 336 hours."),
  horizonDays: whole(1, 400, "Please give 1 to 400 days."),
  stepMinutes: whole(5, 60, "Please choose from the list.").refine(
    (minutes) => steps.some((step) => step === minutes),
    "Please choose from the list.",
  ),
  changeHours: whole(0, 168, "Please give 0 to 168 hours."),
  changePolicy: z.string().trim().max(600, "At most 600 letters, please."),
});
export type BookingTerms = z.infer<typeof bookingTermsForm>;
