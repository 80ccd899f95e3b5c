import { movementOf } from "../../../knowledge/movements.ts";
import { techniqueOf } from "../../../knowledge/techniques/index.ts";
import { Choice } from "../../../ui/Choices.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import { ResponseForm } from "./ResponseForm.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  block: { id: string; name: string; techniques: string[] };
  given: string[];
  before: { movement: string; side: string; method: string; degrees: number } | null;
  change: string | null;
  newIds: { retest: string; reading: string; response: string };
  kept: Kept;
};

const scores = Array.from({ length: 11 }, (_, score) => ({ value: String(score), label: String(score) }));

/** One block: test again what was tested before it, say how it was, add what it held in detail. */
export function BlockPage({ visitor, frame, block, given, before, change, newIds, kept }: Props) {
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="treat" title={block.name}>
      <h2>{block.name}</h2>
      <div className="note-text">
        {given.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <h3>Test again</h3>
      {change ? <p className="note number">{change}</p> : null}
      {before ? (
        <details open={!change || Boolean(kept.refused)}>
          <summary>{change ? "Measure once more" : "Measure the same sign"}</summary>
          <p className="number">
            {movementOf(before.movement)?.name ?? before.movement}, {before.side}. Before this block:{" "}
            <b>{before.degrees}°</b>. Move first, then measure; no change is worth knowing, too.
          </p>
          <Form to={to("block", { appointment, block: block.id })} kept={kept} submit="Record the retest">
            <Hidden name="retestId" value={newIds.retest} />
            <Hidden name="readingId" value={newIds.reading} />
            <Field name="reading-degrees" label="Degrees now" inputMode="numeric" kept={kept} short />
            <Field name="reading-symptom" label="What the client feels there" kept={kept} />
            <Choice name="reading-pain" legend="Pain with it, from 0 to 10" options={scores} kept={kept} across />
          </Form>
        </details>
      ) : (
        <p className="quiet">
          Nothing was measured before this block. <a href={to("assess", { appointment })}>Measure a sign</a> before the
          next one.
        </p>
      )}
      <ResponseForm appointment={appointment} responseId={newIds.response} blockId={block.id} kept={kept} />
      <h3>Add what it held</h3>
      <ul className="touches">
        {block.techniques.map((code) => (
          <li key={code}>
            <a className="button second" href={`${to("apply", { appointment, technique: code })}?block=${block.id}`}>
              {techniqueOf(code)?.name ?? code}
            </a>
          </li>
        ))}
      </ul>
      <p>
        <a className="button" href={to("treat", { appointment })}>
          Back to the treatment
        </a>
      </p>
    </VisitLayout>
  );
}
