import type { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { regionOf } from "../../knowledge/regions.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { anyConsentStands, consentCovers, consentsOf } from "../prepare/index.ts";
import { type Finding, placeOf } from "./finding.ts";

/** The region's code, and whether the yes that stands now covers it: a sensitive one by its name. */
export type Touchable = (region: string) => boolean;

/** Touching needs today's consent, not taken back since (INV-04, INV-15). */
export async function mayTouch(
  tx: Tx,
  appointmentId: string,
  now: Temporal.Instant,
): Promise<Touchable | Refused<"ASSESS-1">> {
  const { consents, withdrawals } = await consentsOf(tx, appointmentId);
  const at = now.toString();
  if (anyConsentStands(consents, withdrawals, at))
    return (region) =>
      consents.some(({ techniques }) =>
        techniques.some((technique) => consentCovers(consents, withdrawals, { region, technique, at })),
      );
  const says =
    consents.length > 0
      ? "The client has taken back consent. Nothing more is assessed by touch unless they agree again."
      : "Assessment by touch needs today's consent. Please record it first.";
  return refuse("ASSESS-1", says);
}

const ofTissue: readonly Finding["kind"][] = ["palpation", "girth", "scar"];

/** A sensitive place is felt only where the client agreed to it by name (INV-14). */
export function unnamedSensitive(findings: readonly Finding[], mayBeTouched: Touchable): Refused | null {
  for (const finding of findings) {
    const region = ofTissue.includes(finding.kind) && regionOf(finding.what);
    if (region && region.sensitive && !mayBeTouched(region.code))
      return refuse(
        "ASSESS-13",
        `The ${region.name} needs the client's agreement by name. Please record it with the consent first.`,
        {
          field: placeOf(finding),
        },
      );
  }
  return null;
}
