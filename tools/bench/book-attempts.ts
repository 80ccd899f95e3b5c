// book-attempts.ts FOLDER ATTEMPTS: fifty callers book one of five hundred times, again and again, and say what they were told.
import { writeSync } from "node:fs";
import { bookAppointment, offeredServices } from "../../src/care/book/index.ts";
import { inPractice } from "../../src/db/transaction.ts";
import { newId } from "../../src/shared/id.ts";
import { isRefused } from "../../src/shared/refusal.ts";
import { now, withPractice } from "./book-practice.ts";

const [folder = "", attempts = "0"] = process.argv.slice(2);
const callers = 50;

/** Five on each weekday for twenty weeks: each has a stretch of its own. */
const times = Array.from({ length: 500 }, (_, index) =>
  now.add({ hours: 24 * (7 * Math.floor(index / 25) + (Math.floor(index / 5) % 5)) + 1, minutes: 90 * (index % 5) }),
);

await withPractice(folder, async ({ db, practiceId, owner }) => {
  const [service] = await inPractice(db, practiceId, offeredServices);
  // One practitioner and one room stay, so that each time can be had once.
  await owner.query("update colleague set left_at = now() where name <> 'Bench'");
  await owner.query("delete from room where room_id not in (select room_id from room order by name desc limit 1)");
  let left = Number(attempts);
  const caller = async (number: number) => {
    while (left-- > 0) {
      const from = times[Math.floor(Math.random() * times.length)]!;
      const who = {
        givenName: "Sam",
        familyName: "Lee",
        email: `sam${number}@example.org`,
        phone: "",
        bornOn: "1980-01-01",
        guardianName: "",
        guardianRelationship: "",
        accessNeeds: "",
        chaperoneWished: false,
      };
      const wish = { appointmentId: newId(), serviceId: service!.serviceId, from, who, address: "" };
      const booked = await inPractice(db, practiceId, (tx) =>
        bookAppointment(tx, { ...wish, now: from.subtract({ hours: 72 }) }),
      );
      writeSync(1, isRefused(booked) ? `refused ${booked.refused}\n` : `booked ${booked.appointmentId}\n`);
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, number) => caller(number)));
  const { rows } = await owner.query<{ id: string; at: string }>(
    "select appointment_id id, lower(during)::text at from appointment",
  );
  for (const { id, at } of rows) writeSync(1, `stands ${id} ${at}\n`);
  const faults = await owner.query("select from promised_time group by appointment_id having count(*) <> 2");
  writeSync(1, `done ${faults.rowCount}\n`);
});
