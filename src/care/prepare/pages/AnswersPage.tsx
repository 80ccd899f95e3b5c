import { questions } from "../../../knowledge/questions.ts";
import { Form, type Kept } from "../../../ui/Form.tsx";
import { sayDate, sayWhen } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Answers } from "../answers.ts";
import type { Clearance, ClearanceRequest } from "../clearances.sql.ts";
import type { Contradiction } from "../contradictions.ts";
import type { DecisionToday } from "../limits-beyond.ts";
import { medicineNames, namesIn } from "../medicines.ts";
import { sayAnswer } from "../say-answer.ts";
import type { ScreeningRow } from "../screenings.sql.ts";
import type { Change } from "../what-changed.ts";
import { AskedOfOthers, AskedFor, Clearances } from "./Clearances.tsx";
import { BeyondLimits, GoneBeyond } from "./BeyondLimits.tsx";
import { ReviewForm } from "./ReviewForm.tsx";
import { UnknownMedicines } from "./UnknownMedicines.tsx";

export type Reading = {
  screening: ScreeningRow | null;
  /** What was answered, with what the medicines' names add. */
  answers: Answers;
  decision: DecisionToday | null;
  /** Whether the answers hold on this day, or have to be asked about. */
  holds: boolean;
  /** Whether whoever looks has reviewed or confirmed them. */
  read: boolean;
  begun: boolean;
  left: number;
  before: string | null;
  changes: readonly Change[];
  contradictions: readonly Contradiction[];
  unknown: readonly string[];
  acknowledged: readonly string[];
  clearances: Clearance[];
  requests: readonly ClearanceRequest[];
  chaseAfterDays: number;
  now: string;
};
type Props = { visitor: Visitor; frame: Frame; reading: Reading; freshId: () => string; kept: Kept };

export function AnswersPage({ visitor, frame, reading, freshId, kept }: Props) {
  const { screening, decision, clearances } = reading;
  const appointment = frame.appointmentId;
  const { timeZone } = visitor.practice;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="answers" title="Health answers">
      <Verdict reading={reading} />
      {screening && decision ? (
        <>
          <p className="quiet">Answered {sayWhen(screening.answeredAt, timeZone)}</p>
          {screening.decision && !(reading.holds && reading.read) ? (
            <Lapsed appointment={appointment} holds={reading.holds} />
          ) : null}
          <Changes changes={reading.changes} before={reading.before} timeZone={timeZone} />
          <UnknownMedicines {...{ unknown: reading.unknown, appointment, freshId, kept }} />
          <Clearances clearances={clearances} />
          <GoneBeyond overridden={decision.overridden} />
          <ReviewForm {...{ reading, decision, screening, appointment, kept }} />
          {screening.decision ? <BeyondLimits {...{ decision, appointment, overrideId: freshId(), kept }} /> : null}
          <AskedOfOthers {...{ reading, appointment, timeZone }} />
          {screening.decision ? null : <AskedFor {...{ decision, appointment, freshId, kept }} />}
          <Given answers={reading.answers} />
        </>
      ) : null}
      <div className="row no-print">
        <a className={screening ? undefined : "button"} href={to("askQuestions", { appointment })}>
          {screening ? "Change the answers together" : "Ask the questions together"}
        </a>
        <a href={to("paperQuestions", { appointment })}>On paper</a>
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

function Verdict({ reading: { screening, decision, begun, left } }: { reading: Reading }) {
  if (!screening || !decision)
    return (
      <div className="note care">
        <p className="lead">
          {begun ? `Not screened: ${left} left.` : "The health questions have not been answered yet."}
        </p>
        {begun ? <p>They have begun and not sent them. What they have not answered is not a no.</p> : null}
      </div>
    );
  const [tone, says] = verdicts[decision.flow];
  const open = decision.notScreened;
  return (
    <>
      <div className={`note ${tone}`}>
        <p className="lead">{says}</p>
        {open.length > 0 ? <p>Not screened: {open.length} left.</p> : null}
      </div>
      {open.length > 0 ? (
        <details open={decision.flow === "not-screened"}>
          <summary>{open.length} not answered</summary>
          <ul>
            {questions
              .filter((question) => open.includes(question.id))
              .map((question) => (
                <li key={question.id}>{question.text}</li>
              ))}
            {open.includes(medicineNames) ? <li>Medicines by name</li> : null}
          </ul>
        </details>
      ) : null}
    </>
  );
}

/** Answers of an earlier day, or read by somebody else: whoever treats reads them and asks. */
function Lapsed({ appointment, holds }: { appointment: string; holds: boolean }) {
  return (
    <div className="note care">
      <p>
        {holds ? "Somebody else has reviewed these answers." : "These answers were reviewed on an earlier day."} Read
        them, and ask the client whether anything has changed since.
      </p>
      <div className="row">
        <Form to={to("confirmAnswers", { appointment })} submit="I have read them and asked: nothing has changed" />
        <a href={to("askAgain", { appointment })}>Something has changed</a>
      </div>
    </div>
  );
}

type ChangesProps = { changes: readonly Change[]; before: string | null; timeZone: string };

/** What is said otherwise than last time, side by side. */
function Changes({ changes, before, timeZone }: ChangesProps) {
  if (before === null) return null;
  const since = sayDate(before, timeZone);
  if (changes.length === 0) return <p>Nothing has changed since {since}.</p>;
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="What has changed">
      <table>
        <caption>
          {changes.length} changed since {since}
        </caption>
        <thead>
          <tr>
            <th scope="col">Asked</th>
            <th scope="col">{since}</th>
            <th scope="col">Now</th>
          </tr>
        </thead>
        <tbody>
          {changes.map(({ id, asked, was, is }) => (
            <tr key={id}>
              <td>{asked}</td>
              <td>{was}</td>
              <td>
                <b>{is}</b>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Given({ answers }: { answers: Answers }) {
  const asked = questions.filter((question) => answers[question.id] !== undefined);
  const notable = asked.filter((question) => answers[question.id] !== "no");
  return (
    <details>
      <summary>
        All {asked.length} answers, {notable.length} of them not “no”
      </summary>
      <dl>
        {answers[medicineNames] === undefined ? null : (
          <div>
            <dt>Medicines by name</dt>
            <dd>
              <b>{namesIn(answers).join(", ") || "none"}</b>
            </dd>
          </div>
        )}
        {[...notable, ...asked.filter((question) => !notable.includes(question))].map((question) => (
          <div key={question.id}>
            <dt>{question.text}</dt>
            <dd>
              <b>{sayAnswer(answers[question.id])}</b>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
