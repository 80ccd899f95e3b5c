import { Temporal } from "temporal-polyfill";

export type Clock = { now(): Temporal.Instant };

export const realClock: Clock = { now: () => Temporal.Now.instant() };
