import { regionName } from "../../../../../knowledge/regions.ts";
import { type Parameter, techniqueOf } from "../../../../../knowledge/techniques/index.ts";
import { sides } from "../../../../../shared/side.ts";
import { intents, media, positions } from "../../../how-given.ts";
import { insteadOf } from "../../../instead.ts";
import { toggled } from "../../../room/screen/touches.ts";
import type { Applying } from "./app.ts";
import { button, chip, chips, fold, group, line, record, refusalNote, stepper } from "./controls.ts";
import { agreedFor, applying, fieldOf, judge, stepsOf, type Verdict } from "./figures.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";
import { capital, isPaired } from "./say.ts";
import { timer } from "./timer.ts";

type Given = { at: Here; given: Applying; change: (some: Partial<Applying>) => void; verdict: Verdict };

/** One technique with its own figures; whether it may be given stands below at every touch. */
export function applyScreen(at: Here, given: Applying): Child[] {
  const technique = techniqueOf(given.technique)!;
  const change = (some: Partial<Applying>) => at.touch({ applying: { ...given, ...some } });
  const all = { at, given, change, verdict: judge(at, given) };
  const back = () => at.touch({ applying: null, timing: null });
  return [
    button("Back to the treatment", back, { class: "button plain" }),
    h("h2", {}, technique.name),
    h("p", { class: "quiet" }, technique.about),
    where(all),
    h(
      "div",
      { class: "room-figures" },
      Object.entries(technique.parameters).map(([name, parameter]) => figure(all, name, parameter)),
    ),
    how(all),
    decide(all),
    technique.cautions.length > 0
      ? h(
          "ul",
          { class: "quiet" },
          technique.cautions.map((each) => h("li", {}, each)),
        )
      : null,
  ];
}

/** Beside the field that it is about; what names no field stands above the button. */
const fault = ({ verdict }: Given, field: string): Child =>
  "refused" in verdict && fieldOf(verdict.refused) === field ? refusalNote(verdict.refused) : null;

function where(all: Given): Child[] {
  const { at, given, change } = all;
  const places = [...new Set([...(given.region ? [given.region] : []), ...agreedFor(at, given.technique)])];
  return [
    group(
      "Where",
      chips(
        places.map((code) =>
          chip(
            capital(regionName(code)),
            given.region === code,
            () => change({ region: code, side: isPaired(code) ? null : "midline" }),
            {
              key: code,
            },
          ),
        ),
      ),
      fault(all, "region"),
    ),
    given.region && isPaired(given.region)
      ? group(
          "Side",
          chips(
            sides
              .filter((side) => side !== "midline")
              .map((side) => chip(capital(side), given.side === side, () => change({ side }), { key: side })),
          ),
          fault(all, "side"),
        )
      : null,
  ];
}

function figure(all: Given, name: string, parameter: Parameter): Child {
  const { given, change } = all;
  const value = given.parameters[name];
  const set = (figures: Applying["parameters"]) => change({ parameters: { ...given.parameters, ...figures } });
  return h("div", { key: name }, entry(all, { name, parameter, value, set }), fault(all, name));
}

type Entry = {
  name: string;
  parameter: Parameter;
  value: string | number | undefined;
  set: (figures: Applying["parameters"]) => void;
};

function entry({ at, given }: Given, { name, parameter, value, set }: Entry): Child {
  if (parameter.kind === "choice")
    return group(
      parameter.label,
      chips(
        parameter.options.map((option) =>
          chip(
            option.replaceAll("-", " "),
            value === option,
            () => set({ [name]: value === option && parameter.optional ? "" : option }),
            { key: option },
          ),
        ),
      ),
    );
  if (parameter.kind === "region")
    return group(
      parameter.label,
      chips(
        agreedFor(at, given.technique).map((code) =>
          chip(regionName(code), value === code, () => set({ [name]: code }), { key: code }),
        ),
      ),
    );
  const { label, unit, min, max, optional } = parameter;
  return [
    stepper({
      id: `figure-${name}`,
      label,
      unit: optional ? `${unit}, if measured` : unit,
      value: typeof value === "number" ? value : null,
      from: parameter.default,
      steps: stepsOf(given.technique, name),
      least: min,
      most: max,
      set: (number) => set({ [name]: number }),
    }),
    unit === "seconds" ? timer(at, name, label, (seconds) => set({ [name]: seconds })) : null,
  ];
}

function how({ at, given, change }: Given): Child {
  const one = (label: string, options: readonly string[], now: string, set: (value: string) => void) =>
    group(
      label,
      chips(
        options.map((option) => chip(option, now === option, () => set(now === option ? "" : option), { key: option })),
      ),
    );
  return fold(at, "how", "Position, what was used, what it was for", () => [
    one("Position", positions, given.position, (position) => change({ position })),
    one("On the skin", media, given.medium, (medium) => change({ medium })),
    group(
      "What it was for",
      chips(
        intents.map((each) =>
          chip(each, given.intents.includes(each), () => change({ intents: toggled(given.intents, each) }), {
            key: each,
          }),
        ),
      ),
    ),
  ]);
}

function decide({ at, given, change, verdict }: Given): Child[] {
  if ("unsaid" in verdict) return [h("p", { class: "room-unsaid", role: "status" }, verdict.unsaid)];
  if ("refused" in verdict) return [fieldOf(verdict.refused) ? null : refusalNote(verdict.refused), instead(at, given)];
  const { allowed, warnings } = verdict;
  const silent = warnings.length > 0 && given.warningNote.trim() === "";
  return [
    warnings.length > 0
      ? [
          h("p", { class: "note care", role: "status" }, warnings.map(({ says }) => says).join(" ")),
          line({
            id: "warning-note",
            label: "Why you go on",
            value: given.warningNote,
            typed: (warningNote) => change({ warningNote }),
          }),
        ]
      : null,
    h(
      "div",
      { class: "room-finish" },
      record(
        "Record it",
        () => {
          const application = { ...allowed, response: "", warningNote: given.warningNote, blockId: given.blockId };
          at.add("application", application, `${techniqueOf(given.technique)!.name}: kept.`, {
            applying: null,
            timing: null,
          });
        },
        { disabled: silent },
      ),
    ),
  ];
}

/** What may be given here in its place today; nothing is swapped by itself. */
function instead(at: Here, given: Applying): Child {
  const { technique, region, side, parameters } = given;
  const offered = insteadOf({ ...at.stands, application: { technique, region, side: side ?? "midline", parameters } });
  if (offered.length === 0) return null;
  return group(
    "In its place, today",
    chips(
      offered.map(({ code, name }) =>
        button(name, () => at.touch({ applying: { ...applying(at, code, given.blockId), region, side } }), {
          key: code,
        }),
      ),
    ),
  );
}
