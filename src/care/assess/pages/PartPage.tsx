import { assessmentAreas, type AssessmentArea } from "../../../knowledge/assessment-areas.ts";
import { continuitiesThrough } from "../../../knowledge/continuities.ts";
import { neverExamined } from "../../../knowledge/neuro-screen.ts";
import { pressurePositions } from "../../../knowledge/measures.ts";
import { one } from "../../../shared/form-values.ts";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayDate } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { FindingRow as Found } from "../findings.sql.ts";
import type { Kind } from "../finding-subject.ts";
import type { Part, Row } from "../parts.ts";
import { BackToAssessment } from "./BackToAssessment.tsx";
import { Chips } from "./Chips.tsx";
import { DialTemplate } from "./DialTemplate.tsx";
import { FindOnBody } from "./FindOnBody.tsx";
import { FindingRow } from "./FindingRow.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  part: Part;
  area: AssessmentArea;
  rows: Row[];
  today: Found[];
  last: Found[];
  groupId: string;
  regions: readonly string[];
  kept: Kept;
};

const byPlace: readonly Kind[] = ["palpation", "scar"];
const modes = ["active", "passive"].map((value) => ({ value, label: value }));
const positions = pressurePositions.map((value) => ({ value, label: value }));
const methods = [
  { value: "goniometer", label: "goniometer" },
  { value: "inclinometer", label: "inclinometer" },
  { value: "phone", label: "phone" },
  { value: "visual", label: "by eye" },
];

/** One part of the assessment: every row of it in one form, sent once. */
export function PartPage({ visitor, frame, part, area, rows, today, last, groupId, regions, kept }: Props) {
  const appointment = frame.appointmentId;
  const at = to("assessPart", { appointment, part: part.slug });
  const find = (list: Found[], row: Row, side: string) =>
    list.findLast((each) => each.kind === row.kind && each.what === row.what && each.side === side);
  const beside = (row: Row) => (side: string) => {
    const before = find(last, row, side);
    return {
      today: find(today, row, side),
      last: before,
      lastOn: before ? shortDate(before.recorded_at, visitor) : "",
    };
  };
  return (
    <VisitLayout
      visitor={visitor}
      frame={frame}
      at="assess"
      title={part.name}
      {...(part.slug === "movement" ? { script: "dial" } : {})}
    >
      <BackToAssessment frame={frame} />
      <h2>{part.name}</h2>
      <p className="quiet">{part.about}</p>
      {part.byArea ? <Areas at={at} area={area} /> : null}
      {byPlace.includes(part.kinds[0]!) ? <FindOnBody at={at} kind={part.kinds[0]!} area={area} /> : null}
      {part.slug === "palpation" ? <WhereToLook regions={regions} /> : null}
      {part.slug === "nerves" ? <p className="note">{neverExamined}</p> : null}
      {part.slug === "movement" ? <DialTemplate /> : null}
      {rows.length === 0 ? <p className="lead">Nothing of this is taken here. Please choose another area.</p> : null}
      <Form to={at} kept={kept} submit="Record these findings">
        <Hidden name="groupId" value={one(kept.values, "groupId") || groupId} />
        <Hidden name="area" value={area.code} />
        {part.slug === "movement" ? (
          <div className="manner">
            <Chips name="mode" says="Moved by" options={modes} kept={kept} given="active" />
            <Chips name="method" says="Measured with" options={methods} kept={kept} given={lastMethod(today, last)} />
          </div>
        ) : null}
        {part.slug === "vitals" ? (
          <Chips name="mode" says="Position" options={positions} kept={kept} given="sitting" />
        ) : null}
        {rows.map((row) => (
          <FindingRow key={`${row.kind} ${row.what}`} row={row} beside={beside(row)} kept={kept} />
        ))}
      </Form>
    </VisitLayout>
  );
}

/** Measured as it was before, so that like can be compared with like. */
const lastMethod = (today: Found[], last: Found[]) => {
  const known = [...last, ...today].filter(({ unit, method }) => unit === "degrees" && method !== "");
  return known.at(-1)?.method ?? "goniometer";
};

const shortDate = (at: string, visitor: Visitor) => sayDate(at, visitor.practice.timeZone);

function Areas({ at, area }: { at: string; area: AssessmentArea }) {
  return (
    <nav className="areas" aria-label="Area of the body">
      {assessmentAreas.map(({ code, name }) => (
        <a key={code} href={`${at}?area=${code}`} aria-current={code === area.code ? "true" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

function WhereToLook({ regions }: { regions: readonly string[] }) {
  const chains = continuitiesThrough(regions);
  if (chains.length === 0) return null;
  return (
    <details>
      <summary>Where to look as well</summary>
      <p className="quiet">
        Chains that run through where it is felt. That tissues are connected does not prove that one acts on the other.
      </p>
      <ul>
        {chains.map(({ slug, name, support }) => (
          <li key={slug}>
            {name} <span className="tag">anatomical support: {support}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
