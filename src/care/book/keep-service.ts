import type { Tx } from "../../db/transaction.ts";
import { audit } from "../../privacy/index.ts";
import type { ServiceForm } from "./service-form.ts";

type Keeping = ServiceForm & { serviceId: string; offered: boolean; by: string };

/** A new service, or a known one as it is from now on; what is booked already keeps its time and price. */
export async function keepService(tx: Tx, keeping: Keeping): Promise<void> {
  const row = {
    name: keeping.name,
    about: keeping.about,
    minutes: keeping.minutes,
    recovery_minutes: keeping.recovery,
    price_pence: keeping.price,
    offered: keeping.offered,
  };
  await tx
    .insertInto("service")
    .values({ service_id: keeping.serviceId, ...row })
    .onConflict((conflict) => conflict.columns(["practice_id", "service_id"]).doUpdateSet(row))
    .execute();
  await audit(tx, keeping.by, "kept", "service", keeping.serviceId);
}
