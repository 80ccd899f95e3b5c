import { type Question, questions } from "../../../knowledge/questions.ts";
import { RegionChoice } from "../../../body/pages/RegionChoice.tsx";
import { YesNo } from "../../../ui/Choices.tsx";
import { Field } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";

type Props = { to: string; kept: Kept; screeningId: string; again: boolean };

const first = questions.filter((question) => question.onlyIf === undefined);

/** The health questions: red flags anew each time, standing facts with what was said before. */
export function Questions({ to, kept, screeningId, again }: Props) {
  return (
    <Form to={to} kept={kept} submit="Send my answers">
      <Hidden name="screeningId" value={screeningId} />
      <h2>Today</h2>
      {first.filter((question) => question.redFlag).map((question) => ask(question, kept))}
      <h2>{again ? "Has any of this changed?" : "Your health"}</h2>
      {again ? <p className="hint">This is what you told us before. Please change whatever is different now.</p> : null}
      {first.filter((question) => !question.redFlag).map((question) => ask(question, kept))}
    </Form>
  );
}

function ask(question: Question, kept: Kept) {
  const following = questions.filter((other) => other.onlyIf === question.id);
  return (
    <div key={question.id} className="question">
      <YesNo name={question.id} legend={question.text} kept={kept} />
      {following.length > 0 ? (
        <div className="follows">
          {following.map((other) => (
            <Following key={other.id} question={other} kept={kept} />
          ))}
        </div>
      ) : null}
    </div>
  );
}

function Following({ question, kept }: { question: Question; kept: Kept }) {
  if (question.kind === "regions") return <RegionChoice name={question.id} legend={question.text} kept={kept} />;
  if (question.kind === "weeks")
    return (
      <Field name={question.id} label={question.text} hint="In whole weeks" kept={kept} inputMode="numeric" short />
    );
  return <YesNo name={question.id} legend={question.text} kept={kept} />;
}
