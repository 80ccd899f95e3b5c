import { adviceGroups, adviceOf, advices } from "../../../../../knowledge/advice/index.ts";
import type { RoomPrescription, RoomVisit } from "../../../room/contract.ts";
import { exerciseOf, toggled } from "../../../room/screen/touches.ts";
import { button, chip, chips, fold, group, line, record, stepper } from "./controls.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";

const mostShown = 12;

/** What goes home: one exercise in two touches at its usual dose, shown and practised; then what there is to read. */
export function homeStep(at: Here): Child[] {
  const { programme } = at.visit;
  return [
    h("h2", {}, "To take home"),
    programme.length > 0
      ? h(
          "div",
          {},
          h("h3", {}, "In use"),
          h(
            "ul",
            {},
            programme.map(({ exercise, name, dose }) => h("li", { key: exercise }, `${name}: ${dose}`)),
          ),
        )
      : null,
    given(at),
    exercises(at),
    advice(at),
    h(
      "div",
      { class: "room-finish" },
      record("On to closing", () => at.go("close")),
    ),
    at.note("home"),
  ];
}

function given({ soFar, visit }: Here): Child {
  if (soFar.prescriptions.length === 0) return null;
  const names = soFar.prescriptions.map((id) => visit.exercises.find((each) => each.id === id)?.name ?? id);
  return h("p", { class: "note good" }, `Given today: ${names.join(", ")}.`);
}

type Offered = RoomVisit["exercises"][number];

function exercises(at: Here): Child {
  const { looked, dosing } = at.ui.visiting;
  const wished = looked.trim().toLowerCase();
  const found = at.visit.exercises.filter(({ name }) => name.toLowerCase().includes(wished));
  const shown = wished === "" ? found.slice(0, mostShown) : found.slice(0, 3 * mostShown);
  return h(
    "section",
    {},
    h("h3", {}, "An exercise"),
    h(
      "div",
      { class: "room-exercises" },
      shown.map((offered) => (dosing?.exercise === offered.id ? dose(at, offered, dosing.dose) : choice(at, offered))),
    ),
    at.visit.exercises.length > mostShown
      ? line({
          id: "look",
          label: `Look for one of ${at.visit.exercises.length}`,
          value: looked,
          typed: (text) => at.touch({ looked: text }),
        })
      : null,
  );
}

function choice(at: Here, { id, name, usual, refused }: Offered): Child {
  return refused
    ? h(
        "p",
        { key: id, class: "room-refused" },
        h("b", {}, name),
        h("span", { class: "about" }, `Not today: ${refused}`),
      )
    : button(name, () => at.touch({ dosing: { exercise: id, dose: usual } }), {
        key: id,
        class: "button second room-wide",
      });
}

const figures = [
  { name: "sets", label: "Sets", least: 1, most: 5 },
  { name: "repetitions", label: "Times", least: 1, most: 30 },
  { name: "holdS", label: "Hold, seconds", least: 0, most: 120 },
  { name: "timesADay", label: "Times a day", least: 1, most: 10 },
  { name: "timesAWeek", label: "Days a week", least: 1, most: 7 },
  { name: "mostPain", label: "Pain that is all right", least: 0, most: 10 },
] as const;

const practised = [
  { value: "independent", label: "Shown; they did it by themselves" },
  { value: "cued", label: "Shown; they did it with cues" },
  { value: "unable", label: "Shown; they could not yet" },
  { value: "not-practised", label: "Shown, not practised" },
] as const;

/** The last touch says how it was practised, and gives it. */
function dose(at: Here, { id, name, sided }: Offered, chosen: RoomPrescription): Child {
  const change = (some: Partial<RoomPrescription>) =>
    at.touch({ dosing: { exercise: id, dose: { ...chosen, ...some } } });
  return h(
    "div",
    { class: "room-opened", key: `dose ${id}` },
    h("h4", {}, name),
    h("p", { class: "number" }, sayDose(chosen)),
    sided
      ? chips(
          (["left", "right", "both"] as const).map((side) =>
            chip(
              side === "both" ? "Both sides" : side === "left" ? "Left" : "Right",
              chosen.side === side,
              () => change({ side }),
              { key: side },
            ),
          ),
        )
      : null,
    h(
      "div",
      { class: "room-minutes" },
      practised.map(({ value, label }) =>
        record(label, () => at.add("exercise", exerciseOf(chosen, value), `${name}: kept.`, { dosing: null }), {
          key: value,
          class: "button second room-record",
        }),
      ),
    ),
    fold(at, "dose", "Another dose", () => [
      h(
        "div",
        { class: "room-figures" },
        figures.map(({ name: figure, label, least, most }) =>
          stepper({
            id: `dose-${figure}`,
            label,
            unit: "",
            value: chosen[figure],
            from: chosen[figure],
            steps: most > 60 ? [5] : [1],
            least,
            most,
            set: (value) => change({ [figure]: value }),
          }),
        ),
      ),
    ]),
    button("Close", () => at.touch({ dosing: null }), { class: "button plain" }),
  );
}

function sayDose({ sets, repetitions, holdS, timesADay }: RoomPrescription): string {
  const count = sets === 1 ? `${repetitions} times` : `${sets} sets of ${repetitions}`;
  const held = holdS > 0 ? `, each held ${holdS} seconds` : "";
  return `${count}${held}, ${timesADay === 1 ? "once" : `${timesADay} times`} a day`;
}

function advice(at: Here): Child {
  const chosen = at.ui.visiting.advice ?? at.soFar.advice;
  const changed = at.ui.visiting.advice !== null;
  return fold(at, "advice", "Something to read at home", () => [
    adviceGroups.map((name) =>
      group(
        name,
        chips(
          advices
            .filter((each) => each.group === name)
            .map(({ slug, title }) =>
              chip(title, chosen.includes(slug), () => at.touch({ advice: toggled(chosen, slug) }), { key: slug }),
            ),
        ),
      ),
    ),
    h(
      "ul",
      { class: "quiet" },
      chosen.map((slug) => h("li", { key: slug }, adviceOf(slug)?.says ?? slug)),
    ),
    h(
      "div",
      { class: "room-finish" },
      record(
        "Give this to read",
        () => at.add("advice", { advice: chosen, words: "" }, "Advice: kept.", { advice: null }),
        {
          disabled: !changed,
        },
      ),
    ),
  ]);
}
