import { RegionChoice } from "../../../body/pages/RegionChoice.tsx";
import { type QuestionGroup, questionGroups } from "../../../knowledge/question-groups.ts";
import { type Question, questions } from "../../../knowledge/questions.ts";
import { many, one } from "../../../shared/form-values.ts";
import { Group, Pick } from "../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { fieldOf, none, ticksOf } from "../groups.ts";
import { medicineNames, medicinesOpen } from "../medicines.ts";

type Props = { to: string; kept: Kept; screeningId: string; again: boolean };

/** The health questions as lists to tick: red flags anew each time, standing facts with what was said before. */
export function Questions({ to, kept, screeningId, again }: Props) {
  return (
    <Form to={to} kept={kept} submit="Send my answers">
      <Hidden name="screeningId" value={screeningId} />
      <p className="hint">Please tick all that is true, or “none of these”.</p>
      <h2>These days</h2>
      {questionGroups
        .filter((group) => group.redFlag)
        .map((group) => (
          <List key={group.id} group={group} kept={kept} />
        ))}
      <h2>{again ? "Has any of this changed?" : "Your health"}</h2>
      {again ? <p className="hint">This is what you told us before. Please change whatever is different now.</p> : null}
      {questionGroups
        .filter((group) => !group.redFlag)
        .map((group) => (
          <List key={group.id} group={group} kept={kept} />
        ))}
      <TextArea name={medicineNames} label="Their medicines by name" hint="One to a line, as on the box." kept={kept} />
      <Pick
        type="checkbox"
        name="no-medicines"
        option={{ value: "yes", label: "They take no medicines" }}
        on={one(kept.values, "no-medicines") === "yes"}
      />
      {one(kept.values, medicinesOpen) === "yes" ? <Hidden name={medicinesOpen} value="yes" /> : null}
    </Form>
  );
}

/** One list to tick, with "none of these" below it. */
export function List({ group, kept }: { group: QuestionGroup; kept: Kept }) {
  const field = fieldOf(group.id);
  const ticked = many(kept.values, field);
  return (
    <Group name={field} legend={group.ask} kept={kept}>
      {ticksOf(group.id).map((question) => (
        <Tick key={question.id} question={question} field={field} on={ticked.includes(question.id)} kept={kept} />
      ))}
      <Pick type="checkbox" name={field} option={{ value: none, label: "None of these" }} on={ticked.includes(none)} />
    </Group>
  );
}

type TickProps = { question: Question; field: string; on: boolean; kept: Kept };

/** What hangs on a tick comes into sight with it. */
function Tick({ question, field, on, kept }: TickProps) {
  const following = questions.filter((other) => other.onlyIf === question.id);
  return (
    <div className="question">
      <Pick type="checkbox" name={field} option={{ value: question.id, label: question.text }} on={on} />
      {following.length > 0 ? (
        <div className="follows">
          {following.map((other) =>
            other.kind === "regions" ? (
              <RegionChoice key={other.id} name={other.id} legend={other.text} kept={kept} namesOnly />
            ) : (
              <Field
                key={other.id}
                name={other.id}
                label={other.text}
                hint="In whole weeks"
                kept={kept}
                inputMode="numeric"
                short
              />
            ),
          )}
        </div>
      ) : null}
    </div>
  );
}
