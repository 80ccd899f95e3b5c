import { sql } from "kysely";
import type { Temporal } from "temporal-polyfill";
import type { Tx } from "../../db/transaction.ts";
import type { Diary } from "./places.ts";
import { diaryFor, diaryFrom, type DiaryRow } from "./diary.sql.ts";
import { around } from "./find-free-times.ts";
import { practiceFor, type PracticeDetails } from "../../practice/index.ts";
import { turnFor } from "./promise.ts";
import { type Offered, servicesFor } from "./services.sql.ts";
import type { WhoBooks } from "./who-books.ts";

type Asked = {
  appointmentId: string;
  serviceId: string;
  from: Temporal.Instant;
  now: Temporal.Instant;
  who: Pick<WhoBooks, "email" | "bornOn" | "givenName" | "familyName">;
};
export type BookingFacts = {
  practice: PracticeDetails;
  booked: boolean;
  service: Offered | null;
  clientId: string | null;
  /** Whether holds stand in the way that have ended, or that are this person's own. */
  holdsToEnd: boolean;
  /** ISO date of the visit in the practice's own clock. */
  day: string;
  diary: Diary;
};
type Row = DiaryRow & Omit<BookingFacts, "diary">;

/** All that the decision to book rests on, in one answer: the database is asked once while others wait for the time. */
export async function bookingFacts(tx: Tx, { appointmentId, serviceId, from, now, who }: Asked): Promise<BookingFacts> {
  const span = around(from, 480);
  const { rows } = await sql<Row>`select ${turnFor(from)},
    exists (select from appointment where appointment_id = ${appointmentId}) as booked,
    (select row_to_json(p) from (${practiceFor(tx)}) p) as practice,
    (select row_to_json(s) from (${servicesFor(tx, serviceId)}) s) as service,
    (select client_id from client where email = ${who.email.toLowerCase()} and born_on = ${who.bornOn}
      and given_name = ${who.givenName} and family_name = ${who.familyName} limit 1) as "clientId",
    exists (select from promised_time where hold_id is not null
      and (held_until <= ${now.toString()} or hold_id = ${appointmentId})) as "holdsToEnd",
    (select (${from.toString()}::timestamptz at time zone time_zone)::date::text from practice) as day,
    diary.*
    from ${diaryFor({ span, now, own: appointmentId })} diary`.execute(tx);
  const { practice, booked, service, clientId, holdsToEnd, day, ...held } = rows[0]!;
  return { practice, booked, service, clientId, holdsToEnd, day, diary: diaryFrom(held) };
}
