import { toRange } from "../../db/range.ts";
import type { Tx } from "../../db/transaction.ts";
import { newId } from "../../shared/id.ts";
import type { Choice } from "./find-free-times.ts";

/** Both rows of the promise, for the person and the room, stand or neither: the exclusion constraint decides who came first. */
export async function promise(tx: Tx, appointmentId: string, place: Choice, recoveryMinutes: number): Promise<void> {
  const during = toRange({ from: place.time.from, until: place.time.until.add({ minutes: recoveryMinutes }) });
  await tx
    .insertInto("promised_time")
    .values(
      [place.colleagueId, place.roomId].map((resource_id) => ({
        promised_time_id: newId(),
        resource_id,
        during,
        appointment_id: appointmentId,
      })),
    )
    .execute();
}
