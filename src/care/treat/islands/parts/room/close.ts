import { compareSigns } from "../../../../assess/compare-signs.ts";
import { refusedOf } from "../../../room/holds-back.ts";
import { missingHere } from "../../../room/screen/course.ts";
import { noteHere } from "../../../room/screen/note-here.ts";
import type { DraftField } from "../../../room/contract.ts";
import { guardTyped } from "../../../room/typed-words.ts";
import { ordinary } from "./answers.ts";
import { stop } from "./stop.ts";
import { line, record } from "./controls.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";

const fields: readonly DraftField[] = ["complaint", "came-with", "found", "given", "after", "home"];

/** What will be signed, what is missing, and the last touch. */
export function closeStep(at: Here): Child[] {
  const { soFar, visit } = at;
  if (soFar.signed)
    return [h("h2", {}, "Signed"), signed(at), told(at), ordinary(visit.id, "The record at the practice")];
  const refused = refusedOf(visit.id, at.room.commands(visit.id)).length;
  const missing = [...missingHere(at), ...(refused > 0 ? [sayRefused(refused)] : [])];
  return [
    h("h2", {}, "Read it, and sign"),
    told(at),
    missing.length > 0
      ? h(
          "div",
          { class: "note care" },
          h("p", {}, "Before you sign:"),
          h(
            "ul",
            {},
            missing.map((what) => h("li", {}, what)),
          ),
        )
      : null,
    leftOver(at),
    missing.length > 0 ? null : sign(at),
    soFar.stopped ? null : stop(at),
  ];
}

const sayRefused = (many: number) =>
  `${many === 1 ? "1 entry of this visit was" : `${many} entries of this visit were`} not accepted. Deal with that at the top first.`;

function told({ visit, soFar }: Here): Child {
  const sections = noteHere(visit, soFar, compareSigns);
  if (sections.length === 0) return h("p", { class: "lead" }, "Nothing has been recorded yet.");
  return h(
    "div",
    { class: "room-record-text" },
    sections.map(({ id, title, says, added }) =>
      h(
        "section",
        { key: id },
        h("h3", {}, title),
        says.map((words) => h("p", {}, words)),
        added.map((words) => h("p", { class: "room-added" }, words)),
      ),
    ),
    h(
      "p",
      { class: "hint" },
      "As this device knows it. What was written at the practice besides stands in the record there.",
    ),
  );
}

function signed({ soFar, room, visit }: Here): Child {
  const waits = room.commands(visit.id).some(({ state }) => state === "waiting");
  const here = soFar.done.some(({ kind }) => kind === "sign");
  return h(
    "p",
    { class: waits ? "note care" : "note good", role: "status" },
    waits
      ? "Signed here. The practice seals it when it gets there; until then all of it waits on this device."
      : here
        ? "Signed, and sealed by the practice."
        : "This record is sealed.",
  );
}

function sign(at: Here): Child {
  const { lateReason } = at.ui.visiting;
  const late = Date.now() > Date.parse(at.visit.to) + 24 * 60 * 60 * 1000;
  return h(
    "div",
    { class: "room-finish" },
    late
      ? line({
          id: "late",
          label: "Why it is signed more than a day later",
          value: lateReason,
          typed: (words) => at.touch({ lateReason: words }),
        })
      : null,
    h(
      "p",
      { class: "hint" },
      "Once it is signed nothing is changed. A mistake is put right by an amendment that keeps both texts.",
    ),
    record("Sign the record", () => void signWhole(at), {
      disabled: (late && lateReason.trim() === "") || isTorn(at),
    }),
  );
}

const draftsOf = ({ room, visit }: Here) => fields.map((field) => ({ field, ...room.draft(visit.id, field) }));
/** A note that was written twice is settled before anything is sealed. */
const isTorn = (at: Here) => draftsOf(at).some(({ others }) => others.length > 0);

/** What was typed becomes part of the record that is signed: nothing that somebody wrote stays outside it unsaid. */
async function signWhole(at: Here): Promise<void> {
  for (const { field, text } of draftsOf(at)) {
    const refused = text.trim() === "" ? null : guardTyped(field, text);
    if (refused) return at.refuse(`note-${field}`, refused);
  }
  for (const { field, text } of draftsOf(at)) if (text.trim() !== "") await at.room.addWords(at.visit.id, field);
  at.add("sign", { lateReason: at.ui.visiting.lateReason }, "Signed.");
}

function leftOver(at: Here): Child {
  const left = draftsOf(at).flatMap(({ field, text, others }) =>
    text.trim() !== "" || others.length > 0 ? [field] : [],
  );
  if (left.length === 0) return null;
  return h(
    "section",
    {},
    h("h3", {}, "Typed, and part of the record once you sign"),
    left.map((field) => at.note(field)),
  );
}
