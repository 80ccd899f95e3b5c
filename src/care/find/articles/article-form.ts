import { Temporal } from "temporal-polyfill";
import { z } from "zod";

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const most = (letters: number, ask = `At most ${letters} letters, please.`) => z.string().max(letters, ask);

export const articleForm = z.object({
  title: z.string().trim().min(1, "Please give the article a title.").max(150, "At most 150 letters, please."),
  summary: most(300).trim(),
  words: most(
    100_000,
    "That is longer than 100,000 letters. Please make two articles of it, and link them as a series.",
  ),
  series: most(100).trim(),
  slug: z
    .string()
    .trim()
    .max(80, "At most 80 letters, please.")
    .regex(
      /^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/,
      "Small letters, figures and single hyphens only, such as how-we-measure.",
    ),
  follows: z
    .string()
    .refine((text) => text === "" || uuid.test(text), "Please choose an article from the list.")
    .transform((text) => text || null),
});
export type ArticleForm = z.infer<typeof articleForm>;

/** When it is to be seen: now where nothing is written, else that day and time on the practice's own clock. */
export function publishTime(
  day: string,
  time: string,
  timeZone: string,
  now: Temporal.Instant,
): Temporal.Instant | null {
  if (day.trim() === "") return now;
  try {
    const plainTime = Temporal.PlainTime.from(time.trim() || "09:00");
    const at = Temporal.PlainDate.from(day.trim()).toZonedDateTime({ timeZone, plainTime });
    return at.year >= 1990 && at.year <= 2100 ? at.toInstant() : null;
  } catch {
    return null;
  }
}
