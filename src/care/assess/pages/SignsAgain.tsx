import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { fieldOf } from "../../../ui/RefusalNote.tsx";
import { to } from "../../../web/urls.ts";
import { compareFindings, type FindingChange, isLike } from "../compare-findings.ts";
import { resultsOf } from "../finding.ts";
import type { FindingRow } from "../findings.sql.ts";
import { nameWithSide, sayFigure, sayValue } from "../say-finding.ts";
import type { PinnedSign } from "../signs.sql.ts";
import type { Kind } from "../finding-subject.ts";
import { Chips, Figure } from "./Chips.tsx";

type Props = { appointment: string; findings: FindingRow[]; pinned: PinnedSign[]; groupId: string; kept: Kept };

/** The pinned signs again, found as before: movement first, and what is felt last. */
export function SignsAgain({ appointment, findings, pinned, groupId, kept }: Props) {
  const signs = pinned
    .map(({ finding }) => ({
      finding,
      before: findings.findLast((each) => each.moment === "before" && isLike(each, finding)),
      after: findings.findLast((each) => each.moment === "after" && isLike(each, finding)),
    }))
    .toSorted((a, b) => Number(b.finding.kind === "movement") - Number(a.finding.kind === "movement"));
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
            <Again key={before!.finding_id} before={before!} kept={kept} />
          ))}
        </Form>
      ) : null}
    </section>
  );
}

function Again({ before, kept }: { before: FindingRow; kept: Kept }) {
  const place = `${before.kind}~${before.what}~${before.side}`;
  const wrong = fieldOf(kept.refused) === place;
  const answers =
    before.value === null
      ? resultsOf({ kind: before.kind as Kind, what: before.what }).filter((each) => each !== "not-done")
      : [];
  return (
    <fieldset id={place} className={wrong ? "look field wrong" : "look"}>
      <legend>
        {nameWithSide(before)} <span className="last-value">before: {sayValue(before)}</span>
      </legend>
      {wrong ? <p className="fault">{kept.refused!.says}</p> : null}
      <Hidden name={`${place}~mode`} value={before.mode} />
      <Hidden name={`${place}~method`} value={before.method} />
      <div className="boxes">
        {answers.length > 0 ? (
          <Chips
            name={`${place}~result`}
            says={nameWithSide(before)}
            options={answers.map((value) => ({ value, label: value }))}
            kept={kept}
          />
        ) : (
          <Figure name={`${place}~value`} label={`Now, ${before.unit}`} kept={kept} />
        )}
        {before.kind === "pressure" ? (
          <Figure name={`${place}~diastolic_mmhg`} label="Lower, mmHg" kept={kept} />
        ) : null}
        <Figure name={`${place}~pain`} label="Pain with it, 0–10" kept={kept} />
      </div>
    </fieldset>
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
