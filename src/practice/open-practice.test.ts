import { afterEach, expect, test } from "vitest";
import { openVisit, opening } from "#test/visit.ts";
import { newId } from "../shared/id.ts";
import { openPractice } from "./open-practice.ts";
import { inPractice } from "../db/transaction.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
afterEach(() => visit.close());

test("PRAC-1 a house is opened once, with a name, an owner and a password worth having", async () => {
  visit = await openVisit();
  const open = (changes = {}) => {
    const practiceId = newId();
    return inPractice(visit.db, practiceId, (tx) => openPractice(tx, { ...opening, ...changes, practiceId }));
  };
  for (const fault of [{ practiceName: " " }, { name: "" }, { email: "nobody" }, { password: "short" }])
    expect(await open(fault)).toMatchObject({ refused: "PRAC-1" });
  expect(await open()).toMatchObject({ refused: "PRAC-1", says: "This practice is open already. Please sign in." });
  const { rows } = await visit.owner.query("select name from practice");
  expect(rows).toEqual([{ name: opening.practiceName }]);
});
