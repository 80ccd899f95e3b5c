let lock: WakeLockSentinel | null = null;
let wanted = false;
let rest: ReturnType<typeof setTimeout> | undefined;

/** Longer than anybody's hands are away from it: whoever has left it lying gets their screen's own lock back. */
const leftAfterMs = 45 * 60 * 1000;

/** While a visit is open the screen stays on: hands with oil on them can't wake it. */
export function keepAwake(wish: boolean): void {
  if (wish === wanted) return;
  wanted = wish;
  stir();
}

/** Each touch asks for it anew, from then on until it has been left. */
function stir(): void {
  clearTimeout(rest);
  if (!wanted) return release();
  rest = setTimeout(release, leftAfterMs);
  if (!lock || lock.released) void ask();
}

async function ask(): Promise<void> {
  if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return;
  lock = await navigator.wakeLock.request("screen").catch(() => null);
  if (!wanted) release();
}

function release(): void {
  void lock?.release();
  lock = null;
}

document.addEventListener("pointerdown", stir);
document.addEventListener("keydown", stir);
/** A lock ends when the page is hidden, so it is asked for again. */
document.addEventListener("visibilitychange", () => {
  if (wanted && document.visibilityState === "visible") stir();
});
