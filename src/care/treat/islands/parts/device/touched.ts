import type { Device } from "./device.ts";
import { seal, unseal } from "./secret.ts";
import { writing } from "./store.ts";

/** What has been touched in a visit and is not recorded yet: it outlives a kill, and never leaves the device. */
export async function openTouched({ store, key }: Pick<Device, "store" | "key">) {
  const about = (visit: string) => `touched ${visit}`;
  const newest = new Map<string, unknown>();
  for (const visit of await store.getAllKeys("touched"))
    newest.set(visit, await unseal(key, about(visit), (await store.get("touched", visit))!));

  const due = new Set<string>();
  let busy: Promise<void> | null = null;

  /** Whatever was touched while the device wrote is written in one go. */
  async function write(): Promise<void> {
    try {
      for (const visit of due) {
        due.delete(visit);
        const sealed = await seal(key, about(visit), newest.get(visit));
        const put = writing(store, ["touched"]);
        await put.objectStore("touched").put(sealed, visit);
        await put.done;
      }
    } finally {
      busy = null;
    }
  }

  return {
    of: (visit: string) => newest.get(visit) ?? null,

    /** Fulfilled once it is on the device. */
    async keep(visit: string, touched: unknown): Promise<void> {
      newest.set(visit, touched);
      due.add(visit);
      await (busy ??= write());
    },

    async forget(visits: ReadonlySet<string>): Promise<void> {
      for (const visit of newest.keys()) {
        if (visits.has(visit)) continue;
        await store.delete("touched", visit);
        newest.delete(visit);
      }
    },
  };
}
