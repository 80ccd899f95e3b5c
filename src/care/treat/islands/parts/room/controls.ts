import type { Refused } from "../../../../../shared/refusal.ts";
import type { App } from "./app.ts";
import { type Child, h, type Props } from "./h.ts";

type Touched = () => void;

const doubleTapMs = 500;
let recordedAt = 0;

/** The second tap of a double tap falls on whatever stands there now, and records nothing. */
const once = (touched: Touched) => (event: Event) => {
  if ("detail" in event && Number(event.detail) > 1 && event.timeStamp - recordedAt < doubleTapMs) return;
  recordedAt = event.timeStamp;
  touched();
};

export const record = (label: Child, touched: Touched, props: Props = {}): Child =>
  h("button", { type: "button", class: "button room-record", ...props, onclick: once(touched) }, label);

export const button = (label: Child, touched: Touched, props: Props = {}): Child =>
  h("button", { type: "button", class: "button second", ...props, onclick: touched }, label);

/** In or out by a touch; what it is stands in its own words, never only in its colour. */
export const chip = (label: Child, on: boolean, touched: Touched, props: Props = {}): Child =>
  h("button", { type: "button", class: "room-chip", "aria-pressed": String(on), ...props, onclick: touched }, label);

export const group = (label: string, ...children: Child[]): Child =>
  h("fieldset", { class: "room-group", key: label }, h("legend", {}, label), children);

/** What lies folded is drawn when it is unfolded: an old tablet answers each touch at once. */
export function fold(app: App, key: string, label: Child, contents: () => Child): Child {
  const { visiting } = app.ui;
  const open = visiting.unfolded.includes(key);
  const toggled = (event: Event) => {
    const wished = (event.target as HTMLDetailsElement).open;
    if (wished === open) return;
    const others = visiting.unfolded.filter((each) => each !== key);
    app.set({ visiting: { ...app.ui.visiting, unfolded: wished ? [...others, key] : others } });
  };
  return h("details", { key, open, ontoggle: toggled }, h("summary", {}, label), open ? contents() : null);
}

export const chips = (...children: Child[]): Child => h("div", { class: "room-chips" }, children);

type Line = { id: string; label: string; value: string; typed: (text: string) => void; hint?: string; rows?: number };

export const line = ({ id, label, value, typed, hint, rows }: Line): Child =>
  h(
    "div",
    { class: "field", key: id },
    h("label", { for: id }, label),
    hint ? h("p", { class: "hint", id: `${id}-hint` }, hint) : null,
    h(rows ? "textarea" : "input", {
      id,
      key: id,
      value,
      rows,
      autocomplete: "off",
      "aria-describedby": hint ? `${id}-hint` : null,
      oninput: (event) => typed((event.target as HTMLInputElement).value),
    }),
  );

export const refusalNote = (refusal: Refused | null | undefined): Child =>
  refusal
    ? h(
        "div",
        { class: "note stop", role: "alert" },
        h("p", {}, refusal.says, " ", h("span", { class: "rule" }, refusal.refused)),
      )
    : null;

type Stepper = {
  id: string;
  label: string;
  unit: string;
  value: number | null;
  /** What stands there greyed until somebody touches: never recorded by itself. */
  from: number;
  steps: readonly number[];
  least: number;
  most: number;
  set: (value: number) => void;
};

/** Big plus and minus, and the figure itself to type. What is typed may be out of range: it is refused, never trimmed. */
export function stepper({ id, label, unit, value, from, steps, least, most, set }: Stepper): Child {
  const at = value ?? from;
  const by = (step: number) =>
    h(
      "button",
      {
        type: "button",
        class: "room-step",
        key: String(step),
        "aria-label": `${label}: ${Math.abs(step)} ${step < 0 ? "less" : "more"}`,
        onclick: () => set(rounded(Math.min(most, Math.max(least, at + step)))),
      },
      step < 0 ? `−${-step}` : `+${step}`,
    );
  return h(
    "div",
    { class: "room-stepper", role: "group", "aria-label": label, key: id },
    h("label", { for: id }, label, unit ? h("span", { class: "quiet" }, ` ${unit}`) : null),
    h(
      "div",
      { class: "room-steps" },
      steps.toReversed().map((step) => by(-step)),
      h("input", {
        id,
        class: value === null ? "short unset" : "short",
        inputmode: "numeric",
        autocomplete: "off",
        value: value === null ? "" : String(value),
        placeholder: String(from),
        oninput: (event) => {
          const typed = (event.target as HTMLInputElement).value.replace("−", "-");
          if (/^-?\d{1,4}(\.\d)?$/.test(typed)) set(Number(typed));
        },
      }),
      steps.map(by),
    ),
  );
}

const rounded = (figure: number) => Math.round(figure * 1000) / 1000;
