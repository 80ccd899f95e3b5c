import { Temporal } from "temporal-polyfill";

type Given = { stopOn: string | null };

/** ADVISE-38. An exercise with a last day is done up to that day, and on it. */
export const goesOn = ({ stopOn }: Given, today: Temporal.PlainDate): boolean =>
  stopOn === null || Temporal.PlainDate.compare(Temporal.PlainDate.from(stopOn), today) >= 0;

/** Up to when its days are counted. */
export const lastDay = ({ stopOn }: Given): Temporal.PlainDate | null =>
  stopOn === null ? null : Temporal.PlainDate.from(stopOn);
