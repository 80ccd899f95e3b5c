import { Temporal } from "temporal-polyfill";
import { regions } from "../../knowledge/regions.ts";
import { techniqueOf } from "../../knowledge/techniques/index.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { sensitive } from "./consent-terms.ts";

/** Times are ISO instants. */
export type Consent = {
  regions: readonly string[];
  techniques: readonly string[];
  /** Those named one by one, as places that need a yes of their own. */
  sensitiveRegions: readonly string[];
  givenAt: string;
};
/** A no, or a yes taken back: of everything, or of one region or technique. */
export type Withdrawal = {
  kind: "declined" | "taken-back";
  what: "everything" | "region" | "technique";
  code: string;
  withdrawnAt: string;
};
type Touch = { region: string; technique: string; at: string };

const ms = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;

/** Whether a consent given by then, and not taken back since, names this region and technique (INV-02, INV-14, INV-15). */
export function consentCovers(consents: readonly Consent[], withdrawals: readonly Withdrawal[], touch: Touch): boolean {
  const ends = withdrawals.filter((withdrawal) => isAbout(withdrawal, touch));
  return consents.some(
    (consent) =>
      ms(consent.givenAt) <= ms(touch.at) &&
      !ends.some(({ withdrawnAt }) => ms(withdrawnAt) >= ms(consent.givenAt) && ms(withdrawnAt) <= ms(touch.at)) &&
      consent.regions.includes(touch.region) &&
      (!sensitive.includes(touch.region) || consent.sensitiveRegions.includes(touch.region)) &&
      consent.techniques.includes(touch.technique),
  );
}

const isAbout = ({ what, code }: Withdrawal, { region, technique }: Touch) =>
  what === "everything" || (what === "region" ? code === region : code === technique);

/** Whether any yes stands now: assessing by touch needs one (INV-04). */
export const anyConsentStands = (
  consents: readonly Consent[],
  withdrawals: readonly Withdrawal[],
  at: string,
): boolean =>
  consents.some((consent) =>
    consent.regions.some((region) =>
      consent.techniques.some((technique) => consentCovers([consent], withdrawals, { region, technique, at })),
    ),
  );

/** Each region and technique of which a yes stands now, as "region calf" or "technique EFF". */
export function standingParts(
  consents: readonly Consent[],
  withdrawals: readonly Withdrawal[],
  at: string,
): readonly string[] {
  const touches = consents.flatMap(({ regions, techniques }) =>
    regions.flatMap((region) => techniques.map((technique) => ({ region, technique, at }))),
  );
  const stand = touches.filter((touch) => consentCovers(consents, withdrawals, touch));
  return [
    ...new Set([
      ...stand.map(({ region }) => `region ${region}`),
      ...stand.map(({ technique }) => `technique ${technique}`),
    ]),
  ];
}

type Giving = {
  regions: readonly string[];
  techniques: readonly string[];
  explained: string;
  givenBy: string;
  method: string;
};

/** PREP-6. What a consent must name before it can be recorded. */
export function mayConsent(giving: Giving): Refused<"PREP-6"> | null {
  if (giving.regions.length === 0 || giving.regions.some((code) => !regions.some((region) => region.code === code)))
    return refuse("PREP-6", "Please name the regions the client agrees to.");
  if (giving.techniques.length === 0 || giving.techniques.some((code) => !techniqueOf(code)))
    return refuse("PREP-6", "Please name the techniques the client agrees to.");
  if (giving.explained.trim() === "" || giving.givenBy.trim() === "")
    return refuse("PREP-6", "Please write what was explained, and who agreed.");
  if (giving.method.trim() === "")
    return refuse("PREP-6", "Please say how they agreed: spoken, written or signed.", { field: "method" });
  return null;
}
