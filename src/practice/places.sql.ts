import type { Tx } from "../db/transaction.ts";
import { audit } from "../privacy/index.ts";

export type Place = { placeId: string; name: string; address: string };
export type Room = { roomId: string; name: string; placeId: string | null };
export type Equipment = { equipmentId: string; name: string };

export function places(tx: Tx): Promise<Place[]> {
  return tx.selectFrom("place").select(["place_id as placeId", "name", "address"]).orderBy("name").execute();
}

export function rooms(tx: Tx): Promise<Room[]> {
  return tx.selectFrom("room").select(["room_id as roomId", "name", "place_id as placeId"]).orderBy("name").execute();
}

export function equipment(tx: Tx): Promise<Equipment[]> {
  return tx.selectFrom("equipment").select(["equipment_id as equipmentId", "name"]).orderBy("name").execute();
}

type By = { by: string };

/** A new one, or a known one under another name or address; so are rooms and equipment. */
export async function keepPlace(tx: Tx, { placeId, name, address, by }: Place & By): Promise<void> {
  await tx
    .insertInto("place")
    .values({ place_id: placeId, name, address })
    .onConflict((conflict) => conflict.columns(["practice_id", "place_id"]).doUpdateSet({ name, address }))
    .execute();
  await audit(tx, by, "kept", "place", placeId);
}

export async function keepRoom(tx: Tx, { roomId, name, placeId, by }: Room & By): Promise<void> {
  await tx
    .insertInto("room")
    .values({ room_id: roomId, name, place_id: placeId })
    .onConflict((conflict) => conflict.columns(["practice_id", "room_id"]).doUpdateSet({ name, place_id: placeId }))
    .execute();
  await audit(tx, by, "kept", "room", roomId);
}

export async function keepEquipment(tx: Tx, { equipmentId, name, by }: Equipment & By): Promise<void> {
  await tx
    .insertInto("equipment")
    .values({ equipment_id: equipmentId, name })
    .onConflict((conflict) => conflict.columns(["practice_id", "equipment_id"]).doUpdateSet({ name }))
    .execute();
  await audit(tx, by, "kept", "equipment", equipmentId);
}
