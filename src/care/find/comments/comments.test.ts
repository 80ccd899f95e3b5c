import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { writeArticle } from "#test/articles.ts";
import { type OpenHouse, openHouse } from "#test/house.ts";
import { newId } from "../../../shared/id.ts";
import { forgetOldComments, leaveComment } from "../index.ts";

let house: OpenHouse;
let owner: string;
let networks = 0;
const path = "/articles/talked-about/comment";
beforeAll(async () => {
  house = await openHouse();
  owner = await house.asOwner();
  await writeArticle(house, { title: "Talked about" });
});
beforeEach(() => house.owner.query("delete from comment"));
afterAll(() => house.close());

type Said = Record<string, string>;

/** As a person would: opens the form, takes their time, sends it. */
async function say(said: Said, { seconds = 30, cookies = "", from = `198.51.100.${++networks % 250}`, to = "" } = {}) {
  const page = await (await house.ask(`${path}${to ? `?to=${to}` : ""}`, { cookies })).text();
  const drawn = /name="drawn" value="([^"]+)"/.exec(page)![1]!;
  house.clock.move({ seconds });
  const fields = { drawn, to, name: "Kit", words: "Thank you, that was clear.", ...said };
  return house.ask(path, { method: "POST", form: fields, cookies, from });
}
type Row = { comment_id: string; state: string; email: string; words: string; answers: string | null };
const rows = async () => (await house.owner.query<Row>("select * from comment order by written_at")).rows;
const article = async () => (await house.ask("/articles/talked-about")).text();
const decide = (id: string, decision: string) =>
  house.ask(`/comments/${id}`, { method: "POST", form: { decision }, cookies: owner });

test("FIND-40 a comment is read by others once it is approved, and no longer when it is not", async () => {
  expect((await say({ words: "<script>alert(1)</script>\n\nhttps://a.example" })).status).toBe(303);
  const [comment] = await rows();
  expect(comment).toMatchObject({ state: "waiting" });
  expect(await article()).not.toContain("a.example");
  expect(await (await house.ask("/comments", { cookies: owner })).text()).toContain("&lt;script&gt;alert(1)");
  await decide(comment!.comment_id, "approved");
  const shown = await article();
  expect(shown).toContain("&lt;script&gt;alert(1)&lt;/script&gt;</p>");
  expect(shown).not.toContain('href="https://a.example');
  await decide(comment!.comment_id, "declined");
  expect(await article()).not.toContain("a.example");
  await expect(house.owner.query("update comment set state = 'approved', decided_at = null")).rejects.toThrow(
    "nobody_is_heard_undecided",
  );
});

test("FIND-40 what came over with an article that nobody sees yet is not counted among those that wait", async () => {
  const articleId = await writeArticle(house, { title: "Not seen yet" }, null);
  await house.owner.query(
    `insert into comment (practice_id, comment_id, article_id, name, words, state, written_at)
      values ($1, $2, $3, 'Kit', 'Once said elsewhere.', 'waiting', now())`,
    [house.practiceId, newId(), articleId],
  );
  expect(await (await house.ask("/writing", { cookies: owner })).text()).not.toMatch(/comments? waits?/);
  await writeArticle(house, { title: "Not seen yet" }, 0, articleId);
  expect(await (await house.ask("/writing", { cookies: owner })).text()).toContain("1 comment waits for you");
});

test("FIND-40 only who writes for the practice decides", async () => {
  await say({});
  const [comment] = await rows();
  for (const cookies of ["", await house.asColleague(["reception"]), await house.asColleague(["student"])]) {
    const asked = { method: "POST", form: { decision: "approved" }, cookies };
    expect([401, 403]).toContain((await house.ask(`/comments/${comment!.comment_id}`, asked)).status);
  }
  expect(await rows()).toMatchObject([{ state: "waiting" }]);
});

test("FIND-41 what smells private is shown once more, and sent only after a yes", async () => {
  const words = "My back hurts since June, ring 07700 900 123";
  const asked = await say({ words });
  const page = await asked.text();
  expect([asked.status, page.includes("Is this for everybody to read?"), page.includes(words)]).toEqual([
    200,
    true,
    true,
  ]);
  expect(await rows()).toEqual([]);
  const changed = await say({ words, everybody: "no" });
  expect([changed.status, (await changed.text()).includes(`${words}</textarea>`)]).toEqual([200, true]);
  expect(await rows()).toEqual([]);
  expect((await say({ words, everybody: "yes" })).status).toBe(303);
  expect(await rows()).toMatchObject([{ words, state: "waiting" }]);
});

test("FIND-42 a comment can't be joined to a client, nor is it filled in from one (INV-30)", async () => {
  const { rows: joined } = await house.owner.query(
    `select confrelid::regclass::text as to from pg_constraint where conrelid = 'comment'::regclass and contype = 'f'`,
  );
  expect(joined.map(({ to }: { to: string }) => to)).not.toContain("client");
  const { rows: columns } = await house.owner.query(
    `select a.attname as column from pg_attribute a where a.attrelid = 'comment'::regclass and a.attnum > 0`,
  );
  expect(
    columns.map(({ column }: { column: string }) => column).filter((name) => /client|appointment|person/.test(name)),
  ).toEqual([]);
  const client = newId();
  const person = { given_name: "Alma", family_name: "Quillon", email: "alma@example.org", born_on: "1980-02-29" };
  await house.here((tx) =>
    tx
      .insertInto("client")
      .values({ client_id: client, ...person })
      .execute(),
  );
  const cookies = await house.asClient(client);
  const opened = await (await house.ask(path, { cookies })).text();
  expect(opened).not.toMatch(/Alma|Quillon|alma@/);
  expect((await say({}, { cookies })).status).toBe(303);
  const kept = JSON.stringify(await rows());
  expect(kept).not.toMatch(new RegExp(`Alma|Quillon|alma@|${client}`));
  const { rows: audited } = await house.owner.query("select actor from audit_entry where actor = $1", [client]);
  expect(audited.length).toBe(0);
});

test("FIND-43 the practice answers under its own name, one level deep, and only there", async () => {
  await say({ name: "Kit", words: "How long does it take?" });
  const [asked] = await rows();
  const answer = { words: "About an hour.", answerId: newId() };
  const to = `/comments/${asked!.comment_id}/answer`;
  for (let twice = 0; twice < 2; twice++)
    expect((await house.ask(to, { method: "POST", form: answer, cookies: owner })).status).toBe(303);
  expect(await article()).toMatch(/How long does it take\?[^]*Ada[^]*the practice[^]*About an hour\./);
  expect((await say({ words: "Good to know." }, { to: asked!.comment_id })).status).toBe(303);
  const all = await rows();
  expect(all.map(({ answers }) => answers)).toEqual([null, asked!.comment_id, asked!.comment_id]);
  await house.ask(`/comments/${all[2]!.comment_id}/answer`, {
    method: "POST",
    form: { words: "Yes." },
    cookies: owner,
  });
  expect((await rows()).at(-1)).toMatchObject({ answers: asked!.comment_id });
  const slug = "talked-about";
  const deeper = { commentId: newId(), slug, to: answer.answerId, name: "Kit", words: "x", email: "", suspect: false };
  const refused = await house.here((tx) => leaveComment(tx, { ...deeper, now: house.clock.now() }));
  expect(refused).toMatchObject({ refused: "FIND-43" });
  await expect(
    house.owner.query(
      `insert into comment (practice_id, comment_id, article_id, answers, name, words, state, written_at)
        select practice_id, gen_random_uuid(), article_id, comment_id, 'x', 'x', 'waiting', now() from comment
        where answers is not null limit 1`,
    ),
  ).rejects.toThrow("answers_go_one_level_deep");
});

test("FIND-44 what a program would send is held apart, and learned from", async () => {
  expect((await say({ website: "http://a.example" })).status).toBe(303);
  expect((await say({}, { seconds: 1 })).status).toBe(303);
  expect((await say({ words: "http://a.example http://b.example" })).status).toBe(303);
  expect((await rows()).map(({ state }) => state)).toEqual(["suspected", "suspected", "suspected"]);
  const teach = async (words: string, decision: string) => {
    await say({ words });
    await decide((await rows()).at(-1)!.comment_id, decision);
  };
  for (let times = 0; times < 8; times++) {
    await teach(`Cheap pills today ${times}`, "spam");
    await teach(`A clear article on walking ${times}`, "approved");
  }
  await say({ words: "Pills, cheap" });
  await say({ words: "Clear, thank you, on walking" });
  expect((await rows()).slice(-2).map(({ state }) => state)).toEqual(["suspected", "waiting"]);
});

test("FIND-45 one form is one comment, a network sends eight, and a stale form keeps the words", async () => {
  const page = await (await house.ask(path)).text();
  const drawn = /name="drawn" value="([^"]+)"/.exec(page)![1]!;
  house.clock.move({ seconds: 30 });
  const form = { drawn, to: "", name: "Kit", words: "Once." };
  const sent = await Promise.all(
    Array.from({ length: 6 }, () => house.ask(path, { method: "POST", form, from: "203.0.113.9" })),
  );
  expect(sent.map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 303));
  expect(await rows()).toHaveLength(1);
  const more = [];
  for (let each = 0; each < 4; each++) more.push((await say({}, { from: "203.0.113.9" })).status);
  expect(more).toEqual([303, 303, 422, 422]);
  house.clock.move({ hours: 25 });
  owner = await house.asOwner();
  const stale = await house.ask(path, { method: "POST", form, from: "203.0.113.10" });
  expect([stale.status, (await stale.text()).includes("Once.</textarea>")]).toEqual([422, true]);
  const forged = { ...form, drawn: `${drawn.slice(0, -2)}AA` };
  expect((await house.ask(path, { method: "POST", form: forged, from: "203.0.113.11" })).status).toBe(422);
  const { rows: tries } = await house.owner.query("select who_hash from attempt where what = 'comment'");
  expect(JSON.stringify(tries)).not.toContain("203.0.113");
});

test("FIND-45 what came in a flood is turned away a page at a time, and nothing is approved that way", async () => {
  for (let each = 0; each < 7; each++) await say({ words: `Flood ${each}` });
  const queue = await (await house.ask("/comments", { cookies: owner })).text();
  const all = /<summary>All 7 below at once<\/summary>[^]*?<\/form>/.exec(queue)![0];
  const ids = [...all.matchAll(/name="comment" value="([^"]+)"/g)].map(
    ([, id]) => ["comment", id!] as [string, string],
  );
  const send = (decision: string, form: [string, string][], cookies = owner) =>
    house.ask("/comments", { method: "POST", form: [...form, ["decision", decision]], cookies });
  expect((await send("approved", ids)).status).toBe(404);
  expect([401, 403]).toContain((await send("spam", ids, await house.asColleague(["reception"]))).status);
  expect((await send("spam", [...ids.slice(1), ["comment", "x"]])).status).toBe(303);
  expect((await rows()).map(({ state }) => state)).toEqual(["waiting", ...Array.from({ length: 6 }, () => "spam")]);
});

test("FIND-46 who asked is told once, without a subject to guess, and then forgotten", async () => {
  const asking = { words: "How long is a visit?", tell: "yes", email: "kit@example.org" };
  await say(asking);
  await say({ ...asking, email: "lou@example.org" });
  const [first, second] = await rows();
  expect([first!.email, second!.email]).toEqual(["kit@example.org", "lou@example.org"]);
  expect(await article()).not.toContain("kit@example.org");
  expect(await (await house.ask("/comments", { cookies: owner })).text()).not.toContain("kit@example.org");
  const answer = { words: "An hour.", answerId: newId() };
  for (let twice = 0; twice < 2; twice++)
    await house.ask(`/comments/${first!.comment_id}/answer`, { method: "POST", form: answer, cookies: owner });
  await decide(second!.comment_id, "declined");
  expect((await rows()).map(({ email }) => email)).toEqual(["", "", ""]);
  const { rows: letters } = await house.owner.query("select to_address, subject, body from message");
  expect(letters).toMatchObject([{ to_address: "kit@example.org" }]);
  expect(letters[0]!.subject).not.toMatch(/visit|long|article/i);
  expect(letters[0]!.body).toContain(`/articles/talked-about#c-${answer.answerId}`);
});

test("FIND-46 what serves nobody any more is forgotten in time", async () => {
  await say({ words: "http://a.example http://b.example" });
  await say({ words: "Declined." });
  await decide((await rows())[1]!.comment_id, "declined");
  await say({ words: "Waits long.", tell: "yes", email: "kit@example.org" });
  const forget = (days: number) =>
    house.here((tx) => forgetOldComments(tx, house.clock.now().add({ hours: 24 * days })));
  await forget(29);
  expect(await rows()).toHaveLength(3);
  await forget(31);
  expect((await rows()).map(({ words }) => words)).toEqual(["Declined.", "Waits long."]);
  await forget(91);
  expect(await rows()).toMatchObject([{ words: "Waits long.", email: "" }]);
});
