import type { Exercise } from "../../knowledge/exercises.ts";
import { refuse, type Refused } from "../../shared/refusal.ts";
import type { SafetyDecision } from "../prepare/index.ts";
import type { Plan } from "./prescription.ts";

type Wish = Partial<Pick<Plan, "asks" | "tempo">>;
type Limits = Pick<SafetyDecision, "limits" | "fired">;

/** What an exercise asks for is given in its own range and within the day's limits; nothing is trimmed in silence. */
export function checkFigures({ safety }: Exercise, wish: Wish, decision: Limits): Refused<"ADVISE-27"> | null {
  for (const [name, parameter] of Object.entries(safety.asks ?? {})) {
    if (parameter.kind !== "number") continue;
    const value = wish.asks?.[name];
    const again = (says: string, detail?: object) => refuse("ADVISE-27", says, { field: `asks-${name}`, ...detail });
    const { label, min, max, unit } = parameter;
    if (value === undefined || !Number.isInteger(value) || value < min || value > max)
      return again(`${label}: please give a whole number from ${min} to ${max} ${unit}.`);
    const limit = decision.limits[name];
    if (limit && value > limit.most)
      return again(
        `${label}: today at most ${limit.most} ${unit} (${limit.ruleId}; ${sourceOf(decision, limit.ruleId)}).`,
        { ruleId: limit.ruleId },
      );
  }
  const ways = wish.tempo ? [wish.tempo.outS, wish.tempo.backS] : [];
  return ways.every((way) => Number.isInteger(way) && way >= 1 && way <= 10)
    ? null
    : refuse("ADVISE-27", "Please give both ways of the movement in whole seconds from 1 to 10, or neither.", {
        field: "outS",
      });
}

export const sourceOf = ({ fired }: Pick<SafetyDecision, "fired">, ruleId: string): string =>
  fired.find((rule) => rule.ruleId === ruleId)?.sources[0] ?? "today's answers";

/** The usual figures, where the day allows them, and what the day allows where it doesn't. */
export const usualAsks = ({ safety }: Exercise, limits: SafetyDecision["limits"]): Record<string, number> =>
  Object.fromEntries(
    Object.entries(safety.asks ?? {}).flatMap(([name, parameter]) =>
      parameter.kind === "number"
        ? [[name, Math.min(parameter.default, limits[name]?.most ?? parameter.default)] as const]
        : [],
    ),
  );
