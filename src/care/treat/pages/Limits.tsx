import { regionName } from "../../../knowledge/regions.ts";
import { techniqueOf, techniques } from "../../../knowledge/techniques/index.ts";
import { to } from "../../../web/urls.ts";
import type { SafetyDecision } from "../../prepare/index.ts";
import type { Judged } from "../allow-application.ts";

/** Nothing can be given where today's answers were not reviewed, or stop treatment. */
export const isTreatable = (decision: SafetyDecision | null): boolean =>
  decision?.flow === "clear" || decision?.flow === "conditional";

/** What today's answers leave out stands above every choice. */
export function Limits({ decision, appointment }: { decision: Judged | null; appointment: string }) {
  if (!decision)
    return (
      <p className="note care">
        Today’s answers have not been reviewed. <a href={to("answers", { appointment })}>Review them first</a>.
      </p>
    );
  if (!isTreatable(decision)) return <Stop decision={decision} />;
  const places = [...new Set(decision.avoidRegions.map(({ region }) => region))].map((code) => regionName(code));
  const methods = [
    ...new Set(decision.avoidTechniques.map(({ technique }) => techniqueOf(technique)?.name ?? technique)),
  ];
  const ceilings = Object.entries(decision.limits).map(([parameter, { most }]) => sayCeiling(parameter, most));
  const beyond = (decision.overridden ?? []).map(({ says }) => says);
  if (places.length + methods.length + ceilings.length + beyond.length === 0) return null;
  return (
    <div className="note care">
      <h2>Today</h2>
      <ul>
        {places.length > 0 ? <li>Leave alone: {places.join(", ")}</li> : null}
        {methods.length > 0 ? <li>Not today: {methods.join(", ")}</li> : null}
        {ceilings.map((ceiling) => (
          <li key={ceiling}>{ceiling}</li>
        ))}
        {beyond.map((says) => (
          <li key={says}>
            <b>{says}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Stop({ decision }: { decision: SafetyDecision }) {
  return (
    <div className="note stop">
      <h2>No hands-on treatment today</h2>
      {decision.fired.map((rule) => (
        <p key={rule.ruleId}>
          “{rule.says}” <span className="rule">{rule.ruleId}</span>
        </p>
      ))}
    </div>
  );
}

function sayCeiling(name: string, most: number): string {
  const parameter = techniques.map((technique) => technique.parameters[name]).find((known) => known?.kind === "number");
  return parameter?.kind === "number"
    ? `${parameter.label}: at most ${most} ${parameter.unit}`
    : `${name}: at most ${most}`;
}
