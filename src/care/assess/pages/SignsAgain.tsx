import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { to } from "../../../web/urls.ts";
import { compareFindings, type FindingChange, isLike } from "../compare-findings.ts";
import type { FindingRow } from "../findings.sql.ts";
import { movementFirst } from "../finding-order.ts";
import { nameWithSide, sayFigure, sayValue } from "../say-finding.ts";
import type { PinnedSign } from "../signs.sql.ts";
import { SignFields } from "./SignFields.tsx";

type Props = { appointment: string; findings: FindingRow[]; pinned: PinnedSign[]; groupId: string; kept: Kept };

/** The pinned signs again, found as before: movement first, and what is felt last. */
export function SignsAgain({ appointment, findings, pinned, groupId, kept }: Props) {
  const signs = pinned
    .map(({ finding }) => ({
      finding,
      before: findings.findLast((each) => each.moment === "before" && isLike(each, finding)),
      after: findings.findLast((each) => each.moment === "after" && isLike(each, finding)),
    }))
    .toSorted((a, b) => movementFirst(a.finding, b.finding));
  if (signs.length === 0) return null;
  const open = signs.filter(({ before }) => before !== undefined);
  return (
    <section>
      <h2>The signs of this episode</h2>
      {signs.map(({ finding, before, after }) =>
        before && after ? (
          <Change key={finding.finding_id} before={before} after={after} />
        ) : before ? null : (
          <p key={finding.finding_id} className="quiet">
            {nameWithSide(finding)}: not found in the same way before treatment today.
          </p>
        ),
      )}
      {signs.some(({ before, after }) => before && after) ? (
        <p>
          <a className="button" href={to("advise", { appointment })}>
            On to exercises
          </a>
        </p>
      ) : null}
      {open.length > 0 ? (
        <Form to={to("retestSigns", { appointment })} kept={kept} submit="Record the signs again" second>
          <Hidden name="groupId" value={groupId} />
          {open.map(({ before }) => (
            <SignFields key={before!.finding_id} sign={before!} earlier={`before: ${sayValue(before!)}`} kept={kept} />
          ))}
        </Form>
      ) : null}
    </section>
  );
}

function Change({ before, after }: { before: FindingRow; after: FindingRow }) {
  const change = compareFindings(before, after);
  if ("refused" in change) return null;
  return (
    <div className={change.withinError === false ? "note good" : "note"}>
      <p className="lead number">
        {nameWithSide(before)}: {sayValue(before)} → {sayValue(after)}
      </p>
      <p className="number">{sayChange(change)}</p>
    </div>
  );
}

function sayChange({ by, unit, withinError, error, was, now }: FindingChange): string {
  if (by === null) return was === now ? "The same answer as before." : "Another answer than before.";
  const more = by === 0 ? "No change" : `${sayFigure(Math.abs(by), unit)} ${by < 0 ? "less" : "more"}`;
  if (withinError === null) return `${more}. How much of that is the error of measuring is not known.`;
  return withinError
    ? `${more}: less than measuring can tell (±${sayFigure(error!, unit)}), so call it the same.`
    : `${more}, beyond the ±${sayFigure(error!, unit)} that measuring is unsure by.`;
}
