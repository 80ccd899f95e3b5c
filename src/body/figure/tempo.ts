import type { Tempo } from "../../knowledge/exercises/pose.ts";

/** When each frame of the way is reached, as a share of the whole: there, hold, back, rest; or round and round. */
export type Beat = { readonly seconds: number; readonly frames: readonly number[]; readonly times: readonly number[] };

/** A muscle neither starts nor stops at once. */
const easing = (k: number) => (k < 0.5 ? Math.sqrt(k / 2) : 1 - Math.sqrt((1 - k) / 2));

export function beatOf(tempo: Tempo, frames: number): Beat {
  const steps = frames - 1;
  if (tempo.round) {
    const times = Array.from({ length: frames }, (_, k) => k / steps);
    return { seconds: tempo.there, frames: times.map((_, k) => k), times };
  }
  const seconds = tempo.there + tempo.hold + tempo.back + tempo.rest;
  const there = Array.from({ length: frames }, (_, k) => ({ frame: k, at: tempo.there * easing(k / steps) }));
  const back = Array.from({ length: frames }, (_, k) => ({
    frame: steps - k,
    at: tempo.there + tempo.hold + tempo.back * easing(k / steps),
  }));
  const beats = [...there, ...back, { frame: 0, at: seconds }];
  return { seconds, frames: beats.map(({ frame }) => frame), times: beats.map(({ at }) => at / seconds) };
}
