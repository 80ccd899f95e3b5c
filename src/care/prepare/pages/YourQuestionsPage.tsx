import type { Kept } from "../../../ui/Form.tsx";
import type { Practice } from "../../../web/house.ts";
import { ClientLayout } from "../../../web/layouts/ClientLayout.tsx";
import { to } from "../../../web/urls.ts";
import { Questions } from "./Questions.tsx";

type Props = { practice: Practice; appointment: string; kept: Kept; screeningId: string; again: boolean };

export function YourQuestionsPage({ practice, appointment, ...asked }: Props) {
  return (
    <ClientLayout practice={practice} title="Your questions">
      <h1>{asked.again ? "Before your next visit" : "Before your first visit"}</h1>
      <p>
        Your answers keep you safe: they decide what we may do and what we leave out. Only the person who treats you
        reads them. If you leave one out, we ask you about it when you come.
      </p>
      <Questions to={to("yourQuestions", { appointment })} {...asked} />
    </ClientLayout>
  );
}
