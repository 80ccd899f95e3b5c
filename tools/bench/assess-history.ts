// assess-history.ts FOLDER: how long the pages of an assessment take on the server, for clients of 50 and of 500 sessions.
import { codeAt, confirmSecondFactor, seal, newSecret, startSignIn } from "../../src/privacy/index.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { newId } from "../../src/shared/id.ts";
import { KeptPages } from "../../src/web/kept-pages.ts";
import { makeApp } from "../../src/web/server.tsx";
import { to } from "../../src/web/urls.ts";
import { median } from "./figure.ts";
import { now, type Practice, withPractice } from "./book-practice.ts";

/** Of the client with 500 sessions, and against the one with 50. */
type Took = { p95: number; ratio: number };

const [folder] = process.argv.slice(2);
const key = Buffer.alloc(32);
const password = "four words to remember";
const email = "bench@example.org";

/** A visit a week back from today, each with a sign read twice and 24 findings, and an impression now and then. */
async function fill({ owner, practiceId }: Practice, sessions: number): Promise<string> {
  const client = newId();
  await owner.query(
    `insert into client (practice_id, client_id, given_name, family_name, email, born_on) values ($1, $2, 'Sam', 'Lee', 'sam@example.org', '1980-01-01')`,
    [practiceId, client],
  );
  await owner.query(`insert into episode (practice_id, episode_id, client_id) values ($1, uuidv7(), $2)`, [
    practiceId,
    client,
  ]);
  const { rows } = await owner.query<{ id: string }>(
    `insert into appointment (practice_id, appointment_id, client_id, service_id, colleague_id, room_id, during, price_pence)
      select $1, uuidv7(), $2, (select service_id from service where practice_id = $1 limit 1),
        (select colleague_id from colleague where practice_id = $1 and email = $4), (select room_id from room where practice_id = $1 limit 1),
        tstzrange(at, at + interval '1 hour'), 0
      from generate_series(0, $3::int - 1) n, lateral (select $5::timestamptz - make_interval(days => 7 * n) as at) clock
      returning appointment_id id`,
    [practiceId, client, sessions, email, now.toString()],
  );
  const visits = rows.map(({ id }) => id);
  await owner.query(
    `insert into finding (practice_id, finding_id, appointment_id, client_id, kind, what, side, mode, method, value, unit, recorded_by, recorded_at)
      select $1, uuidv7(), a.appointment_id, a.client_id, k.kind, k.what, s.side, k.mode, k.method, 1 + (random() * k.most)::int, k.unit,
        a.colleague_id, lower(a.during)
      from appointment a cross join (values
          ('movement', 'neck-rotation', 'active', 'goniometer', 80, 'degrees'), ('movement', 'neck-side-bend', 'active', 'goniometer', 60, 'degrees'),
          ('movement', 'upper-neck-rotation', 'active', 'goniometer', 40, 'degrees'), ('movement', 'thoracic-rotation', 'active', 'goniometer', 40, 'degrees'),
          ('movement', 'shoulder-flexion', 'active', 'goniometer', 170, 'degrees'), ('movement', 'shoulder-abduction', 'active', 'goniometer', 170, 'degrees'),
          ('strength', 'neck-rotators', '', 'hands', 4, 'oxford'), ('strength', 'shoulder-flexors', '', 'hands', 4, 'oxford'),
          ('palpation', 'neck-side', '', 'hands', 3, 'grade 0–4'), ('palpation', 'shoulder-top', '', 'hands', 3, 'grade 0–4'),
          ('palpation', 'suboccip', '', 'hands', 3, 'grade 0–4'), ('function', 'grip', '', 'device', 50, 'kg')
        ) k(kind, what, mode, method, most, unit) cross join (values ('left'), ('right')) s(side)
      where a.practice_id = $1 and a.client_id = $2`,
    [practiceId, client],
  );
  await owner.query(
    `insert into sign_reading (practice_id, sign_reading_id, appointment_id, moment, movement, side, method, degrees, recorded_at)
      select $1, uuidv7(), appointment_id, m, 'neck-rotation', 'left', 'goniometer', 50, lower(during)
      from appointment, unnest(array['before', 'after']) m where practice_id = $1 and client_id = $2`,
    [practiceId, client],
  );
  await owner.query(
    `insert into complaint (practice_id, complaint_id, appointment_id, episode_id, words, regions, onset, recorded_at)
      select $1, uuidv7(), $2, (select episode_id from episode where practice_id = $1 and client_id = $3), 'It catches', array['neck-side'], 'Long ago', now()`,
    [practiceId, visits.at(-1), client],
  );
  return visits[0]!;
}

async function signIn({ db, owner, practiceId }: Practice): Promise<string> {
  const secret = newSecret();
  await owner.query("update colleague set second_factor_sealed = $1, second_factor_step = 0 where email = $2", [
    seal(key, secret),
    email,
  ]);
  const inside = <T>(work: Parameters<typeof inPractice<T>>[2]) => inPractice(db, practiceId, work);
  const half = await inside((tx) => startSignIn(tx, { email, password, now }));
  if ("refused" in half) throw new Error(half.says);
  const full = await inside((tx) =>
    confirmSecondFactor(tx, { token: half.token, code: codeAt(secret, now.epochMilliseconds), key, now }),
  );
  if ("refused" in full) throw new Error(full.says);
  return `supple_in=${full.token}`;
}

const figures = await withPractice(folder!, async (practice) => {
  const { db, owner } = practice;
  const house = {
    db,
    clock: { now: () => now },
    secretKey: key,
    publicAddress: null,
    texts: false,
    kept: new KeptPages(),
    demonstrate: async () => undefined,
  };
  const app = makeApp(house, (error) => {
    throw error;
  });
  const cookie = await signIn(practice);
  const [short, long] = [await fill(practice, 50), await fill(practice, 500)];
  // Others have come as long: what is theirs must cost nobody else anything.
  for (let other = 0; other < 8; other++) await fill(practice, 500);
  await owner.query("vacuum analyze");
  const ask = async (path: string): Promise<number> => {
    const started = performance.now();
    const reply = await app.request(`http://localhost${path}`, { headers: { host: "localhost", cookie } });
    await reply.text();
    if (reply.status !== 200) throw new Error(`${path} gave ${reply.status}`);
    return performance.now() - started;
  };
  /** In turn, so that a machine that grows slow meanwhile grows slow for both. */
  const measure = async (pathOf: (appointment: string) => string): Promise<Took> => {
    const took = { long: [] as number[], short: [] as number[] };
    for (let turn = 0; turn < 160; turn++) {
      const each = { long: await ask(pathOf(long)), short: await ask(pathOf(short)) };
      if (turn < 40) continue;
      took.long.push(each.long);
      took.short.push(each.short);
    }
    const p95 = took.long.toSorted((one, other) => one - other)[Math.ceil(took.long.length * 0.95) - 1]!;
    return { p95, ratio: median(took.long) / median(took.short) };
  };
  return {
    room: await measure((appointment) => to("assess", { appointment })),
    movement: await measure((appointment) => to("assessPart", { appointment, part: "movement" })),
    history: await measure((appointment) => to("history", { appointment })),
    sheet: await measure((appointment) => to("assessment", { appointment })),
  };
});
console.log(JSON.stringify(figures));
