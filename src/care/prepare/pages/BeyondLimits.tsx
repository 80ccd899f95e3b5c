import { Select, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { to } from "../../../web/urls.ts";
import { keyOf } from "../go-beyond-limit.ts";
import { type DecisionToday, limitsToGoBeyond } from "../limits-beyond.ts";

/** What somebody has gone beyond, with the reason, wherever the limit would have stood. */
export function GoneBeyond({ overridden }: { overridden: DecisionToday["overridden"] }) {
  return overridden.map((each) => (
    <p key={keyOf(each)} className="note care">
      {each.says}
    </p>
  ));
}

type Props = { decision: DecisionToday; appointment: string; overrideId: string; kept: Kept };

/** A limit can be gone beyond for a reason that is written down; a stop isn't among the choices. */
export function BeyondLimits({ decision, appointment, overrideId, kept }: Props) {
  const gone = new Set(decision.overridden.map(keyOf));
  const options = limitsToGoBeyond(decision)
    .filter((limit) => !gone.has(keyOf(limit)))
    .map((limit) => ({ value: keyOf(limit), label: `${limit.says} (${limit.ruleId})` }));
  if (options.length === 0) return null;
  return (
    <details open={kept.refused?.refused === "PREP-16"}>
      <summary>Go beyond a limit</summary>
      <Form to={to("beyondLimit", { appointment })} kept={kept} submit="Go beyond this limit" second>
        <p className="hint">It is your judgement, and stands in the record with your name.</p>
        <Hidden name="overrideId" value={overrideId} />
        <Select name="limit" label="Which limit" options={options} empty="Please choose" kept={kept} />
        <TextArea name="beyondReason" label="Why" kept={kept} />
      </Form>
    </details>
  );
}
