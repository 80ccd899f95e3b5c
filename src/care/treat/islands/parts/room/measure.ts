import { allMovements, movementOf, movements } from "../../../../../knowledge/movements.ts";
import { compareSigns } from "../../../../assess/compare-signs.ts";
import { readingOf } from "../../../room/screen/touches.ts";
import { sayChange } from "../../../say-change.ts";
import type { Measuring } from "./app.ts";
import { chip, chips, fold, group, record, stepper } from "./controls.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";
import { capital } from "./say.ts";

type When = "before" | "after";

/** The comparable sign: the movement first, then the pain with it; like is measured with like. */
export function measureStep(at: Here, when: When): Child[] {
  const before = at.soFar.readings.find(({ moment }) => moment === "before");
  const last = at.soFar.readings.findLast(({ moment }) => moment === when);
  if (when === "after" && !before)
    return [
      h("h2", {}, "Retest"),
      h("p", { class: "lead" }, "Nothing was measured before treatment, so there is nothing to compare with."),
      record("Measure a sign", () => at.go("sign")),
      when === "after" ? response(at) : null,
    ];
  const measuring = at.ui.visiting.measuring ?? fresh(at, when, null);
  return [
    h("h2", {}, when === "before" ? "Measure the sign" : "Test again"),
    last ? told(at, when) : null,
    when === "after"
      ? h("p", { class: "quiet" }, "Move first, then ask for the pain. No change is worth knowing, too.")
      : null,
    measureForm(at, measuring, when),
    when === "after" ? response(at) : null,
    last && when === "before" ? record("On to treatment", () => at.go("treat"), { class: "button second" }) : null,
    last && when === "after" ? record("On to exercises", () => at.go("home"), { class: "button second" }) : null,
    at.note(when === "before" ? "found" : "after"),
  ];
}

export function fresh({ soFar, visit }: Here, when: When, blockId: string | null): Measuring {
  const before = when === "after" ? soFar.readings.find(({ moment }) => moment === "before") : undefined;
  const sign = before ?? visit.sign ?? { movement: "", side: "midline", method: "visual" };
  const { movement, side, method } = sign as Measuring;
  return { movement, side, method, degrees: null, pain: null, blockId };
}

function told({ soFar }: Here, when: When): Child {
  const before = soFar.readings.find(({ moment }) => moment === "before");
  const after = soFar.readings.findLast(({ moment }) => moment === "after");
  if (!before) return null;
  const says = when === "after" && after ? sayChange(before, after, compareSigns) : `Measured: ${before.degrees}°.`;
  return h("p", { class: "note good number" }, says);
}

export function measureForm(at: Here, measuring: Measuring, when: When): Child {
  const change = (some: Partial<Measuring>) => at.touch({ measuring: { ...measuring, ...some } });
  const before = at.soFar.readings.find(({ moment }) => moment === "before");
  const shown = when === "after" ? before : at.visit.sign;
  const movement = movementOf(measuring.movement);
  const pinned = when === "after" || at.visit.sign?.movement === measuring.movement;
  return h(
    "div",
    { class: "room-measure", key: `measure ${when} ${measuring.blockId ?? ""}` },
    pinned && movement
      ? h(
          "p",
          { class: "lead" },
          movement.name,
          measuring.side === "midline" ? "" : `, ${measuring.side}`,
          sayMethod(measuring.method),
        )
      : which(at, measuring, change),
    when === "before" && pinned ? h("p", {}, chipsOfOther(change)) : null,
    movement
      ? stepper({
          id: `degrees-${when}`,
          label: "Degrees",
          unit: "",
          value: measuring.degrees,
          from: shown?.degrees ?? (Number.parseInt(movement.reference, 10) || 45),
          steps: [1, 5],
          least: movement.least,
          most: movement.most,
          set: (degrees) => change({ degrees }),
        })
      : null,
    movement && shown && measuring.degrees === null
      ? chips(chip(`The same, ${shown.degrees}°`, false, () => change({ degrees: shown.degrees })))
      : null,
    movement ? pain(measuring, change) : null,
    movement ? h("div", { class: "room-finish" }, keep(at, measuring, when)) : null,
  );
}

const sayMethod = (method: string) => (method === "visual" ? ", by eye" : `, by ${method}`);

const chipsOfOther = (change: (some: Partial<Measuring>) => void) =>
  chip("Another movement", false, () => change({ movement: "", degrees: null, pain: null }));

/** Movement before pain: the scores wait until the figure is there. */
function pain({ degrees, pain: chosen }: Measuring, change: (some: Partial<Measuring>) => void): Child {
  return group(
    "Pain with it, 0 to 10",
    h(
      "div",
      { class: "room-scores" },
      Array.from({ length: 11 }, (_, score) =>
        chip(score, chosen === score, () => change({ pain: score }), {
          key: String(score),
          class: "room-chip number",
          disabled: degrees === null,
        }),
      ),
    ),
  );
}

function which(at: Here, measuring: Measuring, change: (some: Partial<Measuring>) => void): Child {
  const joints = [...new Set(movements.map(({ joint }) => joint))];
  return h(
    "div",
    {},
    joints.map((joint) =>
      fold(at, joint, capital(joint), () => [
        chips(
          allMovements
            .filter((each) => each.joint === joint && each.unit === "degrees")
            .flatMap(({ code, name, paired }) =>
              (paired ? (["left", "right"] as const) : (["midline"] as const)).map((side) =>
                chip(
                  side === "midline" ? name : `${name}, ${side}`,
                  measuring.movement === code && measuring.side === side,
                  () => change({ movement: code, side }),
                  { key: `${code} ${side}` },
                ),
              ),
            ),
        ),
      ]),
    ),
    group(
      "Measured",
      chips(
        chip("By eye", measuring.method === "visual", () => change({ method: "visual" })),
        chip("Goniometer", measuring.method === "goniometer", () => change({ method: "goniometer" })),
        chip("Inclinometer", measuring.method === "inclinometer", () => change({ method: "inclinometer" })),
      ),
    ),
  );
}

function keep(at: Here, measuring: Measuring, when: When): Child {
  const { degrees, pain: score, blockId, movement, side, method } = measuring;
  const reading = readingOf({ sign: { movement, side, method }, degrees, pain: score }, when);
  const label = when === "before" ? "Keep this reading" : "Keep the retest";
  return record(
    label,
    () => {
      if (!reading) return;
      if (blockId !== null) {
        const figures = { degrees: reading.degrees, pain: reading.pain, symptom: "" };
        return at.add("block-retest", { blockId, ...figures }, "Retest kept.", { measuring: null });
      }
      const answered = at.soFar.responses.length > 0;
      const then = when === "before" ? { step: "treat" as const } : answered ? { step: "home" as const } : {};
      at.add("reading", reading, `${reading.degrees}°, pain ${reading.pain}: kept.`, { measuring: null, ...then });
    },
    { disabled: reading === null },
  );
}

const answers = [
  { change: "better", label: "Better" },
  { change: "same", label: "The same" },
  { change: "worse", label: "Worse" },
  { change: "mixed", label: "Mixed" },
] as const;

/** One touch; no change is an answer like any other. Words go into the note. */
function response(at: Here): Child {
  const said = at.soFar.responses.at(-1);
  if (at.soFar.blocks.length + at.soFar.applications.length === 0) return null;
  return group(
    "How do they find it?",
    said ? h("p", { class: "note good" }, `They find it ${said.change}.`) : null,
    h(
      "div",
      { class: "room-minutes" },
      answers.map(({ change, label }) =>
        record(label, () => at.add("response", { blockId: null, change, words: "" }, "Kept.", step(at)), {
          key: change,
          class: "button second room-record",
        }),
      ),
    ),
  );
}

/** Once the sign is tested again as well, the retest is done. */
const step = ({ soFar }: Here) =>
  soFar.readings.some(({ moment }) => moment === "after") ? { step: "home" as const } : {};
