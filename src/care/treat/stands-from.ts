import type { Consent, consentCovers, decisionNow, Reviewed, Withdrawal } from "../prepare/index.ts";
import type { Standing } from "./allow-application.ts";

/** What is known of it before anybody asks at which moment. */
export type StandingFacts = Omit<Standing, "consented" | "decision"> &
  Reviewed & {
    clientId: string;
    accountable: string | null;
    consents: Consent[];
    withdrawals: Withdrawal[];
    applications: number;
  };
export type Stands = Omit<StandingFacts, "decision"> & Standing;

type Deciding = { consentCovers: typeof consentCovers; decisionNow: typeof decisionNow };

/** What stands for this practitioner at this moment, in the house and on a device that knows the same facts. */
export function standsFrom(
  facts: StandingFacts,
  { colleagueId, at }: { colleagueId: string; at: string },
  { consentCovers, decisionNow }: Deciding,
): Stands {
  const { consents, withdrawals } = facts;
  const asked = new Map<string, boolean>();
  const consented: Standing["consented"] = (touch) => {
    const key = `${touch.region} ${touch.technique}`;
    const known = asked.get(key) ?? consentCovers(consents, withdrawals, { ...touch, at });
    asked.set(key, known);
    return known;
  };
  return { ...facts, decision: decisionNow(facts, { at, reader: colleagueId }), consented };
}
