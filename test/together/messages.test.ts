import { afterEach, expect, test } from "vitest";
import { openVisit, visitAt } from "#test/visit.ts";
import { type Mail, recordingEmail } from "../../src/outside/email.ts";
import { sendMessages } from "../../src/practice/index.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

test("BOOK-10 two processes send a waiting letter once, and it is marked as sent", async () => {
  visit = await openVisit();
  const email = recordingEmail();
  await Promise.all([1, 2, 3].map(() => sendMessages(visit.db, { email }, visitAt)));
  expect(email.sent.map(({ to }) => to)).toEqual(["sam@example.org"]);
  const { rows } = await visit.owner.query("select sent_at is not null as sent, tries from message");
  expect(rows).toEqual([{ sent: true, tries: 1 }]);
});

test("BOOK-10 a letter that failed is tried again, later each time, with the same id", async () => {
  visit = await openVisit();
  const tried: Mail[] = [];
  let working = false;
  const email = {
    async send(mail: Mail) {
      tried.push(mail);
      if (!working) throw new Error("no line");
    },
  };
  await sendMessages(visit.db, { email }, visitAt);
  await sendMessages(visit.db, { email }, visitAt.add({ seconds: 30 }));
  expect(tried).toHaveLength(1);
  working = true;
  await sendMessages(visit.db, { email }, visitAt.add({ minutes: 3 }));
  await sendMessages(visit.db, { email }, visitAt.add({ hours: 5 }));
  expect(tried).toHaveLength(2);
  expect(tried[0]!.id).toBe(tried[1]!.id);
});
