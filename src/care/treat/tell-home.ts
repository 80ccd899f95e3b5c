import { exerciseOf } from "../../knowledge/exercises.ts";
import { sayPlainDay } from "../../shared/say-day.ts";
import { sayMany } from "../../shared/say-many.ts";
import { saySets } from "../../shared/say-sets.ts";
import { sayTimes } from "../../shared/say-times.ts";
import type { SessionRecord } from "./session-record.sql.ts";

type Facts = Pick<SessionRecord, "prescription" | "prescription_plan" | "given_advice">;

/** What goes home: each exercise as it was given and done, then what there is to read. */
export function tellHome({ prescription, prescription_plan, given_advice }: Facts): string[] {
  const planOf = (id: string) => prescription_plan.find((plan) => plan.prescription_id === id);
  const advice = given_advice.at(-1);
  return [
    ...prescription.map((each) => tellExercise(each, planOf(each.prescription_id))),
    ...(advice?.said.length ? [`To read at home: ${advice.said.join(" ")}`] : []),
    ...(advice?.words.trim() ? [`Also for home: ${advice.words.trim()}`] : []),
  ];
}

const practisedAs: Readonly<Record<string, string>> = {
  independent: "shown, and practised without help",
  cued: "shown, and practised with cues",
  unable: "shown; they could not do it yet",
};

type Given = Facts["prescription"][number];
type Plan = Facts["prescription_plan"][number];

function tellExercise(each: Given, plan: Plan | undefined): string {
  const exercise = exerciseOf(each.exercise);
  const hold = each.hold_s > 0 ? `, each held ${sayMany(each.hold_s, "second")}` : "";
  const place = each.side === "midline" ? "" : each.side === "both" ? ", both sides" : `, ${each.side}`;
  const practised =
    each.practised === "not-practised"
      ? each.demonstrated
        ? "shown"
        : "not shown today"
      : (practisedAs[each.practised] ?? each.practised);
  const name = plan?.exercise_name ?? exercise?.name ?? each.exercise;
  const asked = Object.entries((plan?.asks ?? {}) as Record<string, number>).map(([figure, value]) => {
    const parameter = exercise?.safety.asks?.[figure];
    return `, ${(parameter?.label ?? figure).toLowerCase()} ${value}${parameter?.kind === "number" ? ` ${parameter.unit}` : ""}`;
  });
  const last = plan?.stop_on ? `, until ${sayPlainDay(plan.stop_on)}` : "";
  const tempo = plan?.out_s && plan.back_s ? `, ${sayMany(plan.out_s, "second")} out and ${plan.back_s} back` : "";
  const care = plan?.thought_of?.length ? ` Given with ${plan.thought_of.join(", ")} in mind.` : "";
  return `${name}${place}: ${saySets(each)}${hold}${tempo}${asked.join("")}, ${sayTimes(each.times_a_day)} a day${last}; ${practised}.${care}`;
}
