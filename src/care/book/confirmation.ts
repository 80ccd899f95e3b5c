import { Temporal } from "temporal-polyfill";
import type { Interval } from "../../shared/interval.ts";
import { type Letter, type Templates, writeLetter } from "../../shared/letters.ts";

type Writes = { name: string; address: string; phone: string; timeZone: string; templates: Templates };
export type Confirmed = { practice: Writes; time: Interval; givenName: string; link: string };
type Told = { practice: Writes; from: Temporal.Instant; givenName: string };

/** BOOK-7: subject and body of the message that confirms a visit. The private link is its only secret. */
export const confirmation = ({ practice, time, givenName, link }: Confirmed): Letter =>
  writeLetter("confirmation", practice.templates, { ...known(practice, time.from, givenName), link });

/** BOOK-7, for a visit at another time. */
export const moved = ({ practice, from, givenName }: Told): Letter =>
  writeLetter("moved", practice.templates, known(practice, from, givenName));

export const cancelled = ({ practice, from, givenName }: Told): Letter =>
  writeLetter("cancelled", practice.templates, known(practice, from, givenName));

/** BOOK-7, a day before. It holds no link: the one in the confirmation still works, and one message less can leak it. */
export const reminder = ({ practice, from, givenName }: Told): Letter =>
  writeLetter("reminder", practice.templates, known(practice, from, givenName));

/** BOOK-7, for a time that has come free; the link is to that offer alone. */
export const offer = ({ practice, from, givenName, until, link }: Told & { until: Temporal.Instant; link: string }) =>
  writeLetter("offer", practice.templates, {
    ...known(practice, from, givenName),
    until: sayStart(until, practice.timeZone),
    link,
  });

/** For a phone, where anybody may see it: who writes and when, nothing else. */
export const inShort = ({ name, timeZone }: { name: string; timeZone: string }, from: string): string =>
  `${name}: we look forward to seeing you on ${sayStart(Temporal.Instant.from(from), timeZone)}.`;

const known = (practice: Writes, from: Temporal.Instant, givenName: string) => ({
  name: givenName,
  when: sayStart(from, practice.timeZone),
  where: practice.address,
  practice: practice.name,
  phone: practice.phone,
});

export const sayStart = (from: Temporal.Instant, timeZone: string) =>
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
export function newLinkLetter({ practice, givenName, link }: NewLink): Letter {
  return {
    subject: `A new private link from ${practice.name}`,
    body: [
      `Dear ${givenName},`,
      `Here is a new private link to your page. Earlier ones no longer work. Please don't pass it on:\n${link}`,
      practice.phone ? `${practice.name}, ${practice.phone}` : practice.name,
    ].join("\n\n"),
  };
}
