import { z } from "zod";
import { exposures, lifestyleFactors } from "../../knowledge/lifestyle.ts";
import { many, one, type Values } from "../../shared/form-values.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";

export const courses = ["better", "same", "worse", "comes and goes"] as const;
export const origins = ["repetitive", "injury", "sport", "illness", "surgery", "no clear beginning", "other"] as const;
export const irritabilities = ["low", "moderate", "high"] as const;
export const stages = ["acute", "subacute", "persistent", "recurrent"] as const;
export const asserters = [
  { value: "client", label: "The client says so" },
  { value: "letter", label: "A letter says so" },
  { value: "clinician", label: "A clinician told us" },
] as const;

const words = z.string().trim().max(2000, "At most 2000 letters, please.").default("");
const oneOf = <const T extends readonly [string, ...string[]]>(list: T) =>
  z.preprocess(
    (given) => (given === "" ? null : given),
    z.enum(list, "Please choose from the list.").nullable().default(null),
  );

/** How the complaint behaves, and what the person makes of it. */
export const storySchema = z.object({
  course: oneOf(courses),
  origins: z.array(z.enum(origins, "Please choose from the list.")).default([]),
  aggravated_by: words,
  eased_by: words,
  day_and_night: words,
  irritability: oneOf(irritabilities),
  stage: oneOf(stages),
  beliefs: words,
  worries: words,
  activity: words,
});
export type Story = z.infer<typeof storySchema>;
export const storyFields = Object.keys(storySchema.shape) as (keyof Story)[];

export const storyFrom = (values: Values) => ({
  ...Object.fromEntries(storyFields.map((name) => [name, one(values, name)])),
  origins: many(values, "origins"),
});

export const saysSomething = (story: Story): boolean =>
  Object.values(story).some((value) => (Array.isArray(value) ? value.length > 0 : value !== null && value !== ""));

const figure = z
  .string()
  .trim()
  .regex(/^(-?\d{1,5}([.,]\d)?)?$/, "Please give a plain number.")
  .transform((text) => (text === "" ? null : Number(text.replace(",", "."))));
const isDay = /^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01]))?$/;

export const goalSchema = z
  .object({
    words: z.string().trim().max(1000, "At most 1000 letters, please."),
    measured_by: z.string().trim().max(200, "At most 200 letters, please."),
    baseline: figure,
    target: figure,
    unit: z.string().trim().max(40, "At most 40 letters, please."),
    by_day: z.string().regex(isDay, "Please give a day.").refine(isReal, "There is no such day."),
  })
  .refine(
    ({ baseline, target, unit }) => (baseline === null) === (target === null) && (baseline === null) === (unit === ""),
    {
      message: "A measured goal needs where they are now, where they want to be, and the unit.",
      path: ["baseline"],
    },
  )
  .refine(({ baseline, target }) => baseline === null || baseline !== target, {
    message: "The goal is where they already are. Please check the figures.",
    path: ["target"],
  });
export type Goal = z.infer<typeof goalSchema>;

function isReal(day: string): boolean {
  if (!isDay.test(day) || day === "") return day === "";
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return date <= [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]!;
}

export const goalFrom = (values: Values) => ({
  words: one(values, "goal-words"),
  measured_by: one(values, "goal-measured_by"),
  baseline: one(values, "goal-baseline"),
  target: one(values, "goal-target"),
  unit: one(values, "goal-unit"),
  by_day: one(values, "goal-by_day"),
});

/** A name for an illness is somebody's word, and never ours (INV-28). */
export const conditionSchema = z
  .object({
    condition: z.string().trim().max(200, "At most 200 letters, please."),
    asserted_by: z.enum(
      ["client", "letter", "clinician"],
      "Please say who said so: the client, a letter or a clinician. It is never us.",
    ),
    who_and_when: z.string().trim().max(400, "At most 400 letters, please."),
  })
  .refine(({ asserted_by, who_and_when }) => asserted_by === "client" || who_and_when !== "", {
    message: "Please say which clinician or letter, and when.",
    path: ["who_and_when"],
  });
export type Condition = z.infer<typeof conditionSchema>;
export const conditionFrom = (values: Values) => ({
  condition: one(values, "told-condition"),
  asserted_by: one(values, "told-asserted_by"),
  who_and_when: one(values, "told-who_and_when"),
});

export type Factor = { factor: string; amount: number | null; unit: string | null; words: string; may_add: boolean };
export type Exposed = { exposure: string; extent: string };

/** The factors and exposures that were filled in. */
export function lifeFrom(values: Values): { factors: Factor[]; exposed: Exposed[] } | Refused<"ASSESS-16"> {
  const factors: Factor[] = [];
  for (const known of lifestyleFactors) {
    const typed = one(values, `amount~${known.slug}`).trim();
    const amount =
      typed === "" ? null : /^\d{1,4}([.,]\d)?$/.test(typed) ? Number(typed.replace(",", ".")) : Number.NaN;
    if (amount !== null && !(amount <= known.most))
      return refuse("ASSESS-16", `${known.name}: please give a number from 0 to ${known.most}.`, {
        field: `amount~${known.slug}`,
      });
    const said = one(values, `words~${known.slug}`).trim();
    if (said.length > 1000)
      return refuse("ASSESS-16", `${known.name}: at most 1000 letters, please.`, { field: `words~${known.slug}` });
    const may_add = one(values, `may_add~${known.slug}`) === "yes";
    const unit = amount === null ? null : known.unit;
    if (amount !== null || said !== "" || may_add)
      factors.push({ factor: known.slug, amount, unit, words: said, may_add });
  }
  const exposed = exposedIn(values);
  if (isRefused(exposed)) return exposed;
  return factors.length + exposed.length > 0
    ? { factors, exposed }
    : refuse("ASSESS-16", "Nothing was entered yet, so nothing was recorded.");
}

function exposedIn(values: Values): Exposed[] | Refused<"ASSESS-16"> {
  const exposed = exposures.map(({ slug }) => ({ exposure: slug, extent: one(values, `exposure~${slug}`) }));
  const wrong = exposed.find(({ extent }) => !["", "absent", "present", "main"].includes(extent));
  if (wrong)
    return refuse("ASSESS-16", "Please choose absent, present or main.", { field: `exposure~${wrong.exposure}` });
  return exposed.filter(({ extent }) => extent !== "");
}
