import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import ICAL from "ical.js";
import { Temporal } from "temporal-polyfill";
import { afterAll, beforeAll, expect, test } from "vitest";
import { calendarFeed, calendarFile } from "../../src/outside/calendar-file.ts";
import { type Email, recordingEmail, smtpEmail } from "../../src/outside/email.ts";

const received: string[] = [];
let refusing = false;

/** As much of RFC 5321 as taking a letter needs. */
const mailServer = createServer((line) => {
  let [letter, inLetter] = ["", false];
  line.write("220 here\r\n");
  line.on("data", (chunk) => {
    for (const said of chunk.toString("utf8").split(/(?<=\r\n)/)) {
      if (inLetter && said === ".\r\n") {
        received.push(letter);
        [letter, inLetter] = ["", false];
        line.write("250 kept\r\n");
      } else if (inLetter) letter += said;
      else if (/^DATA/i.test(said)) {
        inLetter = true;
        line.write("354 go on\r\n");
      } else if (/^RCPT/i.test(said) && refusing) line.write("450 later\r\n");
      else if (/^QUIT/i.test(said)) line.end("221 bye\r\n");
      else line.write("250 ok\r\n");
    }
  });
  line.on("error", () => undefined);
});

let smtp: Email;
beforeAll(async () => {
  await new Promise<void>((listening) => mailServer.listen(0, "127.0.0.1", listening));
  smtp = smtpEmail(`smtp://127.0.0.1:${(mailServer.address() as AddressInfo).port}/?from=hello%40practice.example`);
});
afterAll(() => void mailServer.close());

const entry = {
  appointmentId: "01a20a97-14dd-78f9-b1b6-64ec46c12a95",
  sequence: 2,
  time: { from: Temporal.Instant.from("2026-11-24T09:15Z"), until: Temporal.Instant.from("2026-11-24T10:30Z") },
  practiceName: "Hands & Co",
  place: "4 Willow Lane, Exampleton",
};
const now = Temporal.Instant.from("2026-11-20T08:00Z");
const mail = {
  id: "a-letter",
  to: "sam@example.org",
  subject: "Your appointment at Hands & Co",
  body: "Dear Sam, naïve Łódź",
};

test("BOOK-7 a letter arrives with its words, its id and its calendar file", async () => {
  await smtp.send({ ...mail, calendar: calendarFile(entry, "REQUEST", now) });
  const letter = received.at(-1)!;
  expect(letter).toMatch(/^From: hello@practice\.example/m);
  expect(letter).toMatch(/^To: sam@example\.org/m);
  expect(letter).toMatch(/^Message-ID: <a-letter@supple>/m);
  expect(letter).toMatch(/^Subject: Your appointment at Hands & Co/m);
  expect(letter).toContain("text/calendar");
  expect(letter).toContain("method=REQUEST");
});

test("BOOK-7 a mail server that says later is an error, so that the letter is tried again", async () => {
  refusing = true;
  await expect(smtp.send({ ...mail, calendar: null })).rejects.toThrow();
  refusing = false;
  await expect(smtpEmail("smtp://127.0.0.1:1/").send({ ...mail, calendar: null })).rejects.toThrow();
});

test("BOOK-7 what stands in for a mail server in tests keeps what it was given", async () => {
  const recording = recordingEmail();
  await recording.send({ ...mail, calendar: null });
  expect(recording.sent).toEqual([{ ...mail, calendar: null }]);
});

test("BOOK-7 the calendar file is one that another program reads, in UTC, with nothing clinical", () => {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile(entry, "CANCEL", now)) as never);
  const event = calendar.getFirstSubcomponent("vevent")!;
  const value = (name: string) => String(event.getFirstPropertyValue(name));
  expect(String(calendar.getFirstPropertyValue("method"))).toBe("CANCEL");
  expect(value("uid")).toBe(`${entry.appointmentId}@supple`);
  expect(value("sequence")).toBe("2");
  expect(value("dtstamp")).toBe("2026-11-20T08:00:00Z");
  expect(value("dtstart")).toBe("2026-11-24T09:15:00Z");
  expect(value("dtend")).toBe("2026-11-24T10:30:00Z");
  expect(value("status")).toBe("CANCELLED");
  expect(value("summary")).toBe("Appointment at Hands & Co");
});

test("BOOK-18 a feed tells when, and neither who nor what", () => {
  const entries = [
    { ...entry, cancelled: false },
    { ...entry, appointmentId: "01a20a97-14dd-78f9-b1b6-64ec46c12a96", cancelled: true },
  ];
  const calendar = new ICAL.Component(ICAL.parse(calendarFeed("Hands & Co", entries, now)) as never);
  const events = calendar.getAllSubcomponents("vevent");
  expect(events.map((event) => String(event.getFirstPropertyValue("summary")))).toEqual(["Booked", "Booked"]);
  expect(events.map((event) => String(event.getFirstPropertyValue("status")))).toEqual(["CONFIRMED", "CANCELLED"]);
  for (const event of events) expect(String(event.getFirstPropertyValue("dtstamp"))).toBe("2026-11-20T08:00:00Z");
});
