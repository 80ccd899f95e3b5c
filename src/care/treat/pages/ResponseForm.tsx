import { Field } from "../../../ui/Field.tsx";
import { Hidden, type Kept } from "../../../ui/Form.tsx";
import { to } from "../../../web/urls.ts";

const answers = [
  { value: "better", label: "Better" },
  { value: "same", label: "The same" },
  { value: "worse", label: "Worse" },
  { value: "mixed", label: "Mixed" },
];

type Props = { appointment: string; responseId: string; blockId: string; kept: Kept };

/** One touch says how it was; words may go with it. No change is an answer like any other. */
export function ResponseForm({ appointment, responseId, blockId, kept }: Props) {
  return (
    <form method="post" action={to("respond", { appointment })} className="quick" noValidate>
      <Hidden name="responseId" value={responseId} />
      {blockId ? <Hidden name="blockId" value={blockId} /> : null}
      <h3>How does the client find it?</h3>
      <Field name="responseWords" label="In their words, if you like" kept={kept} />
      <div className="touches">
        {answers.map(({ value, label }) => (
          <button key={value} className="button second" name="change" value={value}>
            {label}
          </button>
        ))}
      </div>
    </form>
  );
}
