import type { RoomToday } from "../../../room/contract.ts";
import type { Device } from "./device.ts";
import { seal, unseal } from "./secret.ts";
import { writing } from "./store.ts";

export type Day = Awaited<ReturnType<typeof openDay>>;

/** The day as it was taken along. */
export async function openDay({ store, key, tell }: Device) {
  let today: RoomToday | null = null;
  async function reload(): Promise<void> {
    const sealed = await store.get("day", "day");
    today = sealed ? await unseal<RoomToday>(key, "day", sealed) : null;
  }
  await reload();
  return {
    today: () => today,
    reload,
    async keep(day: RoomToday): Promise<void> {
      const sealed = await seal(key, "day", day);
      const write = writing(store, ["day"]);
      await write.objectStore("day").put(sealed, "day");
      await write.done;
      today = day;
      tell("day");
    },
  };
}
