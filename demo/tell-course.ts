import { Temporal } from "temporal-polyfill";
import { compareSigns } from "../src/care/assess/index.ts";
import { appointment } from "../src/care/book/index.ts";
import type { Answers, SafetyDecision } from "../src/care/prepare/index.ts";
import { signsOverTime, type SignVisit } from "../src/care/review/index.ts";
import {
  asPlainText,
  type SessionRecord,
  sessionRecord,
  verifySignature,
  type Warning,
  writeNote,
} from "../src/care/treat/index.ts";
import type { Tx } from "../src/db/transaction.ts";
import { movementOf } from "../src/knowledge/movements.ts";
import { questions } from "../src/knowledge/questions.ts";
import { regions } from "../src/knowledge/regions.ts";
import { techniqueOf } from "../src/knowledge/techniques/index.ts";
import { isRefused } from "../src/shared/refusal.ts";
import type { Course } from "./course.ts";

/** A played course as a readable record: the person, each visit as it was kept, and the sign over the visits. */
export async function tellCourse(tx: Tx, course: Course, visits: readonly string[], timeZone: string): Promise<string> {
  const told = [`${course.name}\n${personLine(course)}`];
  for (const [index, id] of visits.entries()) {
    const lines = await visitLines(tx, id, (instant) => localTime(instant, timeZone));
    told.push([`Visit ${index + 1}, ${lines[0]}`, ...lines.slice(1)].join("\n  "));
  }
  const { clientId } = (await appointment(tx, visits[0]!))!;
  const signs = await signsOverTime(tx, clientId);
  told.push(["The sign over the visits", ...signLines(signs, (at) => localTime(at, timeZone))].join("\n  "));
  return told.join("\n\n");
}

type Clock = (instant: string) => string;

const localTime = (instant: string, timeZone: string) =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toLocaleString("en-GB", {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
  });

function personLine({ person }: Course): string {
  const adult = person.guardian ? `, with ${person.guardian.name} (${person.guardian.relationship})` : "";
  return `${person.givenName} ${person.familyName}, born ${person.bornOn}${adult}, ${person.email}, ${person.phone}`;
}

async function visitLines(tx: Tx, appointmentId: string, clock: Clock): Promise<string[]> {
  const visit = (await appointment(tx, appointmentId))!;
  const record = await sessionRecord(tx, appointmentId);
  const verdict = await verifySignature(tx, appointmentId);
  return [
    `${clock(visit.time.from.toString())}: ${visit.serviceName}`,
    ...record.screening.flatMap((each) => answerLines(each.answers as Answers)),
    ...record.screening_review.flatMap(reviewLines),
    ...record.consent.map(consentLine),
    ...asPlainText(writeNote(record, compareSigns)).split(/\n+/),
    ...new Set(record.application.flatMap((each) => (each.warnings as Noted[]).map(warningLine))),
    signatureLine(record, verdict, clock),
    ...record.amendments.flatMap((each) => amendmentLines(each, clock)),
  ];
}

/** What is answered otherwise than no. What hangs on an older yes is kept, but matters no more. */
function answerLines(answers: Answers): string[] {
  const matter = questions.filter(
    ({ id, onlyIf }) => answers[id] !== undefined && answers[id] !== "no" && (!onlyIf || answers[onlyIf] === "yes"),
  );
  if (matter.length === 0) return ["Answers: no to every question"];
  return matter.map(({ id, text }) => `Answer: ${text} ${[answers[id]!].flat().map(regionName).join(", ")}`);
}

function reviewLines(review: SessionRecord["screening_review"][number]): string[] {
  const decision = review.decision as SafetyDecision;
  return [
    `Decision: ${decision.flow}`,
    ...decision.fired.map((rule) => `Rule ${rule.ruleId}: "${rule.says}"`),
    ...(review.said_to_client ? [`Said: ${review.said_to_client}`] : []),
    ...(review.client_reply ? [`Reply: ${review.client_reply}`] : []),
  ];
}

function consentLine(consent: SessionRecord["consent"][number]): string {
  const where = consent.regions.map(regionName).join(", ");
  const how = consent.techniques.map((code) => techniqueOf(code)?.name ?? code).join(", ");
  const adult = consent.guardian_present ? ", a parent or guardian present" : "";
  return `Consent by ${consent.given_by} (${consent.method}${adult}) to ${how} on ${where}. Explained: ${consent.explained}`;
}

type Noted = Warning & { note: string };
const warningLine = ({ says, note }: Noted) => `Take care: ${says} Note: ${note}`;

function signatureLine({ signature }: SessionRecord, verdict: string, clock: Clock): string {
  if (!signature) return "Not signed";
  return `Signed ${clock(signature.signed_at)}, content hash ${signature.content_hash.toString("hex").slice(0, 12)}: ${verdict}`;
}

const amendmentLines = (each: SessionRecord["amendments"][number], clock: Clock) => [
  `Amended ${clock(each.amended_at)}, ${each.part}: ${each.reason}`,
  `  was: ${each.original}`,
  `  now: ${each.amended}`,
];

function signLines(signs: readonly SignVisit[], clock: Clock): string[] {
  const lines = signs.map((sign) => {
    const { movement, side, method, before, after } = sign;
    const place = `${movementOf(movement)?.name ?? movement}${side === "midline" ? "" : `, ${side}`} (${method})`;
    return `${clock(sign.on)}  ${place}  ${before}° → ${after === null ? "not read" : `${after}°, ${change(sign, before, after)}`}`;
  });
  const [first, last] = [signs[0], signs.at(-1)];
  if (!first || !last || first === last) return lines;
  return [...lines, `From first visit to last, before treatment: ${change(first, first.before, last.before)}`];
}

function change(sign: SignVisit, from: number, to: number): string {
  const found = compareSigns({ ...sign, degrees: from }, { ...sign, degrees: to });
  if (isRefused(found)) return found.says;
  const signed = found.degrees > 0 ? `+${found.degrees}` : `${found.degrees}`;
  return `${signed}° (error ±${found.errorDegrees}°${found.withinError ? ", within error" : ""})`;
}

const regionName = (code: unknown) => regions.find((region) => region.code === code)?.name ?? String(code);
