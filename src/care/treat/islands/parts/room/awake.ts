let lock: WakeLockSentinel | null = null;
let wanted = false;
/** Nobody has touched it for so long that the screen was let go. */
let left = false;
let rest: ReturnType<typeof setTimeout> | undefined;

/** Longer than anybody's hands are away from it: whoever has left it lying gets their screen's own lock back. */
const leftAfterMs = 45 * 60 * 1000;

/** While a visit is open the screen stays on: hands with oil on them can't wake it. */
export function keepAwake(wish: boolean): void {
  if (wish === wanted) return;
  wanted = wish;
  clearTimeout(rest);
  if (wish) void hold();
  else release();
}

async function hold(): Promise<void> {
  left = false;
  countRest();
  if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return;
  lock = await navigator.wakeLock.request("screen").catch(() => null);
  if (!wanted) release();
}

function countRest(): void {
  clearTimeout(rest);
  rest = setTimeout(() => {
    left = true;
    release();
  }, leftAfterMs);
}

function release(): void {
  void lock?.release();
  lock = null;
}

function stir(): void {
  if (!wanted) return;
  if (left) void hold();
  else countRest();
}

document.addEventListener("pointerdown", stir, { passive: true });
document.addEventListener("keydown", stir);
/** A lock ends when the page is hidden, so it is asked for again. */
document.addEventListener("visibilitychange", () => {
  if (wanted && document.visibilityState === "visible") void hold();
});
