import type { Tx } from "../../db/transaction.ts";
import { maySay } from "../../knowledge/claims/may-say.ts";
import { audit } from "../../privacy/index.ts";
import { isRefused, type Refused } from "../../shared/refusal.ts";
import type { ServiceForm } from "./service-form.ts";

type Keeping = ServiceForm & {
  serviceId: string;
  offered: boolean;
  /** Where it may be and what it needs; no rooms means that any will do. */
  rooms: string[];
  equipment: string[];
  /** Why words stand that an advertising authority may object to. */
  reason?: string;
  by: string;
};

/** A new service, or a known one as it is from now on; what is booked already keeps its time and price. */
export async function keepService(tx: Tx, keeping: Keeping): Promise<Refused | null> {
  const reason = (keeping.reason ?? "").trim();
  const said = maySay(`${keeping.name}\n${keeping.about}`, reason);
  if (isRefused(said)) return { ...said, detail: { field: "about" } };
  const row = {
    name: keeping.name,
    about: keeping.about,
    minutes: keeping.minutes,
    recovery_minutes: keeping.recovery,
    price_pence: keeping.price,
    offered: keeping.offered,
    minutes_before: keeping.before,
    who_may_book: keeping.whoMayBook,
    competency: keeping.competency || null,
    away: keeping.away,
    travel_minutes: keeping.away ? keeping.travel : 0,
    claims: said.claims,
    claims_reason: said.claims > 0 ? reason : "",
  };
  await tx
    .insertInto("service")
    .values({ service_id: keeping.serviceId, ...row })
    .onConflict((conflict) => conflict.columns(["practice_id", "service_id"]).doUpdateSet(row))
    .execute();
  await keepNeeds(tx, keeping);
  await audit(tx, keeping.by, said.claims > 0 ? "kept with claims" : "kept", "service", keeping.serviceId);
  return null;
}

async function keepNeeds(tx: Tx, { serviceId: service_id, rooms, equipment }: Keeping): Promise<void> {
  await tx.deleteFrom("service_room").where("service_id", "=", service_id).execute();
  await tx.deleteFrom("service_equipment").where("service_id", "=", service_id).execute();
  const [some, things] = [
    rooms.map((room_id) => ({ service_id, room_id })),
    equipment.map((equipment_id) => ({ service_id, equipment_id })),
  ];
  if (some.length > 0) await tx.insertInto("service_room").values(some).execute();
  if (things.length > 0) await tx.insertInto("service_equipment").values(things).execute();
}
