import { refuse, type Refused } from "../../../../../shared/refusal.ts";
import type { Opened, Room } from "../../../room/contract.ts";
import { changeLock } from "./lock.ts";
import { makeRoom } from "./make-room.ts";
import { newId, newKey, unwrap } from "./secret.ts";
import { tellSignOut } from "./tell-sign-out.ts";
import { destroyStore, type LockRow, openStore, type Store, writing } from "./store.ts";

/** Wrong this many times, the key on this device is destroyed, and with it everything that rests here (TREAT-38). */
const mostTries = 5;

const gone = { tell: () => undefined as void };
const open = () => openStore(() => gone.tell());

export async function isRoomKept(): Promise<boolean> {
  const store = await open();
  const lock = await store.get("lock", "lock");
  store.close();
  return lock !== undefined;
}

/** The first time on this device: a PIN that nobody else is told. */
export async function beginRoom(pin: string): Promise<{ room: Room } | Refused> {
  if (!/^\d{6,12}$/.test(pin)) return refuse("TREAT-38", "Please choose a PIN of 6 to 12 figures.", { field: "pin" });
  if (!globalThis.crypto?.subtle)
    return refuse("TREAT-38", "Nothing can be sealed here. Please open the practice by its https address.");
  const { wrapped, key } = await newKey(pin);
  const store = await open();
  const write = writing(store, ["lock"]);
  const lock: LockRow = { wrapped, tries: 0, device: newId(), owner: null, lastReached: null };
  const known = await write.objectStore("lock").get("lock");
  if (!known) await write.objectStore("lock").put(lock, "lock");
  await write.done;
  if (known) {
    store.close();
    return refuse("TREAT-38", "There is a room on this device already. Please open it with its PIN.", { field: "pin" });
  }
  await navigator.storage?.persist?.();
  return { room: await roomIn(store, key) };
}

export async function openRoom(pin: string): Promise<Opened> {
  const store = await open();
  const lock = await counted(store);
  if (!lock) {
    store.close();
    return "new";
  }
  const key = lock.tries > mostTries ? null : await unwrap(lock.wrapped, pin);
  if (key) {
    await changeLock(store, (row) => ({ ...row, tries: 0 }));
    return { room: await roomIn(store, key) };
  }
  store.close();
  if (lock.tries < mostTries) return { wrong: { triesLeft: mostTries - lock.tries } };
  await destroyStore();
  tellSignOut(0);
  return "destroyed";
}

/** A try is counted before it is made, so that pulling the plug saves nobody from the count. */
const counted = (store: Store) => changeLock(store, (row) => ({ ...row, tries: row.tries + 1 }));

const roomIn = (store: Store, key: CryptoKey): Promise<Room> => makeRoom(store, key, (closed) => (gone.tell = closed));
