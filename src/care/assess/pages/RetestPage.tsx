import { movementOf } from "../../../knowledge/movements.ts";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { FindingRow } from "../findings.sql.ts";
import type { ReadingRow } from "../readings.sql.ts";
import type { PinnedSign } from "../signs.sql.ts";
import { Figures } from "./ReadingFields.tsx";
import { SignsAgain } from "./SignsAgain.tsx";
import { SignChangeNote } from "./SignChangeNote.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  readings: ReadingRow[];
  readingId: string;
  groupId: string;
  findings: FindingRow[];
  pinned: PinnedSign[];
  kept: Kept;
};

export function RetestPage({ visitor, frame, readings, readingId, groupId, findings, pinned, kept }: Props) {
  const appointment = frame.appointmentId;
  const before = readings.findLast((reading) => reading.moment === "before");
  const after = readings.findLast((reading) => reading.moment === "after");
  return (
    <VisitLayout visitor={visitor} frame={frame} at="retest" title="Retest">
      <SignsAgain appointment={appointment} findings={findings} pinned={pinned} groupId={groupId} kept={kept} />
      {before && after ? (
        <>
          <SignChangeNote before={before} after={after} />
          <p>
            <a className="button" href={to("advise", { appointment })}>
              On to exercises
            </a>
          </p>
        </>
      ) : null}
      {before ? (
        <details open={!after || Boolean(kept.refused)}>
          <summary>{after ? "Measure once more" : "Measure the same sign again"}</summary>
          <p className="number">
            {movementOf(before.movement)?.name ?? before.movement}, {before.side}, by{" "}
            {before.method === "visual" ? "eye" : before.method}. Before treatment: <b>{before.degrees}°</b>
          </p>
          <Form to={to("retest", { appointment })} kept={kept} submit="Record the retest">
            <Hidden name="readingId" value={readingId} />
            <Figures kept={kept} />
          </Form>
        </details>
      ) : findings.length > 0 && pinned.length > 0 ? null : (
        <p className="lead">
          Nothing was measured before treatment. <a href={to("assess", { appointment })}>Measure a sign first</a>.
        </p>
      )}
    </VisitLayout>
  );
}
