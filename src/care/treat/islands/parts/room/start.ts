import type { BeginRoom, IsRoomKept, OpenRoom, Room } from "../../../room/contract.ts";
import { isRefused } from "../../../../../shared/refusal.ts";
import { type App, type Locked, type Ui, visiting } from "./app.ts";
import { keepAwake } from "./awake.ts";
import { findDictation } from "./dictate.ts";
import { type Child, h, patch } from "./h.ts";
import { pinScreen } from "./pin.ts";
import { reachedLine } from "./reached.ts";
import { makeApp, toTop } from "./run.ts";
import { todayScreen } from "./today.ts";
import { visitScreen } from "./visit.ts";

type Device = { openRoom: OpenRoom; beginRoom: BeginRoom; isRoomKept: IsRoomKept };

const locked = (mode: Locked["mode"], says = ""): Locked => ({ mode, digits: "", first: "", says, busy: false });
/** Out of sight longer than this, the room asks for its PIN again. */
const lockAfterMs = 15 * 60 * 1000;

/** The whole screen: the PIN, the visits, one visit. */
export function startRoom(place: HTMLElement, device: Device): void {
  let room: Room | null = null;
  const ui: Ui = {
    locked: locked("enter"),
    visitId: null,
    visiting: visiting("answers"),
    arriving: false,
    looking: false,
    leaving: null,
    unkept: false,
    said: "",
  };
  const draw = () =>
    patch(
      place,
      screen(
        app,
        room,
        (pin) => void tryPin(pin),
        () => app.set({ locked: locked("set") }),
      ),
    );
  const app = makeApp({ ui, room: () => room, draw });
  const enter = (opened: Room) => {
    room = opened;
    room.onChange(() => (opened.state().closed ? leave() : app.set({})));
    app.set({ locked: null });
    void room.syncNow();
    toTop();
  };
  /** Locked or destroyed, here or in another tab, the screen shows the PIN and nothing else. */
  const leave = () => {
    if (!room) return;
    room = null;
    keepAwake(false);
    app.set({ locked: locked("enter"), visitId: null, leaving: null, unkept: false, said: "" });
    const begin = (kept: boolean) => {
      if (!kept && ui.locked?.mode === "enter") app.set({ locked: locked("set") });
    };
    // Asked while another tab takes the room away, there is no answer.
    void device.isRoomKept().then(begin, () => undefined);
  };
  async function tryPin(pin: string): Promise<void> {
    const { mode, first } = ui.locked!;
    if (mode === "set") return app.set({ locked: { ...locked("repeat"), first: pin } });
    if (mode === "repeat" && pin !== first)
      return app.set({ locked: locked("set", "Those were not the same. Please choose again.") });
    app.set({ locked: { ...ui.locked!, busy: true } });
    if (mode === "repeat") {
      const begun = await device.beginRoom(pin);
      return isRefused(begun) ? app.set({ locked: locked("set", begun.says) }) : enter(begun.room);
    }
    const opened = await device.openRoom(pin);
    if (opened === "new") app.set({ locked: locked("set") });
    else if (opened === "destroyed") app.set({ locked: locked("destroyed") });
    else if ("wrong" in opened) app.set({ locked: locked("enter", sayWrong(opened.wrong.triesLeft)) });
    else enter(opened.room);
  }

  lockWhenLeft(() => room?.lock());
  window.addEventListener("online", () => void room?.syncNow());
  void findDictation();
  void device.isRoomKept().then((kept) => app.set({ locked: locked(kept ? "enter" : "set") }));
  // A hold that is being timed is drawn as it goes on.
  setInterval(() => {
    if (ui.visiting.timing) app.set({});
  }, 250);
}

const sayWrong = (left: number) =>
  `That was not it. ${left === 1 ? "One try is" : `${left} tries are`} left before this device forgets everything.`;

function screen(app: App, room: Room | null, done: (pin: string) => void, begin: () => void): Child[] {
  const { ui } = app;
  if (ui.locked || !room) return pinScreen({ app, locked: ui.locked ?? locked("enter"), done, begin });
  return [
    reachedLine(app),
    ui.visitId ? visitScreen(app) : todayScreen(app),
    h("p", { class: "room-said", role: "status", key: "said" }, ui.said),
  ];
}

function lockWhenLeft(lock: () => void): void {
  let left = 0;
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") left = Date.now();
    else if (left > 0 && Date.now() - left > lockAfterMs) lock();
  });
}
