import { Temporal } from "temporal-polyfill";
import { keepWords } from "../src/care/find/index.ts";
import type { Tx } from "../src/db/transaction.ts";
import { keepBadge } from "../src/practice/index.ts";
import { newId } from "../src/shared/id.ts";

type Here = <T>(work: (tx: Tx) => Promise<T>) => Promise<unknown>;
type Who = { colleagueId: string; today: Temporal.PlainDate; now: Temporal.Instant };

const where = `## Getting here

The bus stops at Market Cross, three minutes on foot. From there cross at the lights and take the lane beside the bakery.

## Parking

Two places behind the house, one of them wide enough for a wheelchair. The lane is narrow: please don’t park in it.

## Getting in

Two steps at the front, with a rail on the right. The side door has none: ring, and we open it. The couch goes down to 48 cm. There is
a toilet on the same floor, and a chair with arms.`;

const person = `I came to this work by way of a bad back and a good teacher. I trained in the evenings for two years, and went on to
myofascial release because I like to wait and feel before I do anything.

On my days off I row, slowly.`;

/** Their own words where ours would be too general, and papers with dates: one of them lapses within the year. */
export async function tellOfThemselves(here: Here, { colleagueId, today, now }: Who): Promise<void> {
  const said = { reason: "", by: colleagueId, now };
  await here((tx) => keepWords(tx, { ...said, page: "where", colleagueId: null, words: where }));
  await here((tx) => keepWords(tx, { ...said, page: "person", colleagueId, words: person }));
  const from = (months: number) => today.subtract({ months }).toString();
  const until = (months: number) => today.add({ months }).toString();
  const badges = [
    { kind: "insurance", name: "", by: "An invented insurer", from: from(96), until: until(11) },
    { kind: "register", name: "An invented register", by: "", number: "0042", from: from(30), until: until(7) },
    {
      kind: "first-aid",
      name: "Emergency first aid at work",
      by: "An invented ambulance",
      from: from(10),
      until: until(26),
    },
    {
      kind: "first-aid",
      name: "Emergency first aid at work",
      by: "An invented ambulance",
      from: from(46),
      until: from(10),
    },
  ] as const;
  for (const badge of badges)
    await here((tx) => keepBadge(tx, { number: "", ...badge, badgeId: newId(), colleagueId, who: colleagueId }));
}
