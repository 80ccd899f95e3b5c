export type Signals = { give(pitch: "high" | "low"): void; end(): void };

const wishes = ["sound", "buzz"] as const;
const boxes = (wish: string) => document.querySelectorAll<HTMLInputElement>(`[data-play=${wish}]`);

/** What is wished for one exercise is wished for all, and on this device the next time, too. */
export function keepWishes(): void {
  for (const wish of wishes)
    for (const box of boxes(wish)) {
      box.checked = localStorage.getItem(`player-${wish}`) === "yes";
      box.closest<HTMLElement>("label")!.hidden = wish === "buzz" && !("vibrate" in navigator);
      box.addEventListener("change", () => {
        localStorage.setItem(`player-${wish}`, box.checked ? "yes" : "no");
        for (const other of boxes(wish)) other.checked = box.checked;
      });
    }
}

/**
 * Begun by the press that starts the player: a phone plays sound only after a press, and while it counts its screen stays
 * on, where it can.
 */
export function startSignals(player: HTMLElement): Signals {
  const wished = (wish: (typeof wishes)[number]) =>
    player.querySelector<HTMLInputElement>(`[data-play=${wish}]`)?.checked ?? false;
  const sound = new AudioContext();
  const awake = "wakeLock" in navigator ? navigator.wakeLock.request("screen").catch(() => null) : null;
  return {
    give(pitch) {
      if (wished("buzz")) navigator.vibrate(pitch === "high" ? 80 : 40);
      if (wished("sound")) beep(sound, pitch === "high" ? 660 : 330);
    },
    end() {
      void sound.close();
      void awake?.then((lock) => lock?.release());
    },
  };
}

function beep(sound: AudioContext, hertz: number): void {
  const tone = sound.createOscillator();
  const volume = sound.createGain();
  tone.frequency.value = hertz;
  volume.gain.value = 0.15;
  tone.connect(volume).connect(sound.destination);
  tone.start();
  tone.stop(sound.currentTime + 0.15);
}
