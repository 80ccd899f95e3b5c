import { playSteps, type Step } from "../../play-steps.ts";
import { type Signals, startSignals } from "./signals.ts";

/** Counts holds, repetitions and sides, in figures and in words; where it is wished by sound and a short buzz. */
export function startPlayers(exercises: Iterable<HTMLElement>): void {
  for (const exercise of exercises) {
    const player = exercise.querySelector<HTMLElement>(".player");
    if (player) prepare(exercise, player);
  }
}

function prepare(exercise: HTMLElement, player: HTMLElement): void {
  player.hidden = false;
  const button = player.querySelector<HTMLButtonElement>("[data-play=start]")!;
  let stop: (() => void) | null = null;
  button.addEventListener("click", () => {
    if (stop) return stop();
    const steps = playSteps(JSON.parse(exercise.dataset["dose"]!) as Parameters<typeof playSteps>[0]);
    button.textContent = "Stop";
    stop = play(steps, player, startSignals(player), () => {
      stop = null;
      button.textContent = "Count with me";
    });
  });
}

/** By the clock and not by counting ticks, so that a phone that slept is still right. */
function play(steps: readonly Step[], player: HTMLElement, signals: Signals, ended: () => void): () => void {
  const [count, says] = [player.querySelector(".count")!, player.querySelector(".says")!];
  let at = 0;
  let until = 0;
  const begin = () => {
    const step = steps[at];
    if (!step) return finish("Well done.");
    until = performance.now() + step.seconds * 1000;
    says.textContent = step.kind === "hold" ? `Hold. ${step.says}` : step.says;
    signals.give(step.kind === "rest" ? "low" : "high");
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
    signals.end();
    ended();
  };
  begin();
  return () => finish("Stopped.");
}
