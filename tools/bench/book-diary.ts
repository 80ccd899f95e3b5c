// book-diary.ts FOLDER FEW MORE MOST: how long finding free times takes, at each number of appointments in the tables.
import { findFreeTimes, offeredServices } from "../../src/care/book/index.ts";
import { practiceDetails } from "../../src/practice/index.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { now, type Practice, withPractice } from "./book-practice.ts";

const [folder, ...numbers] = process.argv.slice(2);

/** Ten visits a day, two in each stretch of 90 minutes, from 116 days ago to the end of the 84 that can be booked. */
const around = { from: now.subtract({ hours: 24 * 116 + 8 }), stretches: 5, each: 2, opens: 9 };
/** All else is long ago and far ahead, in every room around the clock. */
const before = { from: now.subtract({ hours: 24 * 365 * 40 + 8 }), stretches: 16, each: 3, opens: 0 };
const after = { from: now.add({ hours: 24 * 365 - 8 }), stretches: 16, each: 3, opens: 0 };

type Days = typeof around;

/** One statement for both tables; the order of rooms and practitioners turns, so that nobody is promised twice. */
async function fill({ owner, practiceId }: Practice, days: Days, first: number, until: number): Promise<void> {
  await owner.query(
    `with place as (
      select array(select room_id from room where practice_id = $1) as rooms,
        array(select colleague_id from colleague where practice_id = $1) as colleagues,
        (select service_id from service where practice_id = $1 limit 1) as service,
        (select client_id from client where practice_id = $1 limit 1) as client
    ), made as (
      insert into appointment (practice_id, appointment_id, client_id, service_id, colleague_id, room_id, during, price_pence)
      select $1, uuidv7(), client, service, colleagues[1 + (n + n / $4::int) % 5], rooms[1 + (n + n / $4::int) % 3],
        tstzrange(at, at + interval '75 minutes'), 7500
      from place, generate_series($5::int, $6::int - 1) n, lateral (select $2::timestamptz
        + make_interval(days => n / ($3::int * $4::int), mins => $7::int * 60 + 90 * (n / $4::int % $3::int)) as at) clock
      returning *
    )
    insert into promised_time (practice_id, promised_time_id, resource_id, during, appointment_id)
    select practice_id, uuidv7(), resource, tstzrange(lower(during), upper(during) + interval '10 minutes'), appointment_id
    from made, unnest(array[colleague_id, room_id]) resource`,
    [practiceId, days.from.toString(), days.stretches, days.each, first, until, days.opens],
  );
}

/** The whole act with its transaction and its queries, for four weeks: the time that 95 of 100 turns stay below. */
async function p95({ db, practiceId }: Practice): Promise<number> {
  const [service] = await inPractice(db, practiceId, offeredServices);
  const keeps = await inPractice(db, practiceId, practiceDetails);
  const wish = { now, keeps, days: 28 };
  const find = () => inPractice(db, practiceId, (tx) => findFreeTimes(tx, service!, wish));
  const found = (await find()).length;
  if (found < 100) throw new Error(`only ${found} free times were found`);
  await turns(find, 50, 3_000);
  const took = await turns(find, 400, 12_000);
  return took.sort((a, b) => a - b)[Math.ceil(took.length * 0.95) - 1]!;
}

/** What each turn took in milliseconds: as many as fit into the time, and never fewer than five. */
async function turns(act: () => Promise<unknown>, most: number, forMs: number): Promise<number[]> {
  const took: number[] = [];
  for (const end = performance.now() + forMs; took.length < most && (took.length < 5 || performance.now() < end);) {
    const started = performance.now();
    await act();
    took.push(performance.now() - started);
  }
  return took;
}

const figures = await withPractice(folder!, async (practice) => {
  const { owner, practiceId } = practice;
  await owner.query(
    `insert into client (practice_id, client_id, given_name, family_name, email, born_on)
      values ($1, uuidv7(), 'Sam', 'Lee', 'sam@example.org', '1980-01-01')`,
    [practiceId],
  );
  const [few = 0, ...rest] = numbers.map(Number);
  await fill(practice, around, 0, few);
  await owner.query("vacuum analyze");
  const each = [[few, await p95(practice)]];
  let half = 0;
  for (const number of rest) {
    const next = Math.floor((number - few) / 2);
    for (const days of [before, after]) await fill(practice, days, half, next);
    half = next;
    await owner.query("vacuum analyze");
    each.push([number, await p95(practice)]);
  }
  return Object.fromEntries(each) as Record<string, number>;
});
console.log(JSON.stringify(figures));
