import { Pick, Tick } from "../../../ui/Choices.tsx";
import { TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { to } from "../../../web/urls.ts";
import { becauseOf } from "../asked-by.ts";
import type { Answers } from "../answers.ts";
import type { FiredRule, SafetyDecision } from "../safety-decision.ts";
import { sayEffect } from "../say-effect.ts";
import type { ScreeningRow } from "../screenings.sql.ts";
import type { Reading } from "./AnswersPage.tsx";

type Props = {
  reading: Reading;
  decision: SafetyDecision;
  screening: ScreeningRow;
  appointment: string;
  kept: Kept;
};

/** What fired, why, and what to say; each point is taken in before anybody goes on. */
export function ReviewForm({ reading, decision, screening, appointment, kept }: Props) {
  if (screening.decision) return <Reviewed {...{ reading, decision, appointment }} />;
  if (decision.flow === "not-screened") return null;
  const { answers, acknowledged, contradictions, holds } = reading;
  return (
    <Form to={to("answers", { appointment })} kept={kept} submit="I have read these">
      <Hidden name="screeningId" value={screening.screeningId} />
      {contradictions.map(({ id, says }) => (
        <section key={id} className="note care">
          <h2>Please ask about this</h2>
          <p>{says} The stricter of the two counts until you know.</p>
          <Tick name={`ack-${id}`} label="I have asked, and the answers stand" kept={kept} />
        </section>
      ))}
      {decision.fired.map((rule) => (
        <Rule
          key={rule.ruleId}
          rule={rule}
          because={becauseOf(rule.ruleId, answers)}
          says={asks(decision, rule)}
          taken={acknowledged.includes(rule.ruleId)}
          kept={kept}
        />
      ))}
      <Said blocked={decision.flow === "blocked"} kept={kept} />
      {holds ? null : (
        <Tick name="confirmed" label="I asked today: these answers, of an earlier day, still hold" kept={kept} />
      )}
    </Form>
  );
}

/** What one fired rule asks today, a line to an effect. */
const asks = (decision: SafetyDecision, { ruleId, effects }: FiredRule): string[] => {
  const avoided = decision.avoidRegions.flatMap((avoid) => (avoid.ruleId === ruleId ? [avoid.region] : []));
  return effects.map((effect) => sayEffect(effect, avoided));
};

type RuleProps = { rule: FiredRule; because: string[]; says: string[]; taken: boolean; kept: Kept };

function Rule({ rule, because, says, taken, kept }: RuleProps) {
  return (
    <section className="note care">
      <h2>Say: “{rule.says}”</h2>
      {because.length > 0 ? <p>Because they told us: {because.join("; ")}</p> : null}
      <ul>
        {says.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="rule">
        {rule.ruleId}. Source: {rule.sources.join("; ")}. Not yet reviewed by a clinician.
      </p>
      {taken ? (
        <p>Taken in earlier in this visit.</p>
      ) : (
        <Tick name={`ack-${rule.ruleId}`} label="I have taken this in" kept={kept} />
      )}
    </section>
  );
}

const replies = ["Will call or go now", "Will call or go today", "Declined"];

function Said({ blocked, kept }: { blocked: boolean; kept: Kept }) {
  const label = blocked ? "What you said to the client" : "What you said to the client (if anything)";
  return (
    <>
      <TextArea name="said" label={label} kept={kept} />
      {blocked ? (
        <>
          <TextArea name="reply" label="What the client replied" kept={kept} />
          <div className="side-by-side field">
            {replies.map((reply) => (
              <Pick
                key={reply}
                type="radio"
                name="replied"
                option={{ value: reply, label: reply }}
                on={kept.values["replied"] === reply}
              />
            ))}
          </div>
        </>
      ) : null}
    </>
  );
}

type ReviewedProps = { reading: Reading; decision: SafetyDecision; appointment: string };

function Reviewed({ reading, decision, appointment }: ReviewedProps) {
  const blocked = decision.flow === "blocked";
  return (
    <>
      {decision.fired.map((rule) => (
        <div key={rule.ruleId} className="note">
          <p>
            <b>{rule.says}</b>
          </p>
          <p>
            {asks(decision, rule).join(" ")} <Because answers={reading.answers} ruleId={rule.ruleId} />
            <span className="rule">{rule.ruleId}</span>
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

function Because({ answers, ruleId }: { answers: Answers; ruleId: string }) {
  const because = becauseOf(ruleId, answers);
  return because.length > 0 ? `Because: ${because.join("; ")} ` : null;
}
