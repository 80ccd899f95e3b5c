import type { DraftField } from "../../../room/contract.ts";
import { type DraftRow, emptyRow, isWaiting } from "../../../room/draft-row.ts";
import type { Device } from "./device.ts";
import { seal, unseal } from "./secret.ts";
import { type SealedDraft, writing } from "./store.ts";

type Change = (row: DraftRow) => DraftRow;
type Field = { revision: number; kept: DraftRow; changes: Change[]; writing: Promise<void> | null };
export type Drafts = Awaited<ReturnType<typeof openDrafts>>;

export const keyOf = (visit: string, field: DraftField) => `${visit} ${field}`;

/**
 * What is typed. Shown at once, written as fast as the device can, whatever was typed meanwhile in one go. Each write names
 * the row that it began with; where another tab has written a newer one, the changes are made anew upon that.
 */
export async function openDrafts(device: Device) {
  const { store, key, tell } = device;
  const fields = new Map<string, Field>();
  const about = (each: string) => `draft ${each}`;
  const open = async ({ key: each, revision, row }: SealedDraft) => ({
    revision,
    kept: await unseal<DraftRow>(key, about(each), row),
  });
  for (const sealed of await store.getAll("draft"))
    fields.set(sealed.key, { ...(await open(sealed)), changes: [], writing: null });

  function fieldAt(visit: string, field: DraftField): Field {
    const each = keyOf(visit, field);
    const known = fields.get(each) ?? { revision: 0, kept: emptyRow(visit, field), changes: [], writing: null };
    fields.set(each, known);
    return known;
  }
  const shown = ({ kept, changes }: Field) => changes.reduce((row, change) => change(row), kept);

  async function write(each: string, field: Field): Promise<void> {
    try {
      await Promise.resolve();
      while (field.changes.length > 0) await writeOnce(each, field);
    } finally {
      field.writing = null;
    }
  }

  async function writeOnce(each: string, field: Field): Promise<void> {
    const { revision: was, kept } = field;
    const many = field.changes.length;
    const next = field.changes.reduce((row, change) => change(row), kept);
    if (next !== kept) {
      const sealed = { key: each, revision: was + 1, row: await seal(key, about(each), next) };
      if (!(await swap(was, sealed))) return reload(each);
      if (field.revision < sealed.revision) Object.assign(field, { revision: sealed.revision, kept: next });
    }
    field.changes.splice(0, many);
    tell({ draft: each });
  }

  /** Puts the row in the place of the one that it was made from, and of no other. */
  async function swap(was: number, sealed: SealedDraft): Promise<boolean> {
    const put = writing(store, ["draft"]);
    const kept = await put.objectStore("draft").get(sealed.key);
    const same = (kept?.revision ?? 0) === was;
    if (same) await put.objectStore("draft").put(sealed);
    await put.done;
    return same;
  }

  async function reload(each: string): Promise<void> {
    const sealed = await store.get("draft", each);
    if (!sealed) return;
    const found = await open(sealed);
    const known = fields.get(each);
    if (!known) fields.set(each, { ...found, changes: [], writing: null });
    else if (found.revision > known.revision) Object.assign(known, found);
  }

  return {
    row: (visit: string, field: DraftField) => shown(fieldAt(visit, field)),
    rows: () => [...fields.values()].map(shown),
    reload,

    /** What a tab wrote that was closed before it could tell. */
    async refresh(): Promise<void> {
      for (const { key: each, revision } of await store.getAll("draft"))
        if (revision > (fields.get(each)?.revision ?? 0)) await reload(each);
    },

    /** Fulfilled once it is on the device. */
    async change(visit: string, name: DraftField, change: Change): Promise<DraftRow> {
      const [each, field] = [keyOf(visit, name), fieldAt(visit, name)];
      field.changes.push(change);
      field.writing ??= write(each, field);
      await field.writing;
      return shown(field);
    },

    /** The row as it would be after this change, sealed, for a write of somebody else's that must hold both. */
    async prepare(visit: string, name: DraftField, change: Change) {
      const [each, field] = [keyOf(visit, name), fieldAt(visit, name)];
      await field.writing;
      const [was, before] = [field.revision, field.kept];
      const draft = { key: each, revision: was + 1, row: await seal(key, about(each), change(before)) };
      return { was, before, draft };
    },

    /** What the practice has, of visits that are no longer taken along. */
    async forget(visits: ReadonlySet<string>): Promise<void> {
      for (const [each, field] of fields) {
        const row = shown(field);
        if (visits.has(row.visit) || isWaiting(row) || row.others.length > 0 || field.writing) continue;
        await store.delete("draft", each);
        fields.delete(each);
      }
    },
  };
}
