import { Temporal } from "temporal-polyfill";
import { blockTime } from "../../src/care/book/block-time.ts";
import { bookAppointment, offeredServices } from "../../src/care/book/index.ts";
import type { Database } from "../../src/db/connect.ts";
import { inPractice, type Tx } from "../../src/db/transaction.ts";
import { practitioners, rooms } from "../../src/practice/index.ts";
import { newId } from "../../src/shared/id.ts";
import { passing } from "../house.ts";

const names =
  "Alma Reed,Ben Okoye,Cass Lund,Dev Rao,Edie Marsh,Finn Boyle,Gwen Tait,Hal Moss,Ines Vidal,Jo Penn,Kai Wren,Lena Fry,Milo Hart,Nora Quill,Otis Bell".split(
    ",",
  );
const days = [
  ["09:00", "10:15", "11:30", "13:45", "15:00", "16:15"],
  ["09:15", "10:30", "13:00", "15:00"],
  ["09:00", "10:45", "12:00", "14:30", "16:00"],
];

/** Two more practitioners and two more rooms join, and all three have a full day. */
export async function fillDay(db: Database, practiceId: string, day: Temporal.PlainDate): Promise<void> {
  const here = <T>(work: (tx: Tx) => Promise<T>) => inPractice(db, practiceId, work);
  await here(async (tx) => {
    for (const name of ["Bo Carter", "Mina Shah"]) await joins(tx, name);
    for (const name of ["Garden room", "Mill room"])
      await tx.insertInto("room").values({ room_id: newId(), name }).execute();
  });
  const people = (await here(practitioners)).toSorted((a, b) => b.name.localeCompare(a.name));
  const at = (clock: string) =>
    day.toZonedDateTime({ timeZone: "Europe/London", plainTime: Temporal.PlainTime.from(clock) }).toInstant();
  const [now, by] = [at("00:00").subtract({ hours: 72 }), people[0]!.colleagueId];
  let next = 0;
  for (const [index, clocks] of days.entries())
    for (const clock of clocks) {
      const [givenName, familyName] = names[next++]!.split(" ") as [string, string];
      const email = `${givenName.toLowerCase()}@example.org`;
      const who = {
        givenName,
        familyName,
        email,
        phone: "",
        bornOn: "1980-02-01",
        guardianName: "",
        guardianRelationship: "",
        accessNeeds: "",
        chaperoneWished: false,
      };
      const wish = { appointmentId: newId(), from: at(clock), who, address: "http://localhost", bookedBy: by, now };
      passing(
        await here(async (tx) => {
          const { serviceId } = (await offeredServices(tx)).find(({ name }) => name === "Follow-up visit")!;
          return bookAppointment(tx, { ...wish, serviceId, wanted: { colleagueId: people[index]!.colleagueId } });
        }),
      );
    }
  const kept = { blockId: newId(), from: at("12:45"), until: at("13:45"), why: "Lunch", by, now };
  await here(async (tx) => passing(await blockTime(tx, { ...kept, resourceId: by })));
  await here(async (tx) => {
    const room = (await rooms(tx)).find(({ name }) => name === "Mill room")!;
    const painted = { blockId: newId(), from: at("17:30"), until: at("18:00"), why: "Being painted", by, now };
    passing(await blockTime(tx, { ...painted, resourceId: room.roomId }));
  });
}

async function joins(tx: Tx, name: string): Promise<void> {
  const colleague_id = newId();
  const email = `${name.split(" ")[0]!.toLowerCase()}@example.org`;
  await tx
    .insertInto("colleague")
    .values({ colleague_id, name, email, title: "Soft tissue therapist", password_hash: "" })
    .execute();
  await tx.insertInto("colleague_role").values({ colleague_id, role: "practitioner" }).execute();
  const week = [1, 2, 3, 4, 5].map((weekday) => ({
    working_hours_id: newId(),
    colleague_id,
    weekday,
    starts: "09:00",
    ends: "18:00",
  }));
  await tx.insertInto("working_hours").values(week).execute();
}
