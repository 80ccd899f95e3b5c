import type { QueuedCommand, RoomCommand } from "../../../room/contract.ts";
import type { Refused } from "../../../../../shared/refusal.ts";
import type { Device } from "./device.ts";
import { seal, unseal } from "./secret.ts";
import { type CommandRow, type SealedDraft, writing } from "./store.ts";

export type Commands = Awaited<ReturnType<typeof openCommands>>;

/** The queue of what was done, in the order in which it was done, by whichever tab. */
export async function openCommands(device: Device) {
  const { store, key, tell } = device;
  const queued = new Map<number, QueuedCommand>();
  const about = (id: string) => `command ${id}`;

  async function take(row: CommandRow): Promise<void> {
    queued.set(row.seq!, {
      command: await unseal<RoomCommand>(key, about(row.id), row.command),
      refusal: row.refusal && (await unseal<Refused>(key, about(row.id), row.refusal)),
      state: row.state,
      putAside: row.putAside,
    });
  }
  for (const row of await store.getAll("command")) await take(row);

  /** Sealing takes its time, so each waits for the one before it. */
  let before: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = before.then(work);
    before = mine.catch(() => undefined);
    return mine;
  };

  async function change(seq: number, to: (row: CommandRow) => CommandRow): Promise<void> {
    const write = writing(store, ["command"]);
    const row = await write.objectStore("command").get(seq);
    if (row) await write.objectStore("command").put(to(row));
    await write.done;
    await reload(seq);
    tell({ command: seq });
  }

  async function reload(seq: number): Promise<void> {
    const row = await store.get("command", seq);
    if (row) await take(row);
    else queued.delete(seq);
  }

  return {
    all: () => [...queued].toSorted(([a], [b]) => a - b).map(([, each]) => each),
    reload,

    /** What a tab did that was closed before it could tell. */
    async refresh(): Promise<void> {
      for (const row of await store.getAll("command")) if (queued.get(row.seq!)?.state !== row.state) await take(row);
    },

    /** Together with a draft that it takes in, where it does: both or neither. False where that draft has changed. */
    add: (command: RoomCommand, emptied?: { was: number; draft: SealedDraft }): Promise<boolean> =>
      inTurn(async () => {
        const sealed = await seal(key, about(command.id), command);
        const write = writing(store, ["command", "draft"]);
        if (emptied) {
          const kept = await write.objectStore("draft").get(emptied.draft.key);
          if ((kept?.revision ?? 0) !== emptied.was) return false;
          await write.objectStore("draft").put(emptied.draft);
        }
        const row: CommandRow = {
          id: command.id,
          visit: command.visit,
          state: "waiting",
          putAside: false,
          command: sealed,
          refusal: null,
        };
        const seq = await write.objectStore("command").add(row);
        await write.done;
        queued.set(seq, { command, state: "waiting", refusal: null, putAside: false });
        tell({ command: seq });
        return true;
      }),

    /** What waits, from the store and not from memory: another tab may have sent it. */
    async waiting(): Promise<{ seq: number; command: RoomCommand }[]> {
      const rows = await store.getAllFromIndex("command", "state", "waiting");
      const ordered = rows.toSorted((a, b) => a.seq! - b.seq!);
      return Promise.all(
        ordered.map(async (row) => ({
          seq: row.seq!,
          command: await unseal<RoomCommand>(key, about(row.id), row.command),
        })),
      );
    },

    sent: (seq: number) => change(seq, (row) => ({ ...row, state: "sent" })),

    async parked(seq: number, id: string, refused: Refused): Promise<void> {
      const refusal = await seal(key, about(id), refused);
      await change(seq, (row) => (row.state === "sent" ? row : { ...row, state: "parked", refusal }));
    },

    async putAside(id: string): Promise<void> {
      const row = await store.getFromIndex("command", "id", id);
      if (row?.state === "parked") await change(row.seq!, (each) => ({ ...each, putAside: true }));
    },

    /** Under its number, so that what the practice has decided meanwhile is only heard again. */
    async sendAgain(id: string): Promise<void> {
      const row = await store.getFromIndex("command", "id", id);
      if (row?.state !== "parked") return;
      await change(row.seq!, (each) => ({ ...each, state: "waiting", putAside: false, refusal: null }));
    },

    /** What the practice has, of visits that are no longer taken along. */
    async forget(visits: ReadonlySet<string>): Promise<void> {
      const old = (await store.getAllFromIndex("command", "state", "sent")).filter(({ visit }) => !visits.has(visit));
      for (const { seq } of old) {
        await store.delete("command", seq!);
        queued.delete(seq!);
      }
    },
  };
}
