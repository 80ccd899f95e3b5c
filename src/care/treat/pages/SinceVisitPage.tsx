import { Form, type Kept } from "../../../ui/Form.tsx";
import type { Practice } from "../../../web/house.ts";
import { ClientLayout } from "../../../web/layouts/ClientLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Graded } from "../reaction.ts";
import { SinceQuestions } from "./SinceQuestions.tsx";

type Props = { practice: Practice; appointment: string; reactionId: string; kept: Kept };

export function SinceVisitPage({ practice, appointment, reactionId, kept }: Props) {
  return (
    <ClientLayout practice={practice} title="Since your visit">
      <h1>How have you been since your visit?</h1>
      <p className="note care">
        Chest pain, short of breath, or a sudden weak arm or leg: call 999 now. A swollen, hot or very sore leg: call
        111 today. This page is not watched.
      </p>
      <Form to={to("sinceVisit", { appointment })} kept={kept} submit="Send my answers">
        <SinceQuestions reactionId={reactionId} kept={kept} client />
      </Form>
    </ClientLayout>
  );
}

const says: Record<Graded["kind"], string> = {
  none: "Good to know. There is nothing more to do.",
  expected: "A little of this is usual after a visit, and passes by itself. If it is still there in two days, tell us.",
  adverse: "Thank you for telling us. Your therapist will read this, and plan your next visit with it.",
};

export function SinceThanksPage({ practice, graded }: { practice: Practice; graded: Graded }) {
  return (
    <ClientLayout practice={practice} title="Thank you">
      <h1>Thank you</h1>
      {graded.grade === "serious" ? (
        <div className="note stop">
          <p>
            What you told us should be looked at by a doctor, if that hasn’t happened yet. Call 111 today. If it is
            chest pain, hard to breathe, or sudden weakness, call 999 now.
          </p>
          <p>Your therapist is told at once, and will get in touch. Don’t wait for us.</p>
        </div>
      ) : (
        <p className="lead">{says[graded.kind]}</p>
      )}
      <p>
        <a href={to("yours")}>To your page</a>
      </p>
    </ClientLayout>
  );
}
