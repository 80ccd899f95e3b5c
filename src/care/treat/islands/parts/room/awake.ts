let lock: WakeLockSentinel | null = null;
let wanted = false;

/** While a visit is open the screen stays on: hands with oil on them can't wake it. */
export function keepAwake(wish: boolean): void {
  if (wish === wanted) return;
  wanted = wish;
  void (wish ? ask() : lock?.release());
}

async function ask(): Promise<void> {
  if (!("wakeLock" in navigator) || document.visibilityState !== "visible") return;
  lock = await navigator.wakeLock.request("screen").catch(() => null);
}

/** A lock ends when the page is hidden, so it is asked for again. */
document.addEventListener("visibilitychange", () => {
  if (wanted && document.visibilityState === "visible") void ask();
});
