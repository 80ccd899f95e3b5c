import { Field, Select, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { to } from "../../../web/urls.ts";
import type { Clearance } from "../clearances.sql.ts";
import type { SafetyDecision } from "../safety-decision.ts";

export function Clearances({ clearances }: { clearances: Clearance[] }) {
  return clearances.map((clearance) => (
    <div key={`${clearance.ruleId} ${clearance.until} ${clearance.givenBy}`} className="note good">
      <p>
        {clearance.givenBy}, {clearance.profession}, has agreed until {clearance.until}{" "}
        <span className="rule">{clearance.ruleId}</span>
      </p>
      <p>{clearance.limits}</p>
    </div>
  ));
}

type Props = {
  decision: SafetyDecision;
  clearances: Clearance[];
  appointment: string;
  clearanceId: string;
  kept: Kept;
};

/** Where a rule waits for a professional's agreement, what they said can be written down. */
export function AskedFor({ decision, clearances, appointment, clearanceId, kept }: Props) {
  const waiting = decision.fired.filter(
    ({ ruleId, effects }) =>
      effects.some(({ kind }) => kind === "CLR") && !clearances.some((clearance) => clearance.ruleId === ruleId),
  );
  if (waiting.length === 0) return null;
  const options = waiting.map(({ ruleId, says }) => ({ value: ruleId, label: `${ruleId}: ${says}` }));
  return (
    <details open={kept.refused?.refused === "PREP-9"}>
      <summary>A doctor or team has agreed</summary>
      <Form to={to("clearance", { appointment })} kept={kept} submit="Record their agreement" second>
        <Hidden name="clearanceId" value={clearanceId} />
        <Select name="ruleId" label="About" options={options} kept={kept} />
        <Field name="givenBy" label="Who agreed" kept={kept} />
        <Field name="profession" label="Their profession" kept={kept} />
        <TextArea name="limits" label="What they agreed to, and within which limits" kept={kept} />
        <Field name="until" label="Holds until" type="date" kept={kept} />
      </Form>
    </details>
  );
}
