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

/** Words that go with no tick have not been judged by anybody yet. */
const willBeRead =
  "Thank you. Your therapist will read what you wrote. Nobody watches for emergencies here: for urgent advice call 111, in an emergency 999.";
const says: Record<Graded["kind"], string> = {
  none: "Good to know. There is nothing more to do.",
  expected: "A little of this is usual after a visit, and passes by itself. If it is still there in two days, tell us.",
  adverse: "Thank you for telling us. Your therapist will read this, and plan your next visit with it.",
};

type Thanks = { practice: Practice; graded: Graded; words: string };

export function SinceThanksPage({ practice, graded, words }: Thanks) {
  const unjudged = graded.kind === "none" && words.trim() !== "";
  return (
    <ClientLayout practice={practice} title="Thank you">
      <h1>Thank you</h1>
      {graded.grade === "serious" ? (
        <div className="note stop">
          <p>
            What you told us should be looked at by a doctor, if that hasn’t happened yet. Call 111 today. If it is
            chest pain, hard to breathe, or sudden weakness, call 999 now.
          </p>
          <p>We write to your therapist at once. Don’t wait for an answer.</p>
        </div>
      ) : (
        <p className="lead">{unjudged ? willBeRead : says[graded.kind]}</p>
      )}
      <p>
        <a href={to("yours")}>To your page</a>
      </p>
    </ClientLayout>
  );
}
