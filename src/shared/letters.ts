import { refuse, type Refused } from "./refusal.ts";

export const letterKinds = ["confirmation", "reminder", "moved", "cancelled", "offer"] as const;
export type LetterKind = (typeof letterKinds)[number];
export type Letter = { readonly subject: string; readonly body: string };
/** The practice's own words for some of them. */
export type Templates = Readonly<Partial<Record<LetterKind, Letter>>>;

/** What may stand in braces. `link` is the one secret that a letter holds. */
export const parts = ["name", "when", "where", "link", "practice", "phone", "until"] as const;
export type Parts = Readonly<Partial<Record<(typeof parts)[number], string>>>;

const greeting = "Dear {name},";
const closing = "{practice}, {phone}";

/** Our words, until the practice has its own. A paragraph falls away where something that it names is not known. */
export const ourLetters: Readonly<Record<LetterKind, Letter>> = {
  confirmation: {
    subject: "Your appointment at {practice}",
    body: [
      greeting,
      "You are booked for {when}.",
      "Where: {where}",
      "Before you come, please open your private page and answer the questions there. It is for you alone, so please don't pass it on:\n{link}",
      "You can also change or cancel there.",
      "We do not watch this mailbox for emergencies. In an emergency call 999.",
      closing,
    ].join("\n\n"),
  },
  reminder: {
    subject: "Your appointment at {practice}",
    body: [
      greeting,
      "We look forward to seeing you on {when}.",
      "Where: {where}",
      "If you have not answered the health questions yet, please use the private link in our first message. You can also change or cancel there.",
      closing,
    ].join("\n\n"),
  },
  moved: {
    subject: "Your appointment at {practice} has a new time",
    body: [greeting, "Your appointment is now on {when}.", "Where: {where}", closing].join("\n\n"),
  },
  cancelled: {
    subject: "Your appointment at {practice} is cancelled",
    body: [
      greeting,
      "Your appointment on {when} is cancelled and the time is free again. You can book another one whenever you like.",
      closing,
    ].join("\n\n"),
  },
  offer: {
    subject: "A time has come free at {practice}",
    body: [
      greeting,
      "You asked us to tell you. {when} has come free, and we keep it for you until {until}.",
      "To take it, or to say no, please open this link. It is for you alone:\n{link}",
      closing,
    ].join("\n\n"),
  },
};

export function writeLetter(kind: LetterKind, templates: Templates, known: Parts): Letter {
  const { subject, body } = templates[kind] ?? ourLetters[kind];
  const paragraphs = body.split(/\n{2,}/).map((paragraph) => filled(paragraph, known));
  return {
    subject: filled(subject, known) ?? filled(ourLetters[kind].subject, known) ?? "",
    body: paragraphs.filter((paragraph) => paragraph !== null).join("\n\n"),
  };
}

/** Null where something named isn't known; a name and its phone number part company instead. */
function filled(text: string, known: Parts): string | null {
  const spared = known.phone ? text : text.replace(", {phone}", "");
  const named = [...spared.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as keyof Parts);
  if (named.some((name) => !known[name])) return null;
  return spared.replaceAll(/\{(\w+)\}/g, (_, name: keyof Parts) => known[name]!);
}

/** Words that would tell whoever glances at a screen what somebody comes for. */
const clinical =
  /\b(massage|therap\w*|treat\w*|pain\w*|injur\w*|health|pregnan\w*|muscle\w*|physio\w*|clinic\w*|assess\w*|consent\w*)\b/i;

/** BOOK-28. What a letter of the practice's own must hold, and what its subject must not. */
export function faultInLetter(kind: LetterKind, { subject, body }: Letter): null | Refused<"BOOK-28"> {
  const unknown = [...`${subject} ${body}`.matchAll(/\{(\w*)\}/g)].find(
    ([, name]) => !parts.includes(name as (typeof parts)[number]),
  );
  if (unknown)
    return refuse(
      "BOOK-28",
      `We don't know ${unknown[0]}. You can use ${parts.map((part) => `{${part}}`).join(" ")}.`,
      {
        field: "body",
      },
    );
  if (/\{(name|link|where|phone)\}/.test(subject))
    return refuse("BOOK-28", "A subject can be read over a shoulder: only {practice} and {when} may stand in it.", {
      field: "subject",
    });
  const word = clinical.exec(subject.replaceAll(/\{\w+\}/g, ""));
  if (word)
    return refuse("BOOK-28", `A subject says nothing of anyone's health. Please leave out “${word[0]}”.`, {
      field: "subject",
    });
  const needs = kind === "confirmation" || kind === "offer" ? ["when", "link"] : ["when"];
  const lacking = needs.find((part) => !body.includes(`{${part}}`));
  return lacking ? refuse("BOOK-28", `This letter needs {${lacking}} in it.`, { field: "body" }) : null;
}
