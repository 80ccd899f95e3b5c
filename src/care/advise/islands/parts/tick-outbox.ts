import { type DBSchema, openDB } from "idb";
import type { Tick } from "../../tick.ts";

/** What is ticked stays on the device until the practice has said that it keeps it. */
interface Kept extends DBSchema {
  tick: { key: string; value: Tick };
}

const open = () =>
  openDB<Kept>("programme", 1, { upgrade: (db) => void db.createObjectStore("tick", { keyPath: "id" }) });

export async function writeTick(tick: Tick): Promise<void> {
  const db = await open();
  const write = db.transaction("tick", "readwrite", { durability: "strict" });
  await write.store.put(tick);
  await write.done;
  db.close();
}

export async function unsentTicks(): Promise<Tick[]> {
  const db = await open();
  const ticks = await db.getAll("tick");
  db.close();
  return ticks;
}

/**
 * One tab at a time sends; the practice names what it keeps, and only that is forgotten here. "closed" means that the
 * private link has to be opened again, "others" that what waits is somebody else's, who used this device before; everything
 * else is tried again later.
 */
export function sendTicks(): Promise<"sent" | "stop" | "closed" | "others" | "later"> {
  return navigator.locks.request("send-ticks", async () => {
    const ticks = await unsentTicks();
    if (ticks.length === 0) return "sent";
    const answer = await fetch("/programme/ticks", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ sentAt: new Date().toISOString(), ticks: ticks.slice(0, 500) }),
    }).catch(() => null);
    if (answer?.status === 401) return "closed";
    if (answer?.status === 409) return "others";
    if (!answer?.ok) return "later";
    const { kept, stop } = (await answer.json()) as { kept: string[]; stop: boolean };
    const db = await open();
    for (const id of kept) await db.delete("tick", id);
    db.close();
    return stop ? "stop" : "sent";
  });
}
