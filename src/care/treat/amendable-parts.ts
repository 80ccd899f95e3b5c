import type { SessionRecord } from "./session-record.sql.ts";
import type { NoteSection } from "./write-note.ts";

type Part = { value: string; label: string };
const ownWords = ["complaint", "impression"] as const;
const labels: Readonly<Record<string, string>> = {
  complaint: "The complaint",
  impression: "The working impression",
  found: "Before treatment",
  given: "Treatment",
  after: "After treatment",
  home: "To take home",
};
export const partName = (part: string): string => labels[part] ?? part;

/** What is signed and can be put right: the words that were taken down, and each part of the note as it stands. */
export const amendableParts = (record: SessionRecord, note: readonly NoteSection[]): Part[] =>
  Object.entries(labels).flatMap(([value, label]) =>
    firstWritten(value, record, note) === undefined ? [] : [{ value, label }],
  );

export function firstWritten(part: string, record: SessionRecord, note: readonly NoteSection[]): string | undefined {
  const own = ownWords.find((known) => known === part);
  if (own) return record[own].at(-1)?.words;
  const section = Object.hasOwn(labels, part) ? note.find(({ id }) => id === part) : undefined;
  return section && [...section.says, ...section.added].join("\n");
}
