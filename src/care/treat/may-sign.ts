/** What a session holds, as far as signing asks. */
export type Held = {
  reviewed: boolean;
  stopped: boolean;
  consented: boolean;
  given: boolean;
  responded: boolean;
  readBefore: boolean;
  readAfter: boolean;
};

type Record = {
  screening_review: readonly unknown[];
  consent: readonly unknown[];
  application: readonly { response: string }[];
  treatment_block: readonly unknown[];
  response: readonly unknown[];
  stop: readonly unknown[];
  sign_reading: readonly { moment: string }[];
};

export const heldOf = (record: Record): Held => ({
  reviewed: record.screening_review.length > 0,
  stopped: record.stop.length > 0,
  consented: record.consent.length > 0,
  given: record.application.length + record.treatment_block.length > 0,
  responded: record.response.length > 0 || record.application.some(({ response }) => response.trim() !== ""),
  readBefore: record.sign_reading.some(({ moment }) => moment === "before"),
  readAfter: record.sign_reading.some(({ moment }) => moment === "after"),
});

/** What a session still lacks before it can be signed, in the order of the course of care. Empty means ready. */
export function missingBeforeSigning(held: Held): string[] {
  const missing: string[] = [];
  if (!held.reviewed) missing.push("review the health answers");
  if (held.stopped) return missing;
  if (!held.consented) missing.push("record consent");
  if (!held.given) missing.push("record what was given, or stop the session with a reason");
  else if (!held.responded) missing.push("say how the client responded");
  if (!held.readBefore) missing.push("read the comparable sign");
  if (!held.readAfter) missing.push("read the comparable sign again after treatment");
  return missing;
}
