import type { DraftField, Kind, Payloads, Room } from "../../../room/contract.ts";
import type { Step } from "../../../room/screen/course.ts";
import { type Agreeing, nothingAgreed } from "../../../room/screen/touches.ts";
import type { Side } from "../../../../../shared/side.ts";
import type { Refused } from "../../../../../shared/refusal.ts";
import type { Child } from "./h.ts";

export type Figures = Record<string, string | number>;
export type Applying = {
  technique: string;
  region: string;
  side: Side | null;
  parameters: Figures;
  position: string;
  medium: string;
  intents: string[];
  warningNote: string;
  blockId: string | null;
};
export type Measuring = {
  movement: string;
  side: "left" | "right" | "midline";
  method: "goniometer" | "inclinometer" | "visual";
  degrees: number | null;
  pain: number | null;
  /** Which block it follows; null for the whole of it. */
  blockId: string | null;
};
export type Dosing = { exercise: string; dose: Payloads["exercise"] };

/** What has been touched in one visit and not yet recorded. */
export type Visiting = {
  step: Step;
  agreed: Agreeing;
  measuring: Measuring | null;
  /** The block that has been touched, until its minutes are. */
  block: { code: string; side: Side; warningNote: string } | null;
  againNote: string;
  applying: Applying | null;
  timing: { name: string; since: number } | null;
  dosing: Dosing | null;
  /** What is unfolded; the rest is not even drawn. */
  unfolded: string[];
  looked: string;
  advice: string[] | null;
  stopReason: string;
  lateReason: string;
  refused: { where: string; refusal: Refused } | null;
};

export const visiting = (step: Step): Visiting => ({
  step,
  agreed: nothingAgreed,
  measuring: null,
  block: null,
  againNote: "",
  applying: null,
  timing: null,
  dosing: null,
  unfolded: [],
  looked: "",
  advice: null,
  stopReason: "",
  lateReason: "",
  refused: null,
});

export type Locked = {
  mode: "enter" | "set" | "repeat" | "destroyed";
  digits: string;
  first: string;
  says: string;
  busy: boolean;
};

export type Ui = {
  locked: Locked | null;
  visitId: string | null;
  visiting: Visiting;
  /** Just come to another part: its place is drawn at once, and what it holds in the next picture. */
  arriving: boolean;
  /** Whether the list of what waits, was refused or was written twice is unfolded. */
  looking: boolean;
  leaving: { waiting: number } | null;
  /** The device could not keep what was last typed or touched. */
  unkept: boolean;
  said: string;
};

/** What every part of the screen is handed. */
export type App = {
  room: Room;
  ui: Ui;
  set(change: Partial<Ui>): void;
  /** Changes what has been touched in this visit. */
  touch(change: Partial<Visiting>): void;
  /** Read out, and shown at the foot for a moment. */
  say(words: string): void;
  notKept: () => void;
  open(visitId: string | null): void;
  go(step: Step): void;
  add<K extends Kind>(kind: K, payload: Payloads[K], said: string, then?: Partial<Visiting>): void;
  /** Shown where it was entered; nothing is recorded. */
  refuse(where: string, refusal: Refused): void;
  note(field: DraftField): Child;
};
