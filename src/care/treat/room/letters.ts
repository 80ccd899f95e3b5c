import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { sides } from "../../../shared/side.ts";
import type { Kind, Payloads } from "./contract.ts";

const id = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
/** Written as it came: nothing is cut. PostgreSQL holds no NUL, and half a sign is none. */
const words = (most: number) =>
  z
    .string()
    .transform((text) => text.replaceAll("\u0000", "").toWellFormed())
    .refine((text) => text.length <= most, `At most ${most} letters, please.`);
const codes = (most: number) => z.array(words(100)).max(most);
const figure = z.number().int().min(-1000).max(1000);
const side = z.enum(sides);
export const sections = ["came-with", "found", "given", "after", "home"] as const;
export const draftFields = [...sections, "complaint"] as const;

const nothing = z.strictObject({});
const reading = {
  movement: words(60),
  side: z.enum(["left", "right", "midline"]),
  method: z.enum(["goniometer", "inclinometer", "visual"]),
};
const read = { degrees: figure, symptom: words(1000), pain: figure };
const terms = z.strictObject({
  sensitiveRegions: codes(64),
  told: codes(12),
  undressing: words(1000),
  inTheRoom: words(500),
  chaperone: z.enum(["declined", "present", "wanted", ""]),
  chaperoneName: words(200),
  giver: z.enum(["client", "guardian", "attorney"]),
  assent: words(1000),
  guardianAbsentReason: words(1000),
});

/** What each kind of command must look like; whether it may be done is for the acts to say. */
const payloads: { [K in Kind]: z.ZodType<Payloads[K]> } = {
  start: nothing,
  "confirm-answers": z.strictObject({ screeningId: id }),
  consent: z.strictObject({
    regions: codes(128),
    techniques: codes(128),
    explained: words(4000),
    givenBy: words(200),
    method: words(100),
    guardianPresent: z.boolean(),
    terms,
  }),
  withdraw: nothing,
  reading: z.strictObject({ ...reading, ...read, moment: z.enum(["before", "after"]) }),
  block: z.strictObject({
    name: words(100),
    techniques: codes(12),
    regions: codes(64),
    side,
    minutes: figure,
    warningNote: words(2000),
  }),
  application: z.strictObject({
    technique: words(20),
    region: words(60),
    side,
    parameters: z.record(words(60), z.union([words(100), z.number()])),
    position: words(60).nullish(),
    medium: words(60).nullish(),
    intents: codes(12).optional(),
    response: words(4000),
    warningNote: words(2000),
    blockId: id.nullable(),
  }) as z.ZodType<Payloads["application"]>,
  "block-retest": z.strictObject({ ...read, blockId: id }),
  response: z.strictObject({
    blockId: id.nullable(),
    change: z.enum(["better", "same", "worse", "mixed"]),
    words: words(4000),
  }),
  exercise: z.strictObject({
    exercise: words(60),
    sets: figure,
    repetitions: figure,
    holdS: figure,
    timesADay: figure,
    timesAWeek: figure,
    mostPain: figure,
    asks: z.record(words(60), z.number()),
    side,
    demonstrated: z.boolean(),
    practised: z.enum(["independent", "cued", "unable", "not-practised"]),
    corrected: words(2000),
    theirWords: words(2000),
    reviewOn: z.string().refine(isDay).nullable(),
    // A device whose room is older does not say it.
    stopOn: z.string().refine(isDay).nullable().default(null),
  }),
  advice: z.strictObject({ advice: codes(40), words: words(4000) }),
  words: z.strictObject({ section: z.enum(sections), words: words(4000) }),
  stop: z.strictObject({ reason: words(4000) }),
  sign: z.strictObject({ lateReason: words(4000) }),
};

export type Command<K extends Kind = Kind> = {
  [One in K]: { id: string; visit: string; at: string; kind: One; payload: Payloads[One] };
}[K];

const instant = z.string().max(40).refine(isInstant);
const command = z
  .strictObject({
    id,
    visit: id,
    at: instant,
    kind: z.string().refine((kind): kind is Kind => Object.hasOwn(payloads, kind)),
    payload: z.unknown(),
  })
  .transform((given, context): Command => {
    const { kind } = given as Pick<Command, "kind">;
    const payload = (payloads[kind] as z.ZodType<unknown>).safeParse(given.payload);
    if (payload.success) return { ...given, kind, payload: payload.data } as Command;
    for (const { message, path } of payload.error.issues)
      context.addIssue({ code: "custom", message, path: [...path] });
    return z.NEVER;
  });

/** Whose session the device believes it is, and what its clock shows as it sends. */
const from = { by: id, device: id, sentAt: instant };
export const commandLetter = z.strictObject({ ...from, command });
export type CommandLetter = z.infer<typeof commandLetter>;

export const draftLetter = z.strictObject({
  by: id,
  id,
  visit: id,
  field: z.enum(draftFields),
  /** The version it was written upon; 0 where there was none. */
  base: z.number().int().min(0).max(1_000_000),
  text: words(20_000),
  /** To be kept beside what stands, whatever that is: what was not chosen where two had written. */
  beside: z.boolean(),
});
export type DraftLetter = z.infer<typeof draftLetter>;

/** Within what any clock shows, so that times can be reckoned with. */
function isInstant(text: string): boolean {
  return /^20\d{2}-/.test(text) && reads(() => Temporal.Instant.from(text));
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && reads(() => Temporal.PlainDate.from(text));
}

function reads(read: () => unknown): boolean {
  try {
    read();
    return true;
  } catch {
    return false;
  }
}
