import { Temporal } from "temporal-polyfill";
import { regions } from "../../knowledge/regions.ts";
import { techniqueOf } from "../../knowledge/techniques/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { factsFrom } from "./facts.ts";

/** Times are ISO instants. */
export type Consent = { regions: readonly string[]; techniques: readonly string[]; givenAt: string };
export type Withdrawal = { withdrawnAt: string };

const ms = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;

/** Whether a consent given by then, and not taken back since, names this region and technique (INV-02, INV-15). */
export function consentCovers(
  consents: readonly Consent[],
  withdrawals: readonly Withdrawal[],
  touch: { region: string; technique: string; at: string },
): boolean {
  return consents.some(
    (consent) =>
      ms(consent.givenAt) <= ms(touch.at) &&
      !withdrawals.some(
        ({ withdrawnAt }) => ms(withdrawnAt) >= ms(consent.givenAt) && ms(withdrawnAt) <= ms(touch.at),
      ) &&
      consent.regions.includes(touch.region) &&
      consent.techniques.includes(touch.technique),
  );
}

type Giving = {
  regions: readonly string[];
  techniques: readonly string[];
  explained: string;
  givenBy: string;
  guardianPresent: boolean;
};

/** What a consent must say before it can be recorded; under sixteen an adult is there (INV-16). */
export function mayConsent(
  giving: Giving,
  person: { bornOn: string; on: string },
): Refused<"PREP-6" | "PREP-7"> | null {
  if (giving.regions.length === 0 || giving.regions.some((code) => !regions.some((region) => region.code === code)))
    return refuse("PREP-6", "Please name the regions the client agrees to.");
  if (giving.techniques.length === 0 || giving.techniques.some((code) => !techniqueOf(code)))
    return refuse("PREP-6", "Please name the techniques the client agrees to.");
  if (giving.explained.trim() === "" || giving.givenBy.trim() === "")
    return refuse("PREP-6", "Please write what was explained, and who agreed.");
  if (factsFrom({}, person).age < 16 && !giving.guardianPresent)
    return refuse("PREP-7", "Under sixteen, a parent or guardian is with us. Please record that they are here.");
  return null;
}
