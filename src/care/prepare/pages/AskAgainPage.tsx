import { questionGroups } from "../../../knowledge/question-groups.ts";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import { List } from "./Questions.tsx";

type Props = { visitor: Visitor; frame: Frame; kept: Kept; screeningId: string };

/** Something new in the middle of a session: the red flags once more, list by list, and a new decision. */
export function AskAgainPage({ visitor, frame, kept, screeningId }: Props) {
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="answers" title="Something new">
      <h2>Something new</h2>
      <p>
        Hands off while you ask. What was said before about their health stays; these are asked anew. Please check each
        place that is shown below a tick.
      </p>
      <Form to={to("askAgain", { appointment })} kept={kept} submit="Decide anew">
        <Hidden name="screeningId" value={screeningId} />
        {questionGroups
          .filter(({ redFlag }) => redFlag)
          .map((group) => (
            <List key={group.id} group={group} kept={kept} />
          ))}
      </Form>
      <p>
        <a href={to("treat", { appointment })}>Back to the treatment</a>
      </p>
    </VisitLayout>
  );
}
