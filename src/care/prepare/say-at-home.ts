import { safetyRules } from "../../knowledge/safety-rules.ts";
import type { FiredRule } from "./safety-decision.ts";

/** PREP-8. Somebody who reads this alone is promised nothing that only holds in the room. */
export const sayAtHome = ({ ruleId, says }: Pick<FiredRule, "ruleId" | "says">): string =>
  safetyRules.find(({ id }) => id === ruleId)?.atHome ?? says;
