import { Temporal } from "temporal-polyfill";
import { anyConsentStands, consentCovers } from "../../../../prepare/consent-covers.ts";
import { decisionNow } from "../../../../prepare/decision-now.ts";
import { type Offer, offerBlocks } from "../../../offer-block.ts";
import type { RoomVisit } from "../../../room/contract.ts";
import { atLeast, factsSoFar, type SoFar, soFar } from "../../../room/screen/so-far.ts";
import { type Repeatable, sameAgain } from "../../../same-again.ts";
import { type Stands, standsFrom } from "../../../stands-from.ts";
import type { App } from "./app.ts";

/** One visit with all that decides at this moment, by the same decisions as the practice's own. */
export type Here = App & {
  visit: RoomVisit;
  soFar: SoFar;
  stands: Stands;
  treatable: boolean;
  consented: boolean;
  timeZone: string;
  offers: () => Offer[];
  /** What was given last time, each judged as it would be today. */
  lastTime: () => Repeatable[];
};

type Known = Pick<Here, "stands" | "treatable" | "consented" | "offers" | "lastTime">;
const decides: ReadonlySet<string> = new Set(["consent", "withdraw", "confirm-answers"]);
/** Judging takes a moment on an old tablet, so it is done once for each state of a visit's facts, and for the list of visits already. */
const known = new Map<string, { key: string; decided: Known }>();

export function here(app: App, visit: RoomVisit): Here {
  const today = app.room.today()!;
  const so = soFar(visit, app.room.commands(visit.id));
  const at = atLeast(Temporal.Now.instant().toString(), so);
  const deciding = so.done.filter(({ kind }) => decides.has(kind)).map(({ id }) => id);
  const key = [today.fetchedAt, at.slice(0, 13), ...deciding].join(" ");
  const before = known.get(visit.id);
  const decided = before?.key === key ? before.decided : decide(visit, so, at, today.therapist.colleagueId);
  known.set(visit.id, { key, decided });
  return Object.assign(Object.create(app) as App, decided, {
    visit,
    soFar: so,
    timeZone: today.practice.timeZone,
  });
}

function decide(visit: RoomVisit, so: SoFar, at: string, colleagueId: string): Known {
  const facts = factsSoFar(visit, so, colleagueId);
  const stands = standsFrom(facts, { colleagueId, at }, { consentCovers, decisionNow });
  const flow = stands.decision?.flow;
  let [offers, lastTime]: [Offer[] | null, Repeatable[] | null] = [null, null];
  return {
    stands,
    treatable: flow === "clear" || flow === "conditional",
    consented: anyConsentStands(facts.consents, facts.withdrawals, at),
    offers: () => (offers ??= offerBlocks(stands)),
    lastTime: () => (lastTime ??= sameAgain(stands, visit.last?.applications ?? [])),
  };
}
