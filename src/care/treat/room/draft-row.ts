import type { Refused } from "../../../shared/refusal.ts";
import type { Draft, DraftField } from "./contract.ts";

/** One field of one visit as a device keeps it. Each change is a new row, so that two tabs can't write into each other's. */
export type DraftRow = {
  visit: string;
  field: DraftField;
  text: string;
  /** Counts each change of the text; `held` is the count that the practice has. */
  typed: number;
  held: number;
  /** The version at the practice that the text was written upon. */
  base: number;
  sending: { id: string; text: string; base: number; typed: number } | null;
  /** What others wrote meanwhile: with a version where the practice has it, without where another tab wrote it. */
  others: readonly { text: string; version: number | null }[];
  /** What was not chosen in a conflict, until the practice keeps it beside. */
  beside: readonly { id: string; text: string }[];
  refused: { typed: number; refusal: Refused } | null;
};

export const emptyRow = (visit: string, field: DraftField): DraftRow => ({
  visit,
  field,
  text: "",
  typed: 0,
  held: 0,
  base: 0,
  sending: null,
  others: [],
  beside: [],
  refused: null,
});

export const isWaiting = ({ typed, held, sending, beside }: DraftRow): boolean =>
  typed !== held || sending !== null || beside.length > 0;

/** Whether trying again can help: what was refused waits for other words, what was written twice for a choice. */
export const canBeSent = (row: DraftRow): boolean =>
  row.sending !== null ||
  row.beside.length > 0 ||
  (row.typed !== row.held && row.refused?.typed !== row.typed && row.others.length === 0);

export const shownAs = (row: DraftRow): Draft => ({
  text: row.text,
  waiting: isWaiting(row),
  others: row.others.map(({ text }) => text),
  refusal: row.refused?.typed === row.typed ? row.refused.refusal : null,
});

/** A change on a screen that showed `before`. Where something else is kept, another tab wrote it, and both stay. */
export function typed(row: DraftRow, text: string, before: string): DraftRow {
  const next = { ...row, text, typed: row.typed + 1 };
  if (before === row.text) return text === row.text ? row : next;
  const left = row.others.filter((other) => other.version !== null || other.text !== before);
  // Whatever stands whole in the new text is not lost.
  if (text.includes(row.text)) return text === row.text ? { ...row, others: left } : { ...next, others: left };
  return { ...next, others: [...left, { text: row.text, version: null }] };
}

/** What is to be sent now, if anything: the same again until it is answered. */
export function claimed(row: DraftRow, id: string): DraftRow {
  const { typed, held, text, base } = row;
  if (row.sending || typed === held || !canBeSent({ ...row, beside: [] })) return row;
  return { ...row, sending: { id, text, base, typed } };
}

export function taken(row: DraftRow, id: string, version: number): DraftRow {
  if (row.beside.some((each) => each.id === id)) return { ...row, beside: row.beside.filter((each) => each.id !== id) };
  if (row.sending?.id !== id) return row;
  return { ...row, sending: null, base: version, held: row.sending.typed, refused: null };
}

/** Somebody else wrote there first. The practice has kept what was sent beside it; here both stay until one is chosen. */
export function clashed(row: DraftRow, id: string, theirs: { text: string; version: number }): DraftRow {
  if (row.sending?.id !== id) return row;
  const met = { ...row, sending: null };
  if (theirs.text === row.text) return { ...met, base: theirs.version, held: row.typed };
  return { ...met, others: [...row.others.filter(({ version }) => version === null), theirs] };
}

export function parked(row: DraftRow, id: string, refusal: Refused): DraftRow {
  if (row.sending?.id !== id) return { ...row, beside: row.beside.filter((each) => each.id !== id) };
  return { ...row, sending: null, refused: { typed: row.sending.typed, refusal } };
}

/** One text ends the conflict; what was not chosen and isn't at the practice yet goes there, to be kept beside. */
export function settled(row: DraftRow, text: string, idOf: (text: string) => string): DraftRow {
  const versions = row.others.flatMap(({ version }) => version ?? []);
  const local = [row.text, ...row.others.filter(({ version }) => version === null).map((other) => other.text)];
  const left = [...new Set(local)].filter((each) => each !== text && each !== "");
  return {
    ...row,
    text,
    typed: row.typed + 1,
    base: Math.max(row.base, ...versions),
    others: [],
    beside: [...row.beside, ...left.map((each) => ({ id: idOf(each), text: each }))],
  };
}

/** A newer text at the practice takes the place of one that it already held. */
export function adopted(row: DraftRow, { text, version }: { text: string; version: number }): DraftRow {
  if (version <= row.base || isWaiting(row) || row.others.length > 0) return row;
  const next = row.typed + (text === row.text ? 0 : 1);
  return { ...row, text, base: version, typed: next, held: next };
}
