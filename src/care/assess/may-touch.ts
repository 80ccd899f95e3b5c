import type { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import { regionOf } from "../../knowledge/regions.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import { anyConsentStands, consentCovers, consentsOf, type DecisionToday, decisionToday } from "../prepare/index.ts";
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

/** What is told or read without hands on the place, and has to be repeatable after a stop: a blood pressure above all. */
const withoutHands: readonly Finding["kind"][] = ["pressure", "vital", "posture"];

/** ASSESS-45. After a stop, or on answers that don't hold today, nobody is felt or moved (INV-05). */
export function stopped(decision: DecisionToday | null): Refused<"ASSESS-45"> | null {
  if (decision?.flow === "clear" || decision?.flow === "conditional") return null;
  if (decision?.flow !== "blocked")
    return refuse("ASSESS-45", "Today's health questions are not all answered and reviewed yet. Please do that first.");
  const [rule] = decision.fired;
  const by = rule ? ` (${rule.ruleId}; ${rule.sources[0]})` : "";
  return refuse(
    "ASSESS-45",
    `Today's answers stop hands-on work${by}. You can still measure blood pressure and pulse.`,
  );
}

export async function stoppedNow(
  tx: Tx,
  appointmentId: string,
  now: Temporal.Instant,
): Promise<Refused<"ASSESS-45"> | null> {
  return stopped(await decisionToday(tx, appointmentId, now));
}

/** ASSESS-45. Neither is a place that is to be left alone today. */
export function leftAlone(findings: readonly Finding[], decision: DecisionToday | null): Refused<"ASSESS-45"> | null {
  const byHand = findings.filter(({ kind }) => !withoutHands.includes(kind));
  if (byHand.length === 0) return null;
  const refused = stopped(decision);
  if (refused) return refused;
  for (const finding of byHand) {
    if (!ofTissue.includes(finding.kind)) continue;
    const avoid = decision!.avoidRegions.find(({ region }) => region === finding.what);
    if (!avoid) continue;
    const source = decision!.fired.find(({ ruleId }) => ruleId === avoid.ruleId)?.sources[0] ?? "today's answers";
    const name = regionOf(finding.what)?.name ?? finding.what;
    return refuse("ASSESS-45", `Not here today: the ${name} is to be left alone (${avoid.ruleId}; ${source}).`, {
      field: placeOf(finding),
      ruleId: avoid.ruleId,
    });
  }
  return null;
}
