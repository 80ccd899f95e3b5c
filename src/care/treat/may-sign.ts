type Record = {
  screening_review: readonly { decision: unknown }[];
  consent: readonly unknown[];
  application: readonly unknown[];
  stop: readonly unknown[];
  sign_reading: readonly { moment: string }[];
  finding: readonly { moment: string }[];
  complaint: readonly unknown[];
};

/** What a session still lacks before it can be signed, in the order of the course of care. Empty means ready. */
export function missingBeforeSigning(record: Record): string[] {
  const missing: string[] = [];
  if (record.screening_review.length === 0) missing.push("review the health answers");
  if (record.stop.length > 0) return missing;
  if (record.consent.length === 0) missing.push("record consent");
  if (record.application.length === 0) missing.push("record what was given, or stop the session with a reason");
  const measured = [...record.sign_reading, ...record.finding];
  if (!measured.some(({ moment }) => moment === "before")) missing.push("read the comparable sign");
  if (!measured.some(({ moment }) => moment === "after"))
    missing.push("read the comparable sign again after treatment");
  return missing;
}
