import { z } from "zod";

export const commentForm = z
  .object({
    name: z.string().trim().min(1, "Please give a name; a first name will do.").max(80, "At most 80 letters, please."),
    words: z
      .string()
      .trim()
      .min(1, "Please write your comment.")
      .max(4000, "At most 4,000 letters, please.")
      .transform((words) => words.replaceAll(/\r\n?/g, "\n").replaceAll(/\n{3,}/g, "\n\n")),
    tell: z.string(),
    email: z.string().trim().max(200, "At most 200 letters, please."),
  })
  .refine(({ tell, email }) => tell !== "yes" || /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(email), {
    path: ["email"],
    message: "Please give an e-mail address such as name@example.org, or leave out the tick.",
  })
  // An address that nobody will write to is not kept.
  .transform(({ tell, email, ...said }) => ({ ...said, email: tell === "yes" ? email : "" }));

export const answerForm = z.object({
  words: z.string().trim().min(1, "Please write the answer.").max(4000, "At most 4,000 letters, please."),
});
