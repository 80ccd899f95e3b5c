import { questions } from "../../../knowledge/questions.ts";
import { Tick } from "../../../ui/Choices.tsx";
import { TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import { sayAnswer } from "../say-answer.ts";
import { sayEffect } from "../say-effect.ts";
import type { Clearance } from "../clearances.sql.ts";
import type { SafetyDecision } from "../safety-decision.ts";
import { AskedFor, Clearances } from "./Clearances.tsx";
import type { ScreeningRow } from "../screenings.sql.ts";

type Props = {
  visitor: Visitor;
  frame: Frame;
  screening: ScreeningRow | null;
  decision: SafetyDecision | null;
  clearances: Clearance[];
  clearanceId: string;
  kept: Kept;
};

export function AnswersPage({ visitor, frame, screening, decision, clearances, clearanceId, kept }: Props) {
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="answers" title="Health answers">
      {screening && decision ? (
        <>
          <Verdict decision={decision} />
          <Clearances clearances={clearances} />
          {screening.decision ? <Reviewed decision={decision} appointment={appointment} /> : null}
          {screening.decision || decision.flow === "not-screened" ? null : (
            <Form to={to("answers", { appointment })} kept={kept} submit="I have read these">
              <Hidden name="screeningId" value={screening.screeningId} />
              {decision.fired.map((rule) => (
                <Rule key={rule.ruleId} rule={rule} says={asks(decision, rule)} kept={kept} />
              ))}
              <Said blocked={decision.flow === "blocked"} kept={kept} />
            </Form>
          )}
          {screening.decision ? null : <AskedFor {...{ decision, clearances, appointment, clearanceId, kept }} />}
          <Given screening={screening} />
        </>
      ) : (
        <p className="lead">The health questions have not been answered yet.</p>
      )}
      <div className="row no-print">
        <a className={screening ? undefined : "button"} href={to("askQuestions", { appointment })}>
          {screening ? "Change the answers together" : "Ask the questions together"}
        </a>
        <a href={to("safetyRules")}>All safety rules</a>
        {screening ? null : (
          <Form to={to("newLink", { appointment })} submit="Write a new private link to them" second />
        )}
      </div>
    </VisitLayout>
  );
}

const verdicts = {
  clear: ["good", "Nothing here limits treatment today."],
  conditional: ["care", "Treatment is possible, within these limits."],
  "not-screened": ["care", "Some questions are unanswered. Please ask them before you go on."],
  blocked: ["stop", "No hands-on treatment today."],
} as const;

function Verdict({ decision }: { decision: SafetyDecision }) {
  const [tone, says] = verdicts[decision.flow];
  return (
    <>
      <div className={`note ${tone}`}>
        <p className="lead">{says}</p>
      </div>
      {decision.notScreened.length > 0 ? (
        <details open={decision.flow === "not-screened"}>
          <summary>{decision.notScreened.length} not answered</summary>
          <ul>
            {questions
              .filter((question) => decision.notScreened.includes(question.id))
              .map((question) => (
                <li key={question.id}>{question.text}</li>
              ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}

type Fired = SafetyDecision["fired"][number];

/** What one fired rule asks today, a line to an effect. */
const asks = (decision: SafetyDecision, { ruleId, effects }: Fired): string[] => {
  const avoided = decision.avoidRegions.flatMap((avoid) => (avoid.ruleId === ruleId ? [avoid.region] : []));
  return effects.map((effect) => sayEffect(effect, avoided));
};

function Rule({ rule, says, kept }: { rule: Fired; says: string[]; kept: Kept }) {
  return (
    <section className="note care">
      <h2>Say: “{rule.says}”</h2>
      <ul>
        {says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="rule">
        {rule.ruleId}. Source: {rule.sources.join("; ")}. Not yet reviewed by a clinician.
      </p>
      <Tick name={`ack-${rule.ruleId}`} label="I have taken this in" kept={kept} />
    </section>
  );
}

function Said({ blocked, kept }: { blocked: boolean; kept: Kept }) {
  const label = blocked ? "What you said to the client" : "What you said to the client (if anything)";
  return (
    <>
      <TextArea name="said" label={label} kept={kept} />
      {blocked ? <TextArea name="reply" label="What the client replied" kept={kept} /> : null}
    </>
  );
}

function Reviewed({ decision, appointment }: { decision: SafetyDecision; appointment: string }) {
  const blocked = decision.flow === "blocked";
  return (
    <>
      {decision.fired.map((rule) => (
        <div key={rule.ruleId} className="note">
          <p>
            <b>{rule.says}</b>
          </p>
          <p>
            {asks(decision, rule).join(" ")} <span className="rule">{rule.ruleId}</span>
          </p>
        </div>
      ))}
      <p>
        <a className="button" href={blocked ? to("sign", { appointment }) : to("consent", { appointment })}>
          {blocked ? "Finish the record" : "On to consent"}
        </a>
      </p>
    </>
  );
}

function Given({ screening }: { screening: ScreeningRow }) {
  const asked = questions.filter((question) => screening.answers[question.id] !== undefined);
  const notable = asked.filter((question) => screening.answers[question.id] !== "no");
  return (
    <details>
      <summary>
        All {asked.length} answers, {notable.length} of them not “no”
      </summary>
      <dl>
        {[...notable, ...asked.filter((question) => !notable.includes(question))].map((question) => (
          <div key={question.id}>
            <dt>{question.text}</dt>
            <dd>
              <b>{sayAnswer(screening.answers[question.id])}</b>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
