import { questionGroups } from "../../../knowledge/question-groups.ts";
import { many } from "../../../shared/form-values.ts";
import { Group, Pick } from "../../../ui/Choices.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import { fieldOf, none, ticksOf } from "../groups.ts";

type Props = { visitor: Visitor; frame: Frame; kept: Kept; screeningId: string };

/** Something new in the middle of a session: the red flags once more, list by list, and a new decision. */
export function AskAgainPage({ visitor, frame, kept, screeningId }: Props) {
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="answers" title="Something new">
      <h2>Something new</h2>
      <p>Hands off while you ask. What was said before about their health stays; these are asked anew.</p>
      <Form to={to("askAgain", { appointment })} kept={kept} submit="Decide anew">
        <Hidden name="screeningId" value={screeningId} />
        {questionGroups
          .filter(({ redFlag }) => redFlag)
          .map(({ id, ask }) => {
            const name = fieldOf(id);
            const ticked = many(kept.values, name);
            return (
              <Group key={id} name={name} legend={ask} kept={kept}>
                <div className="columns">
                  {ticksOf(id).map(({ id: value, text }) => (
                    <Pick
                      key={value}
                      type="checkbox"
                      name={name}
                      option={{ value, label: text }}
                      on={ticked.includes(value)}
                    />
                  ))}
                </div>
                <Pick
                  type="checkbox"
                  name={name}
                  option={{ value: none, label: "None of these" }}
                  on={ticked.includes(none)}
                />
              </Group>
            );
          })}
      </Form>
      <p>
        <a href={to("treat", { appointment })}>Back to the treatment</a>
      </p>
    </VisitLayout>
  );
}
