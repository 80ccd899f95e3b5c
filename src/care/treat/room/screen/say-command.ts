import { techniqueOf } from "../../../../knowledge/techniques/index.ts";
import type { Compare } from "../../say-change.ts";
import type { RoomCommand, RoomRecorded, RoomVisit } from "../contract.ts";
import { noteHere } from "./note-here.ts";
import { soFar } from "./so-far.ts";

/** What was done, in a few words. */
export function sayCommand({ kind, payload }: RoomCommand): string {
  switch (kind) {
    case "block":
      return `${payload.name}, ${payload.minutes} minutes`;
    case "application":
      return techniqueOf(payload.technique)?.name ?? payload.technique;
    case "reading":
      return `${payload.degrees}° ${payload.moment} treatment`;
    case "words":
      return payload.words.length > 60 ? `“${payload.words.slice(0, 60)}…”` : `“${payload.words}”`;
    default:
      return kinds[kind];
  }
}

const kinds = {
  start: "the session opened",
  "confirm-answers": "answers confirmed",
  consent: "consent",
  withdraw: "consent taken back",
  "block-retest": "a retest",
  response: "how they found it",
  exercise: "an exercise",
  advice: "advice",
  stop: "treatment stopped",
  sign: "the signature",
} as const;

/** All of what was done, as the note would tell it: whoever writes it on the ordinary page leaves nothing out. */
export function tellWhole(command: RoomCommand, visit: RoomVisit | null, compare: Compare): string[] {
  return [...(visit ? inTheNote(command, visit, compare) : []), ...besides(command)].filter(
    (words) => words.trim() !== "",
  );
}

function inTheNote(command: RoomCommand, visit: RoomVisit, compare: Compare): string[] {
  const alone = { ...visit, facts: { ...visit.facts, decision: null }, complaint: null, recorded: nothing };
  const so = soFar(alone, [{ command, state: "waiting", refusal: null, putAside: false }]);
  return noteHere(alone, so, compare).flatMap(({ says }) => says);
}

const nothing: RoomRecorded = {
  started: true,
  readings: [],
  blocks: [],
  applications: [],
  retests: [],
  responses: [],
  prescriptions: [],
  advice: [],
  stopped: false,
  signed: false,
};

/** What the note on a device doesn't tell of a single entry. */
function besides({ kind, payload }: RoomCommand): string[] {
  switch (kind) {
    case "words":
      return [payload.words];
    case "application":
      return [payload.response, payload.warningNote];
    case "block":
      return [payload.warningNote];
    case "block-retest":
      return [`${payload.degrees}°, ${payload.symptom}, pain with it ${payload.pain} of 10.`];
    case "advice":
      return [payload.advice.join(", "), payload.words];
    case "exercise":
      return [payload.corrected, payload.theirWords];
    case "sign":
      return [payload.lateReason];
    default:
      return [];
  }
}
