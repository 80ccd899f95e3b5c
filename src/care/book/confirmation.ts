import { Temporal } from "temporal-polyfill";
import type { Interval } from "../../shared/interval.ts";

export type Confirmed = {
  practice: { name: string; address: string; phone: string; timeZone: string };
  time: Interval;
  givenName: string;
  link: string;
};

/** BOOK-7, for a visit at another time. */
export function moved({ practice, from, givenName }: Reminded): { subject: string; body: string } {
  return {
    subject: `Your appointment at ${practice.name} has a new time`,
    body: [
      `Dear ${givenName},`,
      `Your appointment is now on ${sayStart(from, practice.timeZone)}.`,
      practice.address && `Where: ${practice.address}`,
      practice.phone ? `${practice.name}, ${practice.phone}` : practice.name,
    ]
      .filter(Boolean)
      .join("\n\n"),
  };
}

type Reminded = { practice: Confirmed["practice"]; from: Temporal.Instant; givenName: string };

/** BOOK-7, a day before. It holds no link: the one in the confirmation still works, and one message less can leak it. */
export function reminder({ practice, from, givenName }: Reminded): { subject: string; body: string } {
  return {
    subject: `Your appointment at ${practice.name}`,
    body: [
      `Dear ${givenName},`,
      `We look forward to seeing you on ${sayStart(from, practice.timeZone)}.`,
      practice.address && `Where: ${practice.address}`,
      "If you have not answered the health questions yet, please use the private link in our first message. You can also change or cancel there.",
      practice.phone ? `${practice.name}, ${practice.phone}` : practice.name,
    ]
      .filter(Boolean)
      .join("\n\n"),
  };
}

const sayStart = (from: Temporal.Instant, timeZone: string) =>
  from.toZonedDateTimeISO(timeZone).toLocaleString("en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });

type NewLink = Pick<Confirmed, "givenName" | "link"> & { practice: { name: string; phone: string } };

/** BOOK-7, for a link that takes the place of an earlier one. */
export function newLinkLetter({ practice, givenName, link }: NewLink): { subject: string; body: string } {
  return {
    subject: `A new private link from ${practice.name}`,
    body: [
      `Dear ${givenName},`,
      `Here is a new private link to your page. Earlier ones no longer work. Please don't pass it on:\n${link}`,
      practice.phone ? `${practice.name}, ${practice.phone}` : practice.name,
    ].join("\n\n"),
  };
}

/** BOOK-7: subject and body of the message that confirms a visit. The private link is its only secret. */
export function confirmation(booked: Confirmed): { subject: string; body: string } {
  const { practice, time } = booked;
  const when = sayStart(time.from, practice.timeZone);
  return {
    subject: `Your appointment at ${practice.name}`,
    body: [
      `Dear ${booked.givenName},`,
      `You are booked for ${when}.`,
      practice.address && `Where: ${practice.address}`,
      `Before you come, please open your private page and answer the questions there. It is for you alone, so please don't pass it on:\n${booked.link}`,
      "You can also change or cancel there.",
      "We do not watch this mailbox for emergencies. In an emergency call 999.",
      practice.phone ? `${practice.name}, ${practice.phone}` : practice.name,
    ]
      .filter(Boolean)
      .join("\n\n"),
  };
}
