import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { keeps, openVisit } from "#test/visit.ts";
import { equipment, rooms } from "../../practice/index.ts";
import { keepEquipment, keepPlace, keepRoom } from "../../practice/places.sql.ts";
import { keepWeek } from "../../practice/settings.sql.ts";
import { keepSpecialHours } from "../../practice/special-hours.sql.ts";
import { newId } from "../../shared/id.ts";
import { bookAppointment, type Wish } from "./book-appointment.ts";
import { findFreeTimes } from "./find-free-times.ts";
import { keepService } from "./keep-service.ts";
import { serviceForm } from "./service-form.ts";
import { allServices } from "./services.sql.ts";

let visit: Awaited<ReturnType<typeof openVisit>>;
let by: string;
beforeAll(async () => {
  visit = await openVisit();
  by = visit.by.colleagueId;
});
afterAll(() => visit.close());

const now = Temporal.Instant.from("2026-11-23T08:00Z");
const at = (text: string) => Temporal.Instant.from(text);
const plain = {
  name: "Taping",
  about: "",
  before: "0",
  minutes: "30",
  recovery: "0",
  price: "20",
  whoMayBook: "everybody",
  competency: "",
  away: false,
  travel: "0",
};

async function offer(changes: Partial<typeof plain>, needs: { rooms?: string[]; equipment?: string[] } = {}) {
  const serviceId = newId();
  const keeping = { ...serviceForm.parse({ ...plain, ...changes }), serviceId, offered: true, by };
  await visit.here((tx) => keepService(tx, { rooms: [], equipment: [], ...needs, ...keeping }));
  return serviceId;
}

const free = (serviceId: string) =>
  visit.here(async (tx) => {
    const service = (await allServices(tx)).find((one) => one.serviceId === serviceId)!;
    const times = await findFreeTimes(tx, service, { now, keeps, days: 7 });
    return times.map(({ from }) => from.toString().slice(5, 16));
  });

const book = (serviceId: string, from: string, more: Partial<Wish> = {}) =>
  visit.here((tx) =>
    bookAppointment(tx, {
      appointmentId: newId(),
      serviceId,
      from: at(from),
      now,
      address: "",
      who: {
        givenName: "Noor",
        familyName: "Vale",
        email: "noor@example.org",
        phone: "",
        bornOn: "1979-03-03",
        guardianName: "",
        guardianRelationship: "",
        accessNeeds: "",
        chaperoneWished: false,
      },
      ...more,
    }),
  );

test("BOOK-24 PRAC-7 a piece of equipment and a room are promised with the practitioner, and nobody else has them then", async () => {
  await visit.here((tx) => keepEquipment(tx, { equipmentId: newId(), name: "Plinth", by }));
  await visit.here((tx) => keepRoom(tx, { roomId: newId(), name: "Back room", placeId: null, by }));
  const things = (await visit.here(equipment)).map(({ equipmentId }) => equipmentId);
  const back = (await visit.here(rooms)).filter(({ name }) => name === "Back room").map(({ roomId }) => roomId);
  const serviceId = await offer({ name: "On the plinth" }, { rooms: back, equipment: things });
  const booked = await book(serviceId, "2026-11-25T10:00Z");
  expect(booked).toHaveProperty("appointmentId");
  const { rows } = await visit.owner.query<{ resource_id: string }>(
    "select resource_id from promised_time where appointment_id = $1",
    ["appointmentId" in booked ? booked.appointmentId : null],
  );
  expect(rows.map((row) => row.resource_id).toSorted()).toEqual([by, ...back, ...things].toSorted());
  expect(await free(serviceId)).not.toContain("11-25T10:00");
  await expect(
    visit.here((tx) => keepRoom(tx, { roomId: newId(), name: "Nowhere", placeId: newId(), by })),
  ).resolves.toMatchObject({ refused: "PRAC-7" });
});

test("BOOK-24 a service that needs a qualification is offered on the days on which somebody holds it", async () => {
  const serviceId = await offer({ competency: "Q3" });
  const days = async () => [...new Set((await free(serviceId)).map((time) => time.slice(3, 5)))];
  expect(await days()).toEqual(["23", "24", "25", "26", "27"]);
  await visit.owner.query("update qualification set valid_until = '2026-11-25'");
  expect(await days()).toEqual(["23", "24", "25"]);
  expect(await book(serviceId, "2026-11-26T10:00Z")).toMatchObject({ refused: "BOOK-3" });
  await visit.owner.query("update qualification set valid_until = null");
});

test("BOOK-24 a visit away needs an address and no room, and keeps the way there and back free", async () => {
  const serviceId = await offer({ name: "At your home", away: true, travel: "45" });
  expect(await book(serviceId, "2026-11-27T12:00Z")).toMatchObject({ refused: "BOOK-24" });
  expect(await book(serviceId, "2026-11-27T12:00Z", { awayAddress: "1 Mill Lane" })).toHaveProperty("appointmentId");
  const near = await offer({ minutes: "30" });
  const that = (await free(near)).filter((time) => time.startsWith("11-27"));
  expect(that).toContain("11-27T10:45");
  expect(that).not.toContain("11-27T11:00");
  expect(that).not.toContain("11-27T13:00");
  expect(that).toContain("11-27T13:15");
});

test("BOOK-24 who works at another place is offered in a room there, and not in one elsewhere", async () => {
  const placeId = newId();
  await visit.here((tx) => keepPlace(tx, { placeId, name: "Annexe", address: "2 Mill Lane", by }));
  const serviceId = await offer({});
  const before = await free(serviceId);
  const sunday = [{ weekday: 7, starts: "10:00", ends: "12:00" }];
  await visit.here((tx) => keepWeek(tx, { colleagueId: by, placeId, week: sunday, by }));
  expect(await free(serviceId)).toEqual(before);
  await visit.here((tx) => keepRoom(tx, { roomId: newId(), name: "Annexe room", placeId, by }));
  expect((await free(serviceId)).filter((time) => !before.includes(time)).map((time) => time.slice(0, 5))).toContain(
    "11-29",
  );
});

test("PRAC-8 the hours of one date stand in place of that weekday's, and two stretches of it never overlap", async () => {
  const serviceId = await offer({});
  const special = (hours: { starts: string; ends: string }[]) =>
    visit.here((tx) => keepSpecialHours(tx, { colleagueId: by, date: "2026-11-26", hours, placeId: null, by }));
  await special([{ starts: "18:00", ends: "19:00" }]);
  expect((await free(serviceId)).filter((time) => time.startsWith("11-26"))).toEqual([
    "11-26T18:00",
    "11-26T18:15",
    "11-26T18:30",
  ]);
  expect(
    await special([
      { starts: "10:00", ends: "12:00" },
      { starts: "11:00", ends: "13:00" },
    ]),
  ).toMatchObject({ refused: "PRAC-8" });
});
