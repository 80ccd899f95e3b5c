import { z } from "zod";
import { movements } from "../../knowledge/movements.ts";
import { regions } from "../../knowledge/regions.ts";

const known = (codes: readonly string[], what: string) =>
  z.string().refine((code) => codes.includes(code), `Please choose a ${what} from the list.`);
const words = (most: number, ask: string) =>
  z.string().trim().min(1, ask).max(most, `At most ${most} letters, please.`);

export const readingSchema = z.object({
  movement: known(
    movements.map((movement) => movement.code),
    "movement",
  ),
  side: z.enum(["left", "right", "midline"]),
  method: z.enum(["goniometer", "inclinometer", "visual"]),
  /** Degrees, whole. */
  degrees: z.coerce.number().int().min(-30).max(200),
  symptom: z.string().trim().max(1000).default(""),
  /** Client-rated pain, 0 to 10. */
  pain: z.coerce.number().int().min(0).max(10),
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
    confidence: z.enum(["low", "moderate", "high"]),
    driver: words(400, "Please name a factor that may keep this going."),
  }),
  reading: readingSchema,
});
export type Assessment = z.infer<typeof assessmentSchema>;
