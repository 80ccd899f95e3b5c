import { questionGroups } from "../../../knowledge/question-groups.ts";
import { questions } from "../../../knowledge/questions.ts";
import { Document } from "../../../ui/Document.tsx";
import type { Practice } from "../../../web/house.ts";
import { ticksOf } from "../groups.ts";

type Props = {
  practice: Practice;
  size: "usual" | "large";
  bothVoices: boolean;
  clientName: string;
  /** This page's own address, to be read again in the other size. */
  here: string;
};

/** The same questions on paper, with boxes for a pen, in the usual size or a large one. */
export function PaperQuestionsPage({ practice, size, bothVoices, clientName, here }: Props) {
  return (
    <Document title={`Health questions · ${practice.name}`} header={null}>
      <div className={size === "large" ? "paper large" : "paper"}>
        <p className="no-print">
          {size === "large" ? <a href={here}>In the usual size</a> : <a href={`${here}?size=large`}>In large print</a>}{" "}
          Your browser’s print button prints this page.
        </p>
        <h1>Health questions</h1>
        <p>
          {practice.name}, for {clientName}. Please tick all that is true, or “none of these”. Bring this with you. In
          an emergency call 999.
        </p>
        {questionGroups.map(({ id, ask }) => (
          <section key={id}>
            <h2>{ask}</h2>
            <ul>
              {ticksOf(id).map((question) => (
                <li key={question.id}>
                  {question.text}
                  {questions
                    .filter(({ onlyIf }) => onlyIf === question.id)
                    .map((follow) => (
                      <span key={follow.id} className="blank">
                        {follow.text}
                      </span>
                    ))}
                </li>
              ))}
              <li>None of these</li>
            </ul>
            {id === "medicines" ? <p className="blank">The names of all your medicines:</p> : null}
          </section>
        ))}
        <p className="blank">Name, and date:</p>
        {bothVoices ? <p className="blank">Parent or guardian, and date:</p> : null}
      </div>
    </Document>
  );
}
