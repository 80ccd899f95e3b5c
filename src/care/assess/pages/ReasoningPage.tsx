import { shortFactorName } from "../../../knowledge/lifestyle.ts";
import { continuitiesThrough } from "../../../knowledge/continuities.ts";
import { many, one } from "../../../shared/form-values.ts";
import { Choice } from "../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayDate } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { FindingRow } from "../findings.sql.ts";
import type { Impression, Person } from "../person.sql.ts";
import { nameWithSide, sayFinding, suggests } from "../say-finding.ts";
import { BackToAssessment } from "./BackToAssessment.tsx";
import { Chips } from "./Chips.tsx";
import { ImpressionTold } from "./ImpressionTold.tsx";
import { sayFactor } from "./StoryTold.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  regions: readonly string[];
  person: Person;
  impressions: Impression[];
  /** What these impressions stand on. */
  grounds: FindingRow[];
  /** Today's, and those of before that tell most. */
  findings: FindingRow[];
  others: FindingRow[];
  impressionId: string;
  kept: Kept;
};

export const confidence = ["Low", "Moderate", "High"].map((label) => ({ value: label.toLowerCase(), label }));
const bearings = [
  { value: "supports", label: "for" },
  { value: "refutes", label: "against" },
];

/** A working impression on paper: what it rests on, what speaks against it, what would change it. */
export function ReasoningPage(props: Props) {
  const { visitor, frame, regions, person, impressions, grounds, findings, others, impressionId, kept } = props;
  const appointment = frame.appointmentId;
  const drivers = [
    ...person.factors.map((each) => ({ slug: each.factor, about: sayFactor(each) })),
    ...person.exposed.map((each) => ({ slug: each.exposure, about: each.extent })),
  ];
  const chains = continuitiesThrough(regions);
  const ground = (finding: FindingRow) => (
    <div key={finding.finding_id} className="ground">
      <p className="number">
        {nameWithSide(finding)}: {sayFinding(finding)}{" "}
        <span className="quiet">
          {finding.appointment_id === appointment ? "" : sayDate(finding.recorded_at, visitor.practice.timeZone)}{" "}
          {suggests(finding)}
        </span>
      </p>
      <Chips
        name={`bearing~${finding.finding_id}`}
        says={`${nameWithSide(finding)} speaks`}
        options={bearings}
        kept={kept}
      />
    </div>
  );
  return (
    <VisitLayout visitor={visitor} frame={frame} at="assess" title="Reasoning">
      <BackToAssessment frame={frame} />
      <h2>Reasoning</h2>
      {impressions.map((each) => (
        <ImpressionTold key={each.impression_id} impression={each} findings={grounds} />
      ))}
      <Form to={to("reasoning", { appointment })} kept={kept} submit="Record this impression">
        <Hidden name="impressionId" value={impressionId} />
        <TextArea
          name="impression-words"
          label="Working impression"
          hint="What it is consistent with, or what it may relate to. An illness is named only where somebody else has named it."
          kept={kept}
        />
        <Choice name="impression-confidence" legend="How sure you are" options={confidence} kept={kept} across />
        <Field name="impression-driver" label="What may keep it going" kept={kept} />
        {drivers.length > 0 ? (
          <fieldset className="field">
            <legend>Which of these may drive it</legend>
            {drivers.map(({ slug, about }) => (
              <label key={slug} className="pick">
                <input
                  type="checkbox"
                  name="drivers"
                  value={slug}
                  defaultChecked={many(kept.values, "drivers").includes(slug)}
                />
                <span>
                  {shortFactorName(slug)} <span className="about">{about}</span>
                </span>
              </label>
            ))}
          </fieldset>
        ) : null}
        {findings.length + others.length > 0 ? <h3>Findings for and against</h3> : null}
        {findings.map(ground)}
        {others.length > 0 ? (
          <details open={others.some(({ finding_id }) => one(kept.values, `bearing~${finding_id}`) !== "")}>
            <summary>What else was found earlier</summary>
            {others.map(ground)}
          </details>
        ) : null}
        <TextArea name="change_of_mind" label="What would change my mind" kept={kept} />
      </Form>
      {chains.length > 0 ? (
        <details>
          <summary>Where to look as well</summary>
          <ul>
            {chains.map(({ slug, name, support }) => (
              <li key={slug}>
                {name} <span className="tag">anatomical support: {support}</span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </VisitLayout>
  );
}
