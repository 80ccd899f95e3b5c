import { Form, Hidden } from "../../../ui/Form.tsx";
import { sayMany } from "../../../shared/say-many.ts";
import type { Refused } from "../../../shared/refusal.ts";
import type { Practice } from "../../../web/house.ts";
import { ClientLayout } from "../../../web/layouts/ClientLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Answering } from "../answering.ts";
import { isDangerSign } from "../answers.ts";
import type { Contradiction } from "../contradictions.ts";
import type { FiredRule } from "../safety-decision.ts";
import { HelpFirst } from "./GetHelpPage.tsx";
import { HeldList } from "./HeldList.tsx";
import { medicineNames } from "../medicines.ts";
import type { Page } from "../question-pages.ts";
import { namePage } from "./name-page.ts";

type Props = {
  practice: Practice;
  appointment: string;
  answering: Answering;
  contradictions: readonly Contradiction[];
  /** What these answers point to before any visit. */
  elsewhere: readonly FiredRule[];
  screeningId: string;
  refused: Refused | null;
};

/** All that was answered, each page to go back to, before it is sent. */
export function CheckAnswersPage({ practice, appointment, answering, screeningId, refused, ...found }: Props) {
  const { pages, left, screening } = answering;
  const { contradictions, elsewhere } = found;
  const open = pages.flatMap((page, index) => (isOpen(page, answering) ? [index + 1] : []));
  const asksAnew = screening !== null && left.some(isDangerSign);
  const question = (at: number) => `${to("yourQuestions", { appointment })}?at=${at}`;
  return (
    <ClientLayout practice={practice} title="Check your answers">
      <h1>{screening ? "You have sent your answers" : "Check your answers"}</h1>
      {elsewhere.length > 0 ? <HelpFirst rules={elsewhere} /> : null}
      {contradictions.length > 0 ? (
        <div className="note care">
          <p>Please look at this again. If it is right, leave it: we will ask you about it.</p>
          <ul>
            {contradictions.map(({ id, says }) => (
              <li key={id}>{says}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <h2>What you told us</h2>
      <HeldList answers={answering.whole} />
      {open.length > 0 || left.length > 0 ? (
        <p className="note">
          {left.length === 0 ? "A page is" : sayMany(left.length, "question is", "questions are")} still open.{" "}
          {open.length > 0 ? <a href={question(open[0]!)}>Answer the next one</a> : null} What you leave open, we ask
          when you come.{" "}
          {asksAnew ? "How you are can change, so we ask that again when you change an answer on another day." : null}
        </p>
      ) : null}
      {screening ? (
        <p>
          Thank you. If anything changes before your visit, change it here. <a href={to("yours")}>To your page</a>
        </p>
      ) : (
        <Form
          to={to("sendAnswers", { appointment })}
          kept={{ values: {}, refused }}
          submit={left.length > 0 ? "Send what I have answered" : "Send my answers"}
        >
          <Hidden name="screeningId" value={screeningId} />
        </Form>
      )}
      <h2>Change an answer</h2>
      <ol className="list">
        {pages.map((page, index) => (
          <li key={page.id}>
            <a href={question(index + 1)}>{namePage(page)}</a>{" "}
            {isOpen(page, answering) ? <span className="tag care">open</span> : null}
          </li>
        ))}
      </ol>
    </ClientLayout>
  );
}

/** Before they are sent, a page that nobody has sent; after that, one with a question that nobody has answered. */
function isOpen(page: Page, { sent, screening, left }: Answering): boolean {
  if (screening === null) return !sent.has(page.id);
  if (page.kind === "list") return page.asks.some(({ id }) => left.includes(id));
  if (page.kind === "medicines") return left.includes(medicineNames);
  return page.kind === "follow" && left.includes(page.question.id);
}
