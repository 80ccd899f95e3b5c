import type { DraftField } from "../../../room/contract.ts";
import { guardTyped } from "../../../room/typed-words.ts";
import type { App } from "./app.ts";
import { button, refusalNote } from "./controls.ts";
import { dictation } from "./dictate.ts";
import { type Child, h } from "./h.ts";

const labels: Readonly<Record<DraftField, string>> = {
  complaint: "What they came with, in their words",
  "came-with": "Note: what they came with",
  found: "Note: before treatment",
  given: "Note: treatment",
  after: "Note: after treatment",
  home: "Note: to take home",
};

export const noteName = (field: DraftField): string => labels[field];

/** What is being kept at this moment, so that a picture drawn meanwhile does not bring an older text back. */
const typing = new Map<string, { text: string; count: number }>();
/** What each box showed until the change that is now typed. */
const stood = new Map<string, string>();

/** A note is kept on the device with each keystroke, and is part of the record once it is added. */
export function noteField(app: App, field: DraftField): Child {
  const visit = app.ui.visitId!;
  const id = `note-${field}`;
  const place = `${visit} ${field}`;
  const draft = app.room.draft(visit, field);
  const { refused } = app.ui.visiting;
  const busy = document.activeElement?.id === id;
  const text = typing.get(place)?.text ?? draft.text;
  if (!busy) stood.set(place, text);
  return h(
    "div",
    { class: "field room-note", key: place },
    h("label", { for: id }, labels[field]),
    h("textarea", {
      id,
      key: place,
      rows: 2,
      value: busy ? undefined : text,
      oninput: (event) => keep(app, { visit, field, place }, (event.target as HTMLTextAreaElement).value),
      onblur: () => app.set({}),
    }),
    dictation(app, (heard) => keep(app, { visit, field, place }, text.trim() ? `${text.trim()} ${heard}` : heard)),
    draft.others.length > 0 ? conflict(app, { visit, field, place }, [draft.text, ...draft.others]) : null,
    refusalNote(draft.refusal),
    refused?.where === id ? refusalNote(refused.refusal) : null,
    h(
      "p",
      { class: "room-kept" },
      h("span", { class: "quiet" }, app.ui.unkept ? "Not kept." : said(text, draft.waiting)),
      text.trim() && draft.others.length === 0
        ? button("Add to the record", () => void add(app, visit, field), {
            "aria-label": `${labels[field]}: add to the record`,
          })
        : null,
    ),
  );
}

const said = (text: string, waiting: boolean) =>
  text === "" ? "Kept with each letter." : waiting ? "Kept on this device." : "Kept, and at the practice.";

type Place = { visit: string; field: DraftField; place: string };

export function keep(app: App, { visit, field, place }: Place, text: string): void {
  const before = stood.get(place) ?? "";
  stood.set(place, text);
  const count = (typing.get(place)?.count ?? 0) + 1;
  typing.set(place, { text, count });
  void app.room.type(visit, field, text, before).then(() => {
    if (typing.get(place)?.count === count) typing.delete(place);
    app.set({ unkept: false });
  }, app.notKept);
}

async function add(app: App, visit: string, field: DraftField): Promise<void> {
  const refused = guardTyped(field, app.room.draft(visit, field).text);
  if (refused) return app.refuse(`note-${field}`, refused);
  const command = await app.room.addWords(visit, field);
  app.say(command ? "Added to the record." : "There is nothing to add.");
}

/** All texts side by side; one touch keeps either, or all one after the other. Here is what the box shows. */
function conflict(app: App, { visit, field, place }: Place, texts: readonly string[]): Child {
  const isHere = (text: string) => text === stood.get(place);
  const inOrder = [...texts.filter(isHere), ...texts.filter((text) => !isHere(text))];
  const settle = (text: string) => {
    typing.delete(place);
    void app.room.settle(visit, field, text).then(() => {
      const box = document.querySelector<HTMLTextAreaElement>(`#note-${field}`);
      if (box) box.value = text;
      stood.set(place, text);
      app.say("Kept. The practice keeps the other text beside it.");
    });
  };
  const one = (title: string, text: string) =>
    h(
      "div",
      { class: "room-text" },
      h("h4", {}, title),
      h("p", {}, text || "(empty)"),
      button("Keep this one", () => settle(text)),
    );
  return h(
    "div",
    { class: "note care", role: "alert" },
    h("p", {}, h("b", {}, "This note was also written elsewhere. "), "Nothing is lost: choose what stands."),
    h(
      "div",
      { class: "room-texts" },
      inOrder.map((text) => one(isHere(text) ? "Here" : "Elsewhere", text)),
    ),
    button("Keep all, one after the other", () => settle(inOrder.filter(Boolean).join("\n"))),
  );
}
