import type { Browser } from "playwright-core";
import { writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exercises } from "../../src/knowledge/exercises.ts";
import { newId } from "../../src/shared/id.ts";
import { openBrowser } from "../../tools/browser.ts";
import { expectAccessible, type House, openDemonstrated, shoot, signsIn, sizes } from "./open-house.ts";

let browser: Browser;
let house: House;
beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openDemonstrated()]);
});
afterAll(async () => {
  await browser.close();
  await house.close();
});

/** The four with most to say, all of them given at one visit, as if they had been before it was signed. */
async function gives(visit: string): Promise<void> {
  const long = ({ start, middle = "", end, cue }: (typeof exercises)[number]) => `${start}${middle}${end}${cue}`.length;
  const wordy = exercises.toSorted((a, b) => long(b) - long(a)).slice(0, 4);
  await house.owner.query(`begin; set local session_replication_role = replica;
    delete from prescription;
    insert into prescription
      (practice_id, prescription_id, appointment_id, exercise, sets, repetitions, hold_s, times_a_day, side, demonstrated, practised)
      select practice_id, unnest(array[${wordy.map(() => `'${newId()}'::uuid`).join()}]), appointment_id,
        unnest(array[${wordy.map(({ id }) => `'${id}'`).join()}]), 3, 12, 20, 2, 'both', true, 'independent'
      from appointment where appointment_id = '${visit}';
    commit`);
}

test("ADVISE-31 the sheet of four exercises prints on one side of A4, with a code of its own", async () => {
  const visit = await house.owner.query<{ id: string; client: string }>(
    `select p.appointment_id id, client_id client from prescription p join appointment using (appointment_id)
      order by prescribed_at desc limit 1`,
  );
  const { id, client } = visit.rows[0]!;
  const links = async () =>
    (await house.owner.query("select 1 from private_link where client_id = $1", [client])).rows.length;
  const context = await browser.newContext({ viewport: sizes.tablet, locale: "en-GB" });
  const page = await context.newPage();
  await signsIn(page, house);
  await gives(id);
  await page.goto(`${house.address}/visits/${id}/advise/sheet`);
  expect(await page.locator("figure img").count()).toBe(0);
  const before = await links();
  await page.getByRole("button", { name: "Print the sheet" }).click();
  await page.locator("figure img").waitFor();
  expect(await links()).toBe(before + 1);
  expect(page.url()).toBe(`${house.address}/visits/${id}/advise/sheet`);
  await page.getByRole("button", { name: "Print", exact: true }).waitFor();
  await expectAccessible(page);
  await shoot(page, "own-sheet-tablet");
  await page.setViewportSize({ width: 320, height: 600 });
  await expectAccessible(page);
  await shoot(page, "own-sheet-320");
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  if (process.env["SHOTS"]) writeFileSync(`${process.env["SHOTS"]}/own-sheet.pdf`, pdf);
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 695, height: 1039 });
  await shoot(page, "own-sheet-print");
  await context.close();
});
