import { Temporal } from "temporal-polyfill";
import type { Tx } from "../../../db/transaction.ts";
import { audit } from "../../../privacy/index.ts";
import { sides } from "../../../shared/side.ts";
import { lastComplaintOf, lastSignOf } from "../../assess/index.ts";
import { ageOn, type AppointmentRow, appointmentsBetween } from "../../book/index.ts";
import { consentCovers, decisionNow, hasRead, holdToday, lastConsentOf, screeningOf } from "../../prepare/index.ts";
import { oftenGiven } from "../blocks.sql.ts";
import type { SessionRecord } from "../session-record.sql.ts";
import { sessionRecord } from "../session-record.sql.ts";
import { type Stands, standsFrom } from "../stands-from.ts";
import type { DraftField, RoomReading, RoomRecorded, RoomToday, RoomVisit } from "./contract.ts";
import { standingFacts } from "../standing.sql.ts";
import { lastSession } from "./last-session.sql.ts";
import { draftsOf } from "./room-facts.sql.ts";

type Who = { colleagueId: string; name: string; practice: { name: string; timeZone: string }; now: Temporal.Instant };
/** What a later stage knows of what this client has at home, and of what could be given. */
export type HomeOffers = (
  tx: Tx,
  visit: { appointmentId: string; clientId: string; colleagueId: string; stands: Stands; lastRegions: string[] },
) => Promise<Pick<RoomVisit, "programme" | "exercises">>;

/** TREAT-36. What the device takes along: only the visits of whoever is signed in, of today and tomorrow. */
export async function tellDay(tx: Tx, who: Who, home: HomeOffers): Promise<RoomToday> {
  const today = who.now.toZonedDateTimeISO(who.practice.timeZone).toPlainDate();
  const at = (day: Temporal.PlainDate) => day.toZonedDateTime(who.practice.timeZone).toInstant();
  const booked = await appointmentsBetween(tx, { from: at(today), until: at(today.add({ days: 2 })) });
  const mine = booked.filter(
    ({ colleagueId, status }) =>
      colleagueId === who.colleagueId && status !== "cancelled" && status !== "did-not-attend",
  );
  const often = await oftenGiven(tx, who.colleagueId, 12);
  const visits: RoomVisit[] = [];
  for (const visit of mine) {
    visits.push({ ...(await tellVisit(tx, who, visit, home)), often: often.map(sided) });
    await audit(tx, who.colleagueId, "took to the room", "visit", visit.appointmentId);
  }
  const { colleagueId, name, practice, now } = who;
  return { therapist: { colleagueId, name }, practice, fetchedAt: now.toString(), visits };
}

async function tellVisit(
  tx: Tx,
  { colleagueId, now }: Who,
  visit: AppointmentRow,
  home: HomeOffers,
): Promise<Omit<RoomVisit, "often">> {
  const { appointmentId, clientId } = visit;
  const facts = (await standingFacts(tx, appointmentId, colleagueId))!;
  const stands = standsFrom(facts, { colleagueId, at: now.toString() }, { consentCovers, decisionNow });
  const record = await sessionRecord(tx, appointmentId);
  const last = await lastSession(tx, clientId, appointmentId);
  const consent = await lastConsentOf(tx, clientId, appointmentId);
  const complaint = await lastComplaintOf(tx, clientId);
  const sign = await lastSignOf(tx, clientId, appointmentId);
  const lastRegions = [...new Set([...(last?.applications ?? []), ...spread(last)].map(({ region }) => region))];
  return {
    id: appointmentId,
    clientName: visit.clientName,
    age: ageOn(visit.bornOn, Temporal.PlainDate.from(visit.day)),
    from: visit.time.from.toString(),
    to: visit.time.until.toString(),
    serviceName: visit.serviceName,
    status: visit.status,
    signed: record.signature !== null,
    screening: await screeningFor(tx, { appointmentId, colleagueId, now }),
    facts,
    lastConsent: consent && { ...consent, regions: [...consent.regions], techniques: [...consent.techniques] },
    complaint: complaint && { words: complaint.words, onset: complaint.onset, regions: complaint.regions },
    sign: sign && { ...signOf(sign), symptom: sign.symptom },
    last,
    ...(await home(tx, { appointmentId, clientId, colleagueId, stands, lastRegions })),
    recorded: recordedIn(record),
    drafts: (await draftsOf(tx, appointmentId)).map((draft) => ({ ...draft, field: draft.field as DraftField })),
  };
}

async function screeningFor(
  tx: Tx,
  { appointmentId, colleagueId, now }: { appointmentId: string; colleagueId: string; now: Temporal.Instant },
): Promise<RoomVisit["screening"]> {
  const row = await screeningOf(tx, appointmentId);
  if (!row) return null;
  const reviewed = row.decision !== null;
  const stands = hasRead(row, colleagueId) && (await holdToday(tx, appointmentId, row, now));
  const { screeningId, answeredAt } = row;
  return { screeningId, answeredAt, reviewed, mayConfirm: reviewed && !stands };
}

const spread = (last: RoomVisit["last"]) =>
  (last?.blocks ?? []).flatMap(({ regions }) => regions.map((region) => ({ region })));

const sideOf = (given: string) => sides.find((known) => known === given) ?? "midline";
const sided = <T extends { side: string }>(given: T) => ({ ...given, side: sideOf(given.side) });

type Sign = { movement: string; side: string; method: string; degrees: number };
const signOf = ({ movement, side, method, degrees }: Sign) => ({
  movement,
  side: side as RoomReading["side"],
  method: method as RoomReading["method"],
  degrees,
});

function recordedIn(record: SessionRecord): RoomRecorded {
  return {
    started: record.session !== null,
    readings: record.sign_reading.map((row) => {
      const { sign_reading_id: id, moment, symptom, recorded_at: at } = row;
      return { ...signOf(row), id, moment, symptom, at };
    }),
    blocks: record.treatment_block.map(
      ({ treatment_block_id: id, name, techniques, regions, minutes, given_at: at }) => {
        return { id, name, techniques, regions, minutes, at };
      },
    ),
    applications: record.application.map((row) => ({
      id: row.application_id,
      technique: row.technique,
      region: row.region,
      side: sideOf(row.side),
      parameters: row.parameters as Record<string, string | number>,
      blockId: row.treatment_block_id,
      at: row.given_at,
    })),
    retests: record.block_retest.map(({ treatment_block_id: blockId, before_id: beforeId, after_id: afterId }) => {
      return { blockId, beforeId, afterId };
    }),
    responses: record.response.map(({ treatment_block_id: blockId, change, words }) => ({ blockId, change, words })),
    prescriptions: record.prescription.map(({ exercise }) => exercise),
    advice: record.given_advice.at(-1)?.advice ?? [],
    stopped: record.stop.length > 0,
    signed: record.signature !== null,
  };
}
