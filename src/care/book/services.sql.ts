import { sql } from "kysely";
import type { Tx } from "../../db/transaction.ts";
import type { Needs } from "./places.ts";
import type { WhoMayBook } from "./who-may-book.ts";

export type Offered = Needs & {
  serviceId: string;
  name: string;
  about: string;
  pricePence: number;
  whoMayBook: WhoMayBook;
};

const services = (tx: Tx) =>
  tx.selectFrom("service as s").select([
    "s.service_id as serviceId",
    "s.name",
    "s.about",
    "s.minutes_before as minutesBefore",
    "s.minutes",
    "s.recovery_minutes as recoveryMinutes",
    "s.price_pence as pricePence",
    sql<WhoMayBook>`s.who_may_book`.as("whoMayBook"),
    "s.competency",
    "s.away",
    "s.travel_minutes as travelMinutes",
    sql<string[]>`array(select r.room_id from service_room r
        where r.practice_id = s.practice_id and r.service_id = s.service_id)`.as("rooms"),
    sql<string[]>`array(select e.equipment_id from service_equipment e
        where e.practice_id = s.practice_id and e.service_id = s.service_id)`.as("equipment"),
  ]);

export function offeredServices(tx: Tx): Promise<Offered[]> {
  return services(tx).where("s.offered", "=", true).orderBy("s.minutes", "desc").orderBy("s.name").execute();
}

/** For a larger question. */
export const servicesFor = (tx: Tx, serviceId: string) =>
  services(tx).where("s.offered", "=", true).where("s.service_id", "=", serviceId);

export async function offeredService(tx: Tx, serviceId: string): Promise<Offered | null> {
  return (await servicesFor(tx, serviceId).executeTakeFirst()) ?? null;
}

/** Also those that nobody can book at present. */
export function allServices(tx: Tx): Promise<(Offered & { offered: boolean; claimsReason: string })[]> {
  return services(tx).select(["s.offered", "s.claims_reason as claimsReason"]).orderBy("s.name").execute();
}
