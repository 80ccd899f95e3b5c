import type { Refused } from "../../../shared/refusal.ts";
import type { Side } from "../../../shared/side.ts";
import type { ConsentRead } from "../../prepare/index.ts";
import type { StandingFacts } from "../stands-from.ts";

/** Times are ISO instants, ids are UUIDs. */
export type Payloads = {
  start: Record<string, never>;
  "confirm-answers": { screeningId: string };
  consent: ConsentRead;
  /** All that was agreed to is taken back: nothing more is given today. */
  withdraw: Record<string, never>;
  reading: RoomReading & { moment: "before" | "after" };
  block: {
    name: string;
    techniques: string[];
    regions: string[];
    side: Side;
    minutes: number;
    warningNote: string;
  };
  application: RoomApplication & { response: string; warningNote: string; blockId: string | null };
  "block-retest": { blockId: string; degrees: number; symptom: string; pain: number };
  response: { blockId: string | null; change: "better" | "same" | "worse" | "mixed"; words: string };
  exercise: RoomPrescription;
  advice: { advice: string[]; words: string };
  words: { section: NoteSection; words: string };
  stop: { reason: string };
  sign: { lateReason: string };
};
export type Kind = keyof Payloads;

/**
 * What was done once, at the couch. What it makes has its id: the id of a `block` command is that block's id, and
 * `blockId` elsewhere names it.
 */
export type RoomCommand = {
  [K in Kind]: { id: string; visit: string; at: string; kind: K; payload: Payloads[K] };
}[Kind];

export type RoomReading = {
  movement: string;
  side: "left" | "right" | "midline";
  method: "goniometer" | "inclinometer" | "visual";
  degrees: number;
  symptom: string;
  pain: number;
};
export type RoomApplication = {
  technique: string;
  region: string;
  side: Side;
  parameters: Record<string, string | number>;
  position?: string | null;
  medium?: string | null;
  intents?: string[];
};
export type RoomPrescription = {
  exercise: string;
  sets: number;
  repetitions: number;
  holdS: number;
  timesADay: number;
  timesAWeek: number;
  mostPain: number;
  asks: Record<string, number>;
  side: Side;
  demonstrated: boolean;
  practised: "independent" | "cued" | "unable" | "not-practised";
  corrected: string;
  theirWords: string;
  reviewOn: string | null;
  /** ISO date of the last day on which it is meant to be done; null where it goes on. */
  stopOn: string | null;
};

export type NoteSection = "came-with" | "found" | "given" | "after" | "home";
/** A complaint that is added to the note stands where it says what the client came with. */
export type DraftField = NoteSection | "complaint";

/** What is needed to decide at the couch, as the practice knew it at `fetchedAt`. */
export type RoomToday = {
  therapist: { colleagueId: string; name: string };
  practice: { name: string; timeZone: string };
  fetchedAt: string;
  visits: RoomVisit[];
};

export type RoomVisit = {
  id: string;
  clientName: string;
  age: number;
  from: string;
  to: string;
  serviceName: string;
  status: string;
  signed: boolean;
  /** Null where no answers have come in. */
  screening: { screeningId: string; answeredAt: string; reviewed: boolean; mayConfirm: boolean } | null;
  /**
   * Everything that decides what may be given: decision, confirmations, limits gone beyond, consents, withdrawals,
   * competencies, cover. `standsFrom` of `treat/stands-from.ts` makes a Standing of it.
   */
  facts: StandingFacts;
  /** Agreed to last time: to be asked again, never taken for granted. */
  lastConsent: { regions: string[]; techniques: string[]; undressing: string; on: string } | null;
  complaint: { words: string; onset: string; regions: string[] } | null;
  /** What this client is measured by, with what was read last at an earlier visit. */
  sign: (RoomSign & { symptom: string }) | null;
  last: {
    on: string;
    applications: (RoomApplication & { applicationId: string })[];
    blocks: { name: string; techniques: string[]; regions: string[]; side: Side; minutes: number }[];
    responses: { change: string; words: string }[];
  } | null;
  often: (RoomApplication & { applicationId: string; times: number })[];
  programme: { exercise: string; name: string; dose: string }[];
  /** What could go home, at its usual dose, and what forbids it today. */
  exercises: { id: string; name: string; sided: boolean; usual: RoomPrescription; refused: string | null }[];
  recorded: RoomRecorded;
  /** The newest text of each field that the practice holds. */
  drafts: { field: DraftField; version: number; text: string }[];
};

export type RoomSign = Pick<RoomReading, "movement" | "side" | "method" | "degrees">;
/** What the practice has of this visit already, from whichever device. */
export type RoomRecorded = {
  started: boolean;
  readings: (RoomSign & { id: string; moment: string; symptom: string; at: string })[];
  blocks: { id: string; name: string; techniques: string[]; regions: string[]; minutes: number; at: string }[];
  applications: (RoomApplication & { id: string; blockId: string | null; at: string })[];
  retests: { blockId: string; beforeId: string; afterId: string }[];
  responses: { blockId: string | null; change: string; words: string }[];
  prescriptions: string[];
  advice: string[];
  stopped: boolean;
  signed: boolean;
};

/** `waiting` has not reached the practice; `parked` was refused by it, with what it said; neither is ever dropped. */
export type QueuedCommand = {
  command: RoomCommand;
  state: "waiting" | "sent" | "parked";
  refusal: Refused | null;
  /** Seen, and dealt with another way: it is kept, and counts no more. */
  putAside: boolean;
};
export type Draft = {
  text: string;
  /** True where the practice doesn't hold this text yet. */
  waiting: boolean;
  /** What others wrote meanwhile, at the practice or in another tab: all are kept, and shown side by side. */
  others: string[];
  /** Why the practice does not take it, such as too many letters. */
  refusal: Refused | null;
};
export type RoomState = {
  waiting: number;
  parked: number;
  conflicts: number;
  /** Nobody is signed in here, or another is: sign in again, nothing is lost. */
  signedOut: "nobody" | "another" | null;
  lastReached: string | null;
  sending: boolean;
  /** Locked, or destroyed from wherever: nothing that is typed here is kept any more. */
  closed: boolean;
};

export type Room = {
  today(): RoomToday | null;
  visit(id: string): RoomVisit | null;
  /** Of one visit, or of all, those that have left the day too. */
  commands(visit?: string): QueuedCommand[];
  /** Fulfilled once it is on the device for good. */
  add<K extends Kind>(visit: string, kind: K, payload: Payloads[K]): Promise<RoomCommand>;
  putAside(commandId: string): Promise<void>;
  /** For what was refused by no rule of the record, or only until something else was dealt with. */
  sendAgain(commandId: string): Promise<void>;
  /** What was touched in a visit and is not recorded, as the screen left it; null where nothing was. */
  touched(visit: string): unknown;
  /** Fulfilled once it is on the device for good, where it stays. */
  keepTouched(visit: string, touched: unknown): Promise<void>;
  draft(visit: string, field: DraftField): Draft;
  /**
   * `before` is what stood on the screen until this change: where it isn't what is kept, somebody else wrote meanwhile,
   * and both stay. Fulfilled once it is on the device for good.
   */
  type(visit: string, field: DraftField, text: string, before: string): Promise<void>;
  /** Ends a conflict with this text; the practice keeps the others beside it. */
  settle(visit: string, field: DraftField, text: string): Promise<void>;
  /** Queues the field as words of the note and empties it, both or neither. */
  addWords(visit: string, field: DraftField): Promise<RoomCommand | null>;
  state(): RoomState;
  onChange(changed: () => void): () => void;
  /** Fetches the day and sends what waits; never throws. */
  syncNow(): Promise<void>;
  /** Forgets the key until the PIN is given again; everything stays on the device. */
  lock(): void;
  /** Ends it all on this device. Refused while something waits, unless that is known and wished. */
  destroy(known?: { andWhatWaits: true }): Promise<{ destroyed: true } | { waiting: number }>;
};

/** "new": nothing is kept here yet, so `beginRoom` sets a PIN. "destroyed": this was the fifth wrong PIN. */
export type Opened = { room: Room } | { wrong: { triesLeft: number } } | "destroyed" | "new";
/** All three are exported by `islands/parts/device/open-room.ts`. A PIN is 6 to 12 digits. */
export type OpenRoom = (pin: string) => Promise<Opened>;
export type BeginRoom = (pin: string) => Promise<{ room: Room } | Refused>;
export type IsRoomKept = () => Promise<boolean>;
