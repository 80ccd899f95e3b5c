import { afterEach, expect, test } from "vitest";
import { openVisit, visitAt } from "#test/visit.ts";
import { makeProgrammePass, openPrivateLink, whoHasPass } from "../../privacy/index.ts";
import { sendNewLink } from "./send-new-link.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

test("PRIV-4 a new link closes the earlier ones of its client", async () => {
  visit = await openVisit();
  const links = async () =>
    (await visit.owner.query<{ body: string }>("select body from message order by written_at")).rows.map(
      ({ body }) => /\/link\/([\w-]+)/.exec(body)![1]!,
    );
  const open = (token: string) =>
    visit.here((tx) => openPrivateLink(tx, { token, bornOn: "1988-05-07", now: visitAt.subtract({ hours: 24 }) }));
  const [first] = await links();
  expect(await open(first!)).toHaveProperty("token");
  const { rows } = await visit.owner.query<{ client_id: string }>("select client_id from client");
  const early = visitAt.subtract({ hours: 24 });
  const pass = await visit.here((tx) => makeProgrammePass(tx, { clientId: rows[0]!.client_id, now: early }));
  const kept = () => visit.here((tx) => whoHasPass(tx, pass, early));
  expect(await kept()).not.toBeNull();
  const wish = { ...visit.by, address: "http://localhost", now: visitAt.subtract({ hours: 30 }) };
  expect(await visit.here((tx) => sendNewLink(tx, wish))).toEqual({ sent: true });
  expect(await kept()).toBeNull();
  const [earlier, later] = await links();
  expect(await open(earlier!)).toHaveProperty("wrong");
  expect(await open(later!)).toHaveProperty("token");
});
