import { Temporal } from "temporal-polyfill";
import type { RoomPrescription, RoomVisit } from "../../../room/contract.ts";
import { sayMany } from "../../../../../shared/say-many.ts";
import { saySets } from "../../../../../shared/say-sets.ts";
import { sayTimes } from "../../../../../shared/say-times.ts";
import { exerciseOf } from "../../../room/screen/touches.ts";
import { button, chip, chips, fold, group, record, stepper } from "./controls.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";
import { dayOf, sayDay } from "./say.ts";

type Offered = RoomVisit["exercises"][number];

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
export function dose(at: Here, { id, name, sided }: Offered, chosen: RoomPrescription): Child {
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
      { class: "room-minutes worded" },
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
      until(at, chosen, (stopOn) => change({ stopOn })),
    ]),
    button("Close", () => at.touch({ dosing: null }), { class: "button plain" }),
  );
}

const weeks = [1, 2, 4, 6];

/** Some are meant for a while only: the last day is counted from this visit. */
function until({ visit, timeZone }: Here, { stopOn }: RoomPrescription, set: (stopOn: string | null) => void): Child {
  const lastOf = (week: number) => Temporal.PlainDate.from(dayOf(visit.from, timeZone)).add({ weeks: week }).toString();
  return group(
    "Until",
    chips(
      chip("It goes on", !stopOn, () => set(null)),
      weeks.map((week) =>
        chip(week === 1 ? "1 week" : `${week} weeks`, stopOn === lastOf(week), () => set(lastOf(week)), {
          key: String(week),
        }),
      ),
    ),
  );
}

function sayDose(given: RoomPrescription): string {
  const { holdS, timesADay, stopOn } = given;
  const held = holdS > 0 ? `, each held ${sayMany(holdS, "second")}` : "";
  const last = !stopOn ? "" : `, until ${sayDay(`${stopOn}T12:00:00Z`, "UTC")}`;
  return `${saySets(given)}${held}, ${sayTimes(timesADay)} a day${last}`;
}
