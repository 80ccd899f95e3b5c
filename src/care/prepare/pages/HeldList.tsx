import { questions } from "../../../knowledge/questions.ts";
import type { Answers } from "../answers.ts";
import { medicineNames, namesIn } from "../medicines.ts";
import { sayAnswer } from "../say-answer.ts";

/** What has been said, without every no: a line to each thing that is so. */
export function HeldList({ answers }: { answers: Answers }) {
  const so = questions.filter(({ id }) => answers[id] !== undefined && answers[id] !== "no");
  const named = namesIn(answers);
  if (so.length + named.length === 0) return <p className="note">Nothing was ticked in any list.</p>;
  return (
    <ul>
      {so.map(({ id, text, kind }) => (
        <li key={id}>
          {text}
          {kind === "yes-no" ? null : <b> {sayAnswer(answers[id])}</b>}
        </li>
      ))}
      {named.length > 0 ? (
        <li key={medicineNames}>
          Medicines: <b>{named.join(", ")}</b>
        </li>
      ) : null}
    </ul>
  );
}
