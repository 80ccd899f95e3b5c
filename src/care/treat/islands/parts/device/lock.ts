import { type LockRow, type Store, writing } from "./store.ts";

export async function changeLock(store: Store, to: (row: LockRow) => LockRow): Promise<LockRow | null> {
  const write = writing(store, ["lock"]);
  const row = await write.objectStore("lock").get("lock");
  const next = row ? to(row) : null;
  if (next) await write.objectStore("lock").put(next, "lock");
  await write.done;
  return next;
}
