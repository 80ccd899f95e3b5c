import { Form, type Kept } from "../../../ui/Form.tsx";
import { many } from "../../../shared/form-values.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { FindingRow } from "../findings.sql.ts";
import { isLike } from "../compare-findings.ts";
import { inOrder } from "../finding-order.ts";
import { nameWithSide, sayFinding } from "../say-finding.ts";
import type { PinnedSign } from "../signs.sql.ts";
import { BackToAssessment } from "./BackToAssessment.tsx";

type Props = { visitor: Visitor; frame: Frame; pinned: PinnedSign[]; today: FindingRow[]; kept: Kept };

/** The one to three findings that this episode is measured by. */
export function SignsPage({ visitor, frame, pinned, today, kept }: Props) {
  const appointment = frame.appointmentId;
  const isHeld = (each: FindingRow) => pinned.some(({ finding }) => isLike(finding, each));
  const choices = inOrder(today)
    .filter((each) => (each.value !== null || each.result !== null) && !isHeld(each))
    .toSorted((a, b) => Number(b.reproduces) - Number(a.reproduces));
  return (
    <VisitLayout visitor={visitor} frame={frame} at="assess" title="Comparable signs">
      <BackToAssessment frame={frame} />
      <h2>Comparable signs</h2>
      <p className="quiet">
        One to three findings that bring on the complaint. They are found again, in the same way, after treatment and at
        each visit.
      </p>
      {pinned.length + choices.length === 0 ? (
        <p className="lead">Record findings first; then choose from them here.</p>
      ) : (
        <Form to={to("signs", { appointment })} kept={kept} submit="Measure by these">
          {pinned.length > 0 ? <h3>Measured by now</h3> : null}
          {pinned.map(({ place, finding }) => (
            <label key={place} className="pick">
              <input
                type="checkbox"
                name="let-go"
                value={place}
                defaultChecked={many(kept.values, "let-go").includes(String(place))}
              />
              <span>
                Let go of {nameWithSide(finding)}
                <span className="about number">{sayFinding(finding)}</span>
              </span>
            </label>
          ))}
          {choices.length > 0 ? (
            <h3>Found today</h3>
          ) : (
            <p className="quiet">Nothing else has been found today that could be measured by.</p>
          )}
          {choices.map((finding) => (
            <label key={finding.finding_id} className="pick">
              <input
                type="checkbox"
                name="pin"
                value={finding.finding_id}
                defaultChecked={many(kept.values, "pin").includes(finding.finding_id)}
              />
              <span>
                {nameWithSide(finding)}
                <span className="about number">{sayFinding(finding)}</span>
              </span>
            </label>
          ))}
        </Form>
      )}
    </VisitLayout>
  );
}
