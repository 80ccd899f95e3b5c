import { type DBSchema, deleteDB, type IDBPDatabase, openDB, type StoreNames } from "idb";
import type { Sealed, Wrapped } from "./secret.ts";

export type CommandRow = {
  seq?: number;
  id: string;
  visit: string;
  state: "waiting" | "sent" | "parked";
  putAside: boolean;
  command: Sealed;
  refusal: Sealed | null;
};
export type SealedDraft = { key: string; revision: number; row: Sealed };
export type LockRow = {
  wrapped: Wrapped;
  tries: number;
  device: string;
  /** Whose room this is, once the practice has said so. */
  owner: string | null;
  lastReached: string | null;
};

/** Only ids, counts and states stand here unsealed. */
interface Kept extends DBSchema {
  lock: { key: string; value: LockRow };
  day: { key: string; value: Sealed };
  command: { key: number; value: CommandRow; indexes: { state: string; id: string } };
  draft: { key: string; value: SealedDraft };
  touched: { key: string; value: Sealed };
}
export type Store = IDBPDatabase<Kept>;

const name = "room";

export const openStore = (onGone: () => void): Promise<Store> =>
  openDB<Kept>(name, 1, {
    upgrade(db) {
      db.createObjectStore("lock");
      db.createObjectStore("day");
      db.createObjectStore("touched");
      db.createObjectStore("draft", { keyPath: "key" });
      const commands = db.createObjectStore("command", { keyPath: "seq", autoIncrement: true });
      commands.createIndex("state", "state");
      commands.createIndex("id", "id", { unique: true });
    },
    terminated: onGone,
    // Whoever destroys the room in another tab is not kept waiting.
    blocking: (_, __, event) => {
      (event.target as IDBDatabase).close();
      onGone();
    },
  });

/** On the device for good before it is called kept: the battery may go at any moment. */
export const writing = <const Names extends StoreNames<Kept>[]>(store: Store, names: Names) =>
  store.transaction(names, "readwrite", { durability: "strict" });

/** The shell, which holds nobody's name, stays: the next PIN is chosen upon it. */
export const destroyStore = (): Promise<void> => deleteDB(name);

export async function dropShell(): Promise<void> {
  for (const shell of await caches.keys()) if (shell.startsWith("room-shell-")) await caches.delete(shell);
}
