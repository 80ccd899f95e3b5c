import { adviceGroups, adviceOf, advices } from "../../../../../knowledge/advice/index.ts";
import type { RoomVisit } from "../../../room/contract.ts";
import { toggled } from "../../../room/screen/touches.ts";
import { button, chip, chips, fold, group, line, record } from "./controls.ts";
import { dose } from "./dose.ts";
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
