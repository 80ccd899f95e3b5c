import { regions } from "../../../knowledge/regions.ts";
import { techniqueOf, techniques } from "../../../knowledge/techniques/index.ts";
import { TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { DecisionToday } from "../../prepare/index.ts";
import { tellLines } from "../narrative.ts";
import { Told } from "./Told.tsx";
import type { SessionRecord } from "../session-record.sql.ts";

type Props = {
  visitor: Visitor;
  frame: Frame;
  record: SessionRecord;
  decision: DecisionToday | null;
  stopId: string;
  kept: Kept;
};

export function TreatPage({ visitor, frame, record, decision, stopId, kept }: Props) {
  const appointment = frame.appointmentId;
  const given = tellLines({ ...nothing, application: record.application, stop: record.stop });
  return (
    <VisitLayout visitor={visitor} frame={frame} at="treat" title="Treat">
      <Limits decision={decision} appointment={appointment} />
      {given.length > 0 ? (
        <>
          <h2>Given so far</h2>
          <Told lines={given} />
          <p>
            <a className="button" href={to("retest", { appointment })}>
              On to the retest
            </a>
          </p>
        </>
      ) : null}
      {isTreatable(decision) ? <Techniques appointment={appointment} decision={decision} /> : null}
      <p>
        <a className="button second" href={to("askAgain", { appointment })}>
          Something new: ask again
        </a>
      </p>
      <details open={Boolean(kept.refused)}>
        <summary>Stop the treatment</summary>
        <Form to={to("stop", { appointment })} kept={kept} submit="Stop here" second>
          <Hidden name="stopId" value={stopId} />
          <TextArea name="reason" label="Why it stopped" kept={kept} />
        </Form>
      </details>
    </VisitLayout>
  );
}

const nothing = {
  complaint: [],
  impression: [],
  sign_reading: [],
  pain_score: [],
  application: [],
  stop: [],
  prescription: [],
};

/** Nothing can be given where today's answers were not reviewed, or stop treatment. */
export const isTreatable = (decision: DecisionToday | null): boolean =>
  decision?.flow === "clear" || decision?.flow === "conditional";

function Techniques({ appointment, decision }: { appointment: string; decision: DecisionToday | null }) {
  const not = new Set(decision?.avoidTechniques.map(({ technique }) => technique));
  return (
    <>
      <h2>Add what you gave</h2>
      <ul className="list">
        {techniques.map(({ code, name, about }) => (
          <li key={code}>
            <h3>
              <a href={to("apply", { appointment, technique: code })}>{name}</a>{" "}
              {not.has(code) ? <span className="tag stop">not today</span> : null}
            </h3>
            <p className="quiet">{about}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What today's answers leave out stands above every choice. */
export function Limits({ decision, appointment }: { decision: DecisionToday | null; appointment: string }) {
  if (!decision)
    return (
      <p className="note care">
        Today’s answers have not been reviewed. <a href={to("answers", { appointment })}>Review them first</a>.
      </p>
    );
  if (!isTreatable(decision)) return <Stop decision={decision} />;
  const places = [...new Set(decision.avoidRegions.map(({ region }) => region))].map(
    (code) => regions.find((region) => region.code === code)?.name ?? code,
  );
  const methods = [
    ...new Set(decision.avoidTechniques.map(({ technique }) => techniqueOf(technique)?.name ?? technique)),
  ];
  const ceilings = Object.entries(decision.limits).map(([parameter, { most }]) => sayCeiling(parameter, most));
  const beyond = decision.overridden.map(({ says }) => says);
  if (places.length + methods.length + ceilings.length + beyond.length === 0) return null;
  return (
    <div className="note care">
      <h2>Today</h2>
      <ul>
        {places.length > 0 ? <li>Leave alone: {places.join(", ")}</li> : null}
        {methods.length > 0 ? <li>Not today: {methods.join(", ")}</li> : null}
        {ceilings.map((ceiling) => (
          <li key={ceiling}>{ceiling}</li>
        ))}
        {beyond.map((says) => (
          <li key={says}>
            <b>{says}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Stop({ decision }: { decision: DecisionToday }) {
  return (
    <div className="note stop">
      <h2>No hands-on treatment today</h2>
      {decision.fired.map((rule) => (
        <p key={rule.ruleId}>
          “{rule.says}” <span className="rule">{rule.ruleId}</span>
        </p>
      ))}
    </div>
  );
}

function sayCeiling(name: string, most: number): string {
  const parameter = techniques.map((technique) => technique.parameters[name]).find((known) => known?.kind === "number");
  return parameter?.kind === "number"
    ? `${parameter.label}: at most ${most} ${parameter.unit}`
    : `${name}: at most ${most}`;
}
