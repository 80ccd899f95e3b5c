import type { Insertable } from "kysely";
import { Temporal } from "temporal-polyfill";
import type { Tables } from "../../db/tables.ts";
import type { Tx } from "../../db/transaction.ts";
import { auditing } from "../../privacy/index.ts";
import { isRefused, refuse, type Refused } from "../../shared/refusal.ts";
import type { Side } from "../../shared/side.ts";
import { allowApplication, type Warning } from "./allow-application.ts";
import { parseParameters } from "./application.ts";
import { spannedBy, touchedBy } from "./reach.ts";
import { standingOf, type Stands } from "./standing.sql.ts";

export type ApplicationGiven = {
  applicationId: string;
  appointmentId: string;
  colleagueId: string;
  technique: string;
  region: string;
  side: Side;
  parameters: Record<string, string | number>;
  response: string;
  warningNote: string;
  now: Temporal.Instant;
  /** The block it is part of, and how it was given, where that is said. */
  blockId?: string | null;
  position?: string | null;
  medium?: string | null;
  intents?: readonly string[];
};

/** More than anybody gives in a day; it keeps a record readable, and a stuck key from filling it. */
export const mostApplications = 200;

/** Writes one technique as given, where screening, consent, scope and dose allow it (INV-01 to INV-15). */
export async function recordApplication(tx: Tx, given: ApplicationGiven): Promise<{ warnings: string[] } | Refused> {
  return recordApplications(tx, given, [given]);
}

type By = Pick<ApplicationGiven, "appointmentId" | "colleagueId" | "now">;

/** The same for several of one moment, which are written all or none. */
export async function recordApplications(
  tx: Tx,
  by: By,
  all: readonly Omit<ApplicationGiven, keyof By>[],
): Promise<{ warnings: string[] } | Refused> {
  const stands = await standingOf(tx, { ...by, at: by.now.toString() });
  const refused = mayWrite(stands, by.colleagueId);
  if (refused) return refused;
  if (stands!.applications + all.length > mostApplications)
    return refuse("TREAT-22", `A session holds ${mostApplications} applications. Please sum up the rest in a block.`);
  const judged = all.map((given) => judge(stands!, { ...given, ...by }));
  const first = judged.find((answer) => isRefused(answer));
  if (first) return first;
  const rows = judged.filter((answer): answer is Judged => !isRefused(answer));
  await tx
    .with("kept", (write) =>
      write
        .insertInto("application")
        .values(rows.map(({ row }) => row))
        .onConflict((conflict) => conflict.doNothing())
        .returning("application_id"),
    )
    .selectFrom("kept")
    .select(auditing(by.colleagueId, "recorded", "application", all[0]!.applicationId).as("audited"))
    .limit(1)
    .execute();
  return { warnings: rows.flatMap(({ warnings }) => warnings.map(({ says }) => says)) };
}

type Judged = { row: Insertable<Tables["application"]>; warnings: Warning[] };

/** One application as it would be kept, or what forbids it. */
function judge(stands: Stands, given: ApplicationGiven): Judged | Refused {
  const parameters = parseParameters(given.technique, given.parameters);
  if (isRefused(parameters)) return parameters;
  const application = { technique: given.technique, region: given.region, side: given.side, parameters };
  const allowed = allowApplication({ ...stands, application });
  if (isRefused(allowed)) return allowed;
  const { warnings } = allowed;
  if (warnings.length > 0 && given.warningNote.trim() === "") return needsNote(warnings);
  const [touches, spans] = [touchedBy(application).slice(1), spannedBy(application)];
  const row = {
    application_id: given.applicationId,
    appointment_id: given.appointmentId,
    ...application,
    parameters: JSON.stringify(parameters),
    response: given.response,
    warnings: JSON.stringify(warnings.map((warning) => ({ ...warning, note: given.warningNote }))),
    given_at: given.now.toString(),
    treatment_block_id: given.blockId ?? null,
    position: given.position || null,
    medium: given.medium || null,
    intents: given.intents?.length ? [...given.intents] : null,
    touches: touches.length > 0 ? touches : null,
    spans: spans.length > 1 ? spans : null,
  };
  return { row, warnings };
}

/** Only in a session that is open, and only by whoever is accountable for it (INV-19). */
export function mayWrite(stands: Stands | null, colleagueId: string): Refused | null {
  if (!stands) return refuse("TREAT-1", "We can't find that visit.");
  if (stands.accountable === null) return refuse("TREAT-1", "Please open the session first.");
  if (stands.accountable === colleagueId) return null;
  return refuse(
    "TREAT-1",
    "Another practitioner is accountable for this session. You can read it but not write in it.",
  );
}

export const needsNote = (warnings: readonly { says: string }[]): Refused =>
  refuse("TREAT-5", `${warnings.map(({ says }) => says).join(" ")} Please note why you go on.`, {
    field: "warningNote",
  });
