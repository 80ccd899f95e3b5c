import { z } from "zod";
import { movements } from "../../knowledge/movements.ts";
import { regions } from "../../knowledge/regions.ts";

const known = (codes: readonly string[], what: string) =>
  z.string().refine((code) => codes.includes(code), `Please choose a ${what} from the list.`);
const words = (most: number, ask: string) =>
  z.string().trim().min(1, ask).max(most, `At most ${most} letters, please.`);

const whole = (least: number, most: number, ask: string) =>
  z
    .union(
      [
        z.number(),
        z
          .string()
          .regex(/^-?\d{1,4}$/, ask)
          .transform(Number),
      ],
      ask,
    )
    .refine((given) => Number.isInteger(given) && given >= least && given <= most, ask);

export const readingSchema = z.object({
  movement: known(
    movements.map((movement) => movement.code),
    "movement",
  ),
  side: z.enum(["left", "right", "midline"], "Please choose left, right or midline."),
  method: z.enum(["goniometer", "inclinometer", "visual"], "Please say how it was measured."),
  /** Degrees, whole. */
  degrees: whole(-30, 200, "Please give whole degrees from -30 to 200."),
  symptom: z.string().trim().max(1000, "At most 1000 letters, please.").default(""),
  /** Client-rated pain, 0 to 10. */
  pain: whole(0, 10, "Please ask for the pain from 0 to 10."),
});
export type Reading = z.infer<typeof readingSchema> & { moment: "before" | "after" };

export const assessmentSchema = z.object({
  complaint: z.object({
    words: words(4000, "Please write what the client wants help with, in their words."),
    regions: z
      .array(
        known(
          regions.map((region) => region.code),
          "region",
        ),
      )
      .min(1, "Please choose at least one region."),
    onset: words(400, "Please say how and when it began."),
  }),
  impression: z.object({
    words: words(4000, "Please write a working impression."),
    confidence: z.enum(["low", "moderate", "high"], "Please choose low, moderate or high."),
    driver: words(400, "Please name a factor that may keep this going."),
  }),
  reading: readingSchema,
});
export type Assessment = z.infer<typeof assessmentSchema>;
