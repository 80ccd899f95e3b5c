import { afterEach, expect, test } from "vitest";
import { openVisit, visitAt } from "#test/visit.ts";
import { feedFile, newFeed } from "./calendar-feed.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

test("BOOK-18 a new feed closes the one before, and no feed names anybody", async () => {
  visit = await openVisit();
  const make = () => visit.here((tx) => newFeed(tx, visit.by.colleagueId, visitAt));
  const read = (token: string) => visit.here((tx) => feedFile(tx, token, visitAt));
  const first = await make();
  const file = (await read(first))!;
  expect(file).toContain("DTSTART:20261124T100000Z");
  expect(file).not.toMatch(/Sam|Reed|visit/i);
  const second = await make();
  expect(await read(first)).toBeNull();
  expect(await read(second)).toBe(file);
  await visit.owner.query("update colleague set left_at = now()");
  expect(await read(second)).toBeNull();
});
