import { regionName } from "../../knowledge/regions.ts";
import { techniqueOf } from "../../knowledge/techniques/index.ts";
import type { SafetyDecision } from "../prepare/index.ts";
import { sayAgreed } from "./say-agreed.ts";
import { sayFigures, sayPlace } from "./say-figures.ts";
import { tellHome } from "./tell-home.ts";
import { type Compare, sayChange, sayReading } from "./say-change.ts";
import type { SessionRecord } from "./session-record.sql.ts";

export type NoteSection = { id: string; title: string; says: string[]; added: string[] };

/** What can be told of a session: its facts, without who signed them. */
export type Facts = Omit<SessionRecord, "session" | "signature" | "amendments">;

/**
 * The record as a good therapist would write it: what they came with, what was found and agreed, what was done and what it
 * changed, and what goes home. Nothing is told that was not recorded (TREAT-16).
 */
export function writeNote(facts: Facts, compare: Compare): NoteSection[] {
  const told: [id: string, title: string, says: string[]][] = [
    ["came-with", "Came with", cameWith(facts)],
    ["found", "Before treatment", before(facts)],
    ["given", "Treatment", treatment(facts, compare)],
    ["after", "After treatment", after(facts, compare)],
    ["home", "To take home", tellHome(facts)],
  ];
  return told
    .map(([id, title, says]) => ({ id, title, says, added: addedTo(facts, id) }))
    .filter(({ says, added }) => says.length + added.length > 0);
}

/** For copying into a letter or another program: no markup, a blank line between parts. */
export const asPlainText = (sections: readonly NoteSection[]): string =>
  sections
    .map(({ title, says, added }) =>
      [title.toUpperCase(), ...says, ...added.map((words) => `Added: ${words}`)].join("\n"),
    )
    .join("\n\n");

const addedTo = ({ added_words }: Facts, id: string) =>
  added_words.filter(({ section }) => section === id).map(({ words }) => words);

const sentence = (words: string) => (/[.!?…]$/.test(words.trim()) ? words.trim() : `${words.trim()}.`);
const capital = (words: string) => words.slice(0, 1).toUpperCase() + words.slice(1);
const listed = (words: readonly string[]) =>
  words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)!}`;
const methodName = (code: string) => (techniqueOf(code)?.name ?? code).toLowerCase();

function cameWith({ complaint, impression }: Facts): string[] {
  return [
    ...complaint.map(({ words, onset }) => `“${sentence(words)}” Began: ${sentence(onset)}`),
    ...impression.map(
      ({ words, confidence, driver }) =>
        `Working impression (${confidence} confidence): ${sentence(words)} What may keep it going: ${sentence(driver)}`,
    ),
  ];
}

function before(facts: Facts): string[] {
  const { screening_review, consent, consent_withdrawal, sign_reading, pain_score } = facts;
  const readings = sign_reading.filter(({ moment }) => moment === "before");
  const pains = pain_score.filter(({ moment }) => moment === "before");
  return [
    ...screening_review.slice(-1).map(reviewed),
    ...consent.map(
      ({ given_by, method, techniques, regions: places, guardian_present }) =>
        `${given_by} agreed (${method}${guardian_present ? ", an adult with them" : ""}) to ${listed(techniques.map(methodName))} on the ${listed(places.map(regionName))}.`,
    ),
    ...consent_withdrawal.map(() => "The client took consent back."),
    ...sayAgreed(facts),
    ...assessedAt(facts, "before"),
    ...readings.map((reading, index) => sayReading(reading, pains[index]?.score ?? null)),
  ];
}

function reviewed({ decision, said_to_client, client_reply }: Facts["screening_review"][number]): string {
  const { flow, fired } = decision as SafetyDecision;
  const rules = fired.map(({ ruleId }) => ruleId).join(", ");
  const outcome =
    flow === "clear"
      ? "Health answers reviewed: nothing stands against treatment."
      : flow === "conditional"
        ? `Health answers reviewed: treatment within limits (${rules}).`
        : `Health answers reviewed: no hands-on treatment (${rules}).`;
  const said = said_to_client ? ` Said to the client: “${sentence(said_to_client)}”` : "";
  return `${outcome}${said}${client_reply ? ` They answered: “${sentence(client_reply)}”` : ""}`;
}

type Application = Facts["application"][number];

function treatment(facts: Facts, compare: Compare): string[] {
  const { treatment_block: blocks, application, response, stop } = facts;
  const inBlock = (id: string | null) => application.filter((each) => (each.treatment_block_id ?? null) === id);
  const answered = (id: string | null) =>
    response.filter((each) => (each.treatment_block_id ?? null) === id).map(responded);
  return [
    ...blocks.flatMap((block) => [
      `${block.name}, ${block.minutes} minutes: ${listed(block.techniques.map(methodName))} on the ${listed(block.regions.map(regionName))}${block.side === "midline" ? "" : block.side === "both" ? ", both sides" : `, ${block.side}`}.${noted(block.warnings)}`,
      ...inBlock(block.treatment_block_id).map(given),
      ...answered(block.treatment_block_id),
      ...retested(facts, block.treatment_block_id, compare),
    ]),
    ...inBlock(null).map(given),
    ...answered(null),
    ...stop.map(({ reason }) => `Treatment stopped: ${sentence(reason)}`),
  ];
}

function given(each: Application): string {
  const how = [each.position, each.medium && each.medium !== "none" ? `with ${each.medium}` : null].filter(Boolean);
  const figures = sayFigures(each.technique, each.parameters as Record<string, string | number>);
  const why = each.intents?.length ? ` For ${listed(each.intents)}.` : "";
  const answer = each.response.trim() ? ` ${capital(sentence(each.response))}` : "";
  const what = [sayPlace(each.region, each.side), ...how].join(", ");
  return `${techniqueOf(each.technique)?.name ?? each.technique}, ${what}: ${figures || "no figures"}.${why}${answer}${noted(each.warnings)}`;
}

function noted(warnings: unknown): string {
  const all = (warnings as { says: string; note: string }[]).filter(({ note }) => note);
  return all.length === 0 ? "" : ` With care: ${all.map(({ says }) => says).join(" ")} ${sentence(all[0]!.note)}`;
}

const changes: Readonly<Record<string, string>> = {
  better: "The client found it better.",
  same: "The client found it the same.",
  worse: "The client found it worse.",
  mixed: "The client found some of it better and some worse.",
};
const responded = ({ change, words }: Facts["response"][number]) =>
  `${changes[change] ?? change}${words.trim() ? ` ${sentence(words)}` : ""}`;

function retested({ block_retest, sign_reading }: Facts, blockId: string, compare: Compare): string[] {
  const reading = (id: string) => sign_reading.find((each) => each.sign_reading_id === id);
  return block_retest
    .filter((each) => each.treatment_block_id === blockId)
    .flatMap(({ before_id, after_id }) => {
      const [first, second] = [reading(before_id), reading(after_id)];
      return first && second ? [`Retested: ${sayChange(first, second, compare)}`] : [];
    });
}

const assessedAt = ({ assessed }: Facts, at: "before" | "after") =>
  assessed.filter(({ moment }) => moment === at).map(({ title, says }) => sentence(`${title}: ${says}`));

function after(facts: Facts, compare: Compare): string[] {
  const { sign_reading, pain_score } = facts;
  const first = sign_reading.find(({ moment }) => moment === "before");
  const last = sign_reading.findLast(({ moment }) => moment === "after");
  const [painBefore, painAfter] = [
    pain_score.find(({ moment }) => moment === "before"),
    pain_score.findLast(({ moment }) => moment === "after"),
  ];
  return [
    ...(first && last ? [`${sayChange(first, last, compare)}${last.symptom ? ` ${sentence(last.symptom)}` : ""}`] : []),
    ...(painBefore && painAfter
      ? [`Pain with it ${painBefore.score} before and ${painAfter.score} after, of 10.`]
      : []),
    ...assessedAt(facts, "after"),
  ];
}
