import { playSteps, type Step } from "../../play-steps.ts";

/** Counts holds, repetitions and sides, in figures, in words, and if wished by sound and a short buzz. */
export function startPlayers(exercises: Iterable<HTMLElement>): void {
  for (const exercise of exercises) {
    const player = exercise.querySelector<HTMLElement>(".player");
    if (player) prepare(exercise, player);
  }
}

function prepare(exercise: HTMLElement, player: HTMLElement): void {
  player.hidden = false;
  const button = player.querySelector<HTMLButtonElement>("[data-play=start]")!;
  const sound = player.querySelector<HTMLInputElement>("[data-play=sound]")!;
  let stop: (() => void) | null = null;
  button.addEventListener("click", () => {
    if (stop) return stop();
    const steps = playSteps(JSON.parse(exercise.dataset["dose"]!) as Parameters<typeof playSteps>[0]);
    button.textContent = "Stop";
    stop = play(
      steps,
      player,
      () => sound.checked,
      () => {
        stop = null;
        button.textContent = "Count with me";
      },
    );
  });
}

/** By the clock and not by counting ticks, so that a phone that slept is still right. */
function play(steps: readonly Step[], player: HTMLElement, sounds: () => boolean, ended: () => void): () => void {
  const [count, says] = [player.querySelector(".count")!, player.querySelector(".says")!];
  let at = 0;
  let until = 0;
  const begin = () => {
    const step = steps[at];
    if (!step) return finish("Well done.");
    until = performance.now() + step.seconds * 1000;
    says.textContent = step.kind === "hold" ? `Hold. ${step.says}` : step.says;
    signal(sounds(), step.kind === "rest" ? 330 : 660);
  };
  const timer = setInterval(() => {
    const left = Math.ceil((until - performance.now()) / 1000);
    count.textContent = left > 0 ? String(left) : "";
    if (left > 0) return;
    at++;
    begin();
  }, 200);
  const finish = (words: string) => {
    clearInterval(timer);
    count.textContent = "";
    says.textContent = words;
    ended();
  };
  begin();
  return () => finish("Stopped.");
}

function signal(sounds: boolean, hertz: number): void {
  navigator.vibrate?.(hertz > 500 ? 80 : 40);
  if (!sounds) return;
  const context = new AudioContext();
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = hertz;
  volume.gain.value = 0.15;
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + 0.15);
  tone.addEventListener("ended", () => void context.close());
}
