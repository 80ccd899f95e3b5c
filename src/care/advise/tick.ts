import { Temporal } from "temporal-polyfill";
import { z } from "zod";

const score = z.number().int().min(0).max(10).nullable();
const moment = z.string().max(40).refine(isInstant);

/** What a device sends: everything since the last answer, and what its clock shows now. */
export const tickLetter = z.object({
  sentAt: moment,
  ticks: z
    .array(
      z.object({
        id: z.uuid(),
        prescriptionId: z.uuid(),
        doneAt: moment,
        done: z.boolean(),
        painDuring: score,
        painAfter: score,
        barrier: z.string().trim().max(300),
      }),
    )
    .max(500),
});
export type TickLetter = z.infer<typeof tickLetter>;
export type Tick = TickLetter["ticks"][number];

function isInstant(text: string): boolean {
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * When it was truly done: a device whose clock is wrong by an hour or a day is wrong by as much in each of its times. Never
 * later than now.
 */
export function trulyDoneAt(doneAt: string, sentAt: string, now: Temporal.Instant): Temporal.Instant {
  const wrongBy = Temporal.Instant.from(sentAt).until(now);
  const true_ = Temporal.Instant.from(doneAt).add(wrongBy);
  return Temporal.Instant.compare(true_, now) > 0 ? now : true_;
}

/** ADVISE-5. More pain than was agreed, or more afterwards than during: stop, and tell us. */
export function breaksPainRule(tick: Pick<Tick, "painDuring" | "painAfter">, mostPain: number): boolean {
  return (tick.painDuring ?? 0) > mostPain || (tick.painAfter ?? 0) > mostPain;
}
