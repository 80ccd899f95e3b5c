import type { Tx } from "../../db/transaction.ts";
import { regions } from "../../knowledge/regions.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { type Consent, consentsOf } from "../prepare/index.ts";
import { type Finding, placeOf } from "./finding.ts";

/** Touching needs today's consent, not taken back since (INV-04, INV-15). */
export async function mayTouch(tx: Tx, appointmentId: string): Promise<Consent[] | Refused<"ASSESS-1">> {
  const { consents, withdrawals } = await consentsOf(tx, appointmentId);
  const standing = consents.filter(({ givenAt }) => !withdrawals.some(({ withdrawnAt }) => withdrawnAt >= givenAt));
  if (standing.length > 0) return standing;
  const says =
    consents.length > 0
      ? "The client has taken back consent. Nothing more is assessed by touch unless they agree again."
      : "Assessment by touch needs today's consent. Please record it first.";
  return refuse("ASSESS-1", says);
}

const ofTissue: readonly Finding["kind"][] = ["palpation", "girth", "scar"];

/** A sensitive place is felt only where the client agreed to it by name (INV-14). */
export function unnamedSensitive(findings: readonly Finding[], consents: readonly Consent[]): Refused | null {
  const agreed = new Set(consents.flatMap((consent) => consent.regions));
  for (const finding of findings) {
    const region = ofTissue.includes(finding.kind) && regions.find(({ code }) => code === finding.what);
    if (region && region.sensitive && !agreed.has(region.code))
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
