import type { Room, RoomCommand } from "../../../room/contract.ts";
import { isWaiting, settled, shownAs, typed } from "../../../room/draft-row.ts";
import { wordsOf } from "../../../room/typed-words.ts";
import { openCommands } from "./commands.ts";
import { openDay } from "./day.ts";
import type { Told } from "./device.ts";
import { keyOf, openDrafts } from "./drafts.ts";
import { keepSending } from "./keep-sending.ts";
import { newId } from "./secret.ts";
import { destroyStore, dropShell, type Store } from "./store.ts";
import { openTouched } from "./touched.ts";
import { tellSignOut } from "./tell-sign-out.ts";

/** An open room in one tab; what is kept is shared with the others. */
export async function makeRoom(store: Store, key: CryptoKey, onGone: (closed: () => void) => void): Promise<Room> {
  const listeners = new Set<() => void>();
  const changed = () => {
    tellSignOut(onlyHere());
    listeners.forEach((listener) => listener());
  };
  const others = new BroadcastChannel("room");
  const tell = (what: Told) => {
    if (!line.state.closed) others.postMessage(what);
    changed();
  };
  const device = { store, key, tell };
  const [commands, drafts, day, touched] = await Promise.all([
    openCommands(device),
    openDrafts(device),
    openDay(device),
    openTouched(device),
  ]);
  const line = keepSending({ store, commands, drafts, day, touched, changed }, (await store.get("lock", "lock"))!);

  others.addEventListener("message", ({ data }: MessageEvent<Told>) => void hear(data).then(changed, close));
  async function hear(what: Told): Promise<void> {
    if (what === "day") return day.reload();
    return "draft" in what ? drafts.reload(what.draft) : commands.reload(what.command);
  }

  function close(): void {
    line.close();
    others.close();
    store.close();
    changed();
  }
  onGone(close);

  const waiting = () =>
    commands.all().filter(({ state }) => state === "waiting").length + drafts.rows().filter(isWaiting).length;

  const parked = () => commands.all().filter(({ state, putAside }) => state === "parked" && !putAside).length;
  /** What would be gone with the device: what was not sent, and what the practice did not take and nobody has dealt with. */
  const onlyHere = () => waiting() + parked();

  const made = (visit: string, kind: string, payload: unknown) =>
    ({ id: newId(), visit, at: new Date().toISOString(), kind, payload }) as RoomCommand;

  void line.now();
  return {
    today: day.today,
    visit: (id) => day.today()?.visits.find((visit) => visit.id === id) ?? null,
    commands: (visit) => commands.all().filter(({ command }) => visit === undefined || command.visit === visit),
    async add(visit, kind, payload) {
      const command = made(visit, kind, payload);
      await commands.add(command);
      line.soon();
      return command;
    },
    putAside: (id) => commands.putAside(id),
    async sendAgain(id) {
      await commands.sendAgain(id);
      line.soon();
    },
    touched: touched.of,
    keepTouched: (visit, what) => touched.keep(visit, what),
    draft: (visit, field) => shownAs(drafts.row(visit, field)),
    async type(visit, field, text, before) {
      await drafts.change(visit, field, (row) => typed(row, text, before));
      line.soon();
    },
    async settle(visit, field, text) {
      // The change may have to be made again upon a newer row: then each text keeps the number it had.
      const ids = new Map<string, string>();
      const numbers = (of: string) => ids.get(of) ?? ids.set(of, newId()).get(of)!;
      await drafts.change(visit, field, (row) => settled(row, text, numbers));
      line.soon();
    },
    async addWords(visit, field) {
      for (;;) {
        const { before, was, draft } = await drafts.prepare(visit, field, (row) => typed(row, "", row.text));
        if (before.text.trim() === "") return null;
        const command = made(visit, "words", wordsOf(field, before.text));
        const done = await commands.add(command, { was, draft });
        await drafts.reload(keyOf(visit, field));
        if (!done) continue;
        tell({ draft: draft.key });
        line.soon();
        return command;
      }
    },
    state: () => ({
      waiting: waiting(),
      parked: parked(),
      conflicts: drafts.rows().filter((row) => row.others.length > 0).length,
      signedOut: line.state.signedOut,
      lastReached: line.state.lastReached,
      sending: line.state.sending,
      closed: line.state.closed,
    }),
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    syncNow: line.now,
    lock: close,
    async destroy(known) {
      const many = onlyHere();
      if (many > 0 && !known) return { waiting: many };
      close();
      await Promise.all([destroyStore(), dropShell()]);
      tellSignOut(0);
      return { destroyed: true };
    },
  };
}
