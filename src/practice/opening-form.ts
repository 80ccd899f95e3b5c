import { z } from "zod";
import { isProtected, practiceName } from "./description-form.ts";

const competencies = ["Q3", "Q4", "Q5", "MFR"] as const;

/** What the welcome page asks; names and password are judged by the act that opens the practice. */
export const openingForm = z.object({
  practiceName,
  name: z
    .string()
    .trim()
    .min(1, "Please give your name.")
    .max(200, "At most 200 letters, please.")
    .refine(
      (name) => !isProtected.test(name),
      "Your name alone, please, without a title that the law keeps for others.",
    ),
  email: z.string().trim().max(254).pipe(z.email("Please give an e-mail address such as sam@example.org.")),
  password: z.string().min(12, "Please choose a password of at least twelve letters.").max(1000),
  competencies: z.array(z.enum(competencies)).min(1, "Please say what you are trained in."),
  insuredFrom: z.iso.date("Please give the day your insurance began."),
});
