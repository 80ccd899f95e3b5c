import { afterEach, expect, test } from "vitest";
import { inPractice } from "../../src/db/transaction.ts";
import { audit, firstBrokenEntry } from "../../src/privacy/index.ts";
import { newId } from "../../src/shared/id.ts";
import { refuse } from "../../src/shared/refusal.ts";
import { type Fresh, freshDatabase } from "../database.ts";

let fresh: Fresh;
afterEach(() => fresh.close());

test("PRIV-6 every line of every act is chained, in order, by many at once and within a larger transaction; a refused act leaves none", async () => {
  fresh = await freshDatabase();
  const { db, practiceId, owner } = fresh;
  const write = (act: string, ok = true) =>
    inPractice(db, practiceId, async (tx) => {
      await audit(tx, "somebody", `${act} one`, "x", newId());
      await audit(tx, "somebody", `${act} two`, "x", newId());
      return ok ? { done: true } : refuse("X-1", "Not today.");
    });
  await Promise.all(Array.from({ length: 12 }, (_, number) => write(`act ${number}`, number % 3 !== 0)));
  await db.transaction().execute(async (tx) => {
    await inPractice(tx, practiceId, async (inner) => {
      await audit(inner, "somebody", "outer", "x", null);
      await inPractice(inner, practiceId, (own) => audit(own, "somebody", "inner", "x", null));
    });
  });
  const { rows } = await owner.query<{ act: string }>("select act from audit_entry order by entry");
  const acts = rows.map(({ act }) => act);
  expect(acts).toHaveLength(8 * 2 + 2);
  expect(acts.slice(-2)).toEqual(["inner", "outer"]);
  for (let at = 0; at < 16; at += 2) expect(acts[at + 1]).toBe(acts[at]!.replace("one", "two"));
  expect(await inPractice(db, practiceId, firstBrokenEntry)).toBeNull();
});
