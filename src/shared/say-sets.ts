import { sayMany } from "./say-many.ts";

/** "1 time", "10 times", "2 sets of 10" */
export const saySets = ({ sets, repetitions }: { sets: number; repetitions: number }): string =>
  sets === 1 ? sayMany(repetitions, "time") : `${sets} sets of ${repetitions}`;
