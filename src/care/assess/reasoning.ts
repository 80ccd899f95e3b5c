import { z } from "zod";
import { lifestyleFactors, exposures } from "../../knowledge/lifestyle.ts";
import { many, one, type Values } from "../../shared/form-values.ts";
const isFinding = /^[0-9a-f-]{36}$/;
import { assessmentSchema } from "./assessment.ts";

/** A working impression with what speaks for it, what against it, and what would change one's mind. */
export const reasoningSchema = assessmentSchema.shape.impression.extend({
  change_of_mind: z.string().trim().max(2000, "At most 2000 letters, please."),
  grounds: z
    .array(
      z.object({ findingId: z.string(), bearing: z.enum(["supports", "refutes"], "Please choose for or against.") }),
    )
    .max(200),
  drivers: z
    .array(
      z.enum(
        [...lifestyleFactors, ...exposures].map(({ slug }) => slug),
        "Please choose from the list.",
      ),
    )
    .max(60),
});
export type Reasoning = z.infer<typeof reasoningSchema>;

export const reasoningFrom = (values: Values) => ({
  words: one(values, "impression-words"),
  confidence: one(values, "impression-confidence"),
  driver: one(values, "impression-driver"),
  change_of_mind: one(values, "change_of_mind"),
  grounds: Object.keys(values)
    .filter((name) => name.startsWith("bearing~") && isFinding.test(name.slice(8)) && one(values, name) !== "")
    .map((name) => ({ findingId: name.slice(8), bearing: one(values, name) })),
  drivers: [...new Set(many(values, "drivers"))],
});
