import type { RoomState, RoomToday } from "../../../room/contract.ts";
import { nextTry } from "../../../room/answered-how.ts";
import { adopted, canBeSent, isWaiting } from "../../../room/draft-row.ts";
import type { Commands } from "./commands.ts";
import type { Day } from "./day.ts";
import type { Drafts } from "./drafts.ts";
import { changeLock } from "./lock.ts";
import { askDay, type Reached, sendAll } from "./send.ts";
import type { LockRow, Store } from "./store.ts";
import type { openTouched } from "./touched.ts";

type Touched = Awaited<ReturnType<typeof openTouched>>;
type Parts = { store: Store; commands: Commands; drafts: Drafts; day: Day; touched: Touched; changed: () => void };
type LineState = Pick<RoomState, "signedOut" | "sending" | "lastReached" | "closed">;
export type Line = ReturnType<typeof keepSending>;

const soonest = 400;
const dayIsOld = 5 * 60_000;

/** The line to the practice: one tab at a time, again and again until nothing waits. */
export function keepSending({ store, commands, drafts, day, touched, changed }: Parts, first: LockRow) {
  const line: LineState = { signedOut: null, sending: false, lastReached: first.lastReached, closed: false };
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;

  const waits = () => commands.all().some(({ state }) => state === "waiting") || drafts.rows().some(canBeSent);

  async function exchange(wantDay: boolean): Promise<Reached> {
    await commands.refresh();
    await drafts.refresh();
    const { owner, device } = (await store.get("lock", "lock"))!;
    if (owner) {
      const sent = await sendAll({ commands, drafts, by: owner, device });
      if (sent !== "reached") return sent;
    }
    if (!wantDay && owner && Date.now() - asked < dayIsOld) return "reached";
    const found = await askDay();
    if (typeof found === "string") return found;
    const mine = found.therapist.colleagueId;
    const lock = await changeLock(store, (row) => ({ ...row, owner: row.owner ?? mine }));
    if (lock?.owner !== mine) return "another";
    asked = Date.now();
    await takeDay(found);
    return "reached";
  }

  /** Visits of which something is still here stay in sight, though their day has passed. */
  async function takeDay(found: RoomToday): Promise<void> {
    const here = new Set([
      ...commands
        .all()
        .flatMap(({ state, putAside, command }) => (state === "sent" || putAside ? [] : [command.visit])),
      ...drafts.rows().flatMap((row) => (isWaiting(row) || row.others.length > 0 ? [row.visit] : [])),
    ]);
    const known = new Set(found.visits.map(({ id }) => id));
    const past = day.today()?.visits.filter(({ id }) => here.has(id) && !known.has(id)) ?? [];
    await day.keep({ ...found, visits: [...past, ...found.visits] });
    for (const { id, drafts: texts } of found.visits)
      for (const draft of texts) await drafts.change(id, draft.field, (row) => adopted(row, draft));
    const visits = new Set([...known, ...here]);
    await commands.forget(visits);
    await drafts.forget(visits);
    await touched.forget(visits);
  }

  async function once(wantDay: boolean): Promise<void> {
    if (line.closed) return;
    line.sending = true;
    changed();
    const reached = await navigator.locks
      .request("room-send", () => (line.closed ? ("later" as const) : exchange(wantDay)))
      .catch(() => "later" as const);
    line.sending = false;
    line.signedOut = reached === "signed-out" ? "nobody" : reached === "another" ? "another" : null;
    failures = reached === "reached" ? 0 : failures + 1;
    if (reached === "reached" && !line.closed) {
      line.lastReached = new Date().toISOString();
      await changeLock(store, (row) => ({ ...row, lastReached: line.lastReached })).catch(() => null);
    }
    changed();
    again();
  }

  let turn: Promise<void> = Promise.resolve();
  const inTurn = (wantDay: boolean) => (turn = turn.then(() => once(wantDay)).catch(() => undefined));

  function again(): void {
    if (!line.closed && (waits() || failures > 0)) later(failures > 0 ? nextTry(failures, Math.random()) : soonest);
  }
  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      void inTurn(false);
    }, ms);
  }
  const back = () => {
    if (document.visibilityState === "visible" && !line.closed) void inTurn(false);
  };
  window.addEventListener("online", back);
  document.addEventListener("visibilitychange", back);

  return {
    state: line,
    /** Soon, so that a word is sent and not each letter of it. */
    soon(): void {
      if (timer === undefined && !line.closed) later(soonest);
    },
    now: () => inTurn(true),
    close(): void {
      line.closed = true;
      clearTimeout(timer);
      window.removeEventListener("online", back);
      document.removeEventListener("visibilitychange", back);
    },
  };
}
