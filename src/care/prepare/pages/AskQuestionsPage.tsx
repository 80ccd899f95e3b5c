import type { Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import { Questions } from "./Questions.tsx";

type Props = { visitor: Visitor; frame: Frame; kept: Kept; screeningId: string; again: boolean };

/** The same questions, asked by the therapist where the client has not answered, or wants to change something. */
export function AskQuestionsPage({ visitor, frame, ...asked }: Props) {
  return (
    <VisitLayout visitor={visitor} frame={frame} at="answers" title="Ask the questions">
      <h2>Ask the questions together</h2>
      <Questions to={to("askQuestions", { appointment: frame.appointmentId })} {...asked} />
    </VisitLayout>
  );
}
