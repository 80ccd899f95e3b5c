import { Document } from "../../../ui/Document.tsx";
import { Form } from "../../../ui/Form.tsx";
import { sayDate } from "../../../ui/say.ts";
import { islandParts } from "../../../web/islands.ts";
import { to } from "../../../web/urls.ts";
import type { GivenAdvice } from "../given-advice.sql.ts";
import { AdviceList } from "./AdviceList.tsx";

type OnPaper = {
  id: string;
  name: string;
  alt: string;
  cues: string[];
  cue: string;
  dose: string;
  figures: string;
  mostPain: number;
};
type Props = {
  practice: { name: string; phone: string };
  givenName: string;
  /** ISO date. */
  on: string;
  appointment: string;
  exercises: OnPaper[];
  advice: GivenAdvice | null;
  /** The square code of a link of its own, once the sheet was asked for. */
  square: string | null;
};

/** One side of A4 for up to four exercises. */
export function SheetPage({ practice, givenName, on, appointment, exercises, advice, square }: Props) {
  return (
    <Document title={`Exercises for home · ${practice.name}`} wide script={islandParts("sheet")} header={null}>
      <p className="no-print">
        <a href={to("advise", { appointment })}>Back to the visit</a>
      </p>
      {exercises.length === 0 ? <p className="no-print">Nothing has been given for home yet.</p> : null}
      <Asking {...{ appointment, square, many: exercises.length }} />
      <div className="sheet">
        <div className="sheet-head">
          <h1>Exercises for {givenName}</h1>
          <p>
            {practice.name}, {sayDate(`${on}T12:00Z`, "UTC")}
          </p>
        </div>
        <ol className="sheet-exercises">
          {exercises.map((exercise) => (
            <OneExercise key={`${exercise.id} ${exercise.dose}`} exercise={exercise} />
          ))}
        </ol>
        <AdviceList advice={advice} />
        <Foot practice={practice} square={square} />
      </div>
    </Document>
  );
}

function Asking({ appointment, square, many }: { appointment: string; square: string | null; many: number }) {
  if (square)
    return (
      <div className="no-print">
        <p>
          This sheet carries a new private link of this client’s own. Please hand it to nobody else. If it is lost,
          close it with a new link from the diary.
        </p>
        <button type="button" className="button" id="print" hidden>
          Print
        </button>
      </div>
    );
  return (
    <div className="no-print">
      {many > 4 ? <p className="note care">More than four need a second page, and are seldom all done.</p> : null}
      <Form to={to("sheet", { appointment })} submit="Print the sheet">
        <p>The printed sheet has a code that opens their exercises on a phone, with the date of birth.</p>
      </Form>
    </div>
  );
}

function OneExercise({ exercise }: { exercise: OnPaper }) {
  const { id, name, alt, cues, cue, dose, figures, mostPain } = exercise;
  return (
    <li>
      <img src={to("exerciseSteps", { exercise: id })} alt={alt} />
      <div>
        <h2>{name}</h2>
        <p className="number">
          <b>{dose}</b>
          {figures ? <>; {figures}</> : null}
        </p>
        <p>
          {cues.map((said, k) => (
            <span key={said}>
              <b>{k + 1}</b> {said}{" "}
            </span>
          ))}
          <i>{cue}</i>
        </p>
        <p className="quiet number">Pain up to {mostPain} of 10 is all right if it has settled by the next day.</p>
      </div>
    </li>
  );
}

function Foot({ practice, square }: { practice: Props["practice"]; square: string | null }) {
  return (
    <div className="sheet-foot">
      <div>
        <h2>Stop, and tell us</h2>
        <p>
          Stop an exercise that hurts more than is written beside it, or leaves you worse the next day, and tell us
          {practice.phone ? <>: {practice.phone}</> : null}.
        </p>
        <p>
          New numbness or weakness, trouble passing water, chest pain, or feeling very unwell: call 999, or 111 for
          urgent advice.
        </p>
      </div>
      {square ? (
        <figure>
          <img src={square} alt="A code that opens your exercises on a phone" />
          <figcaption>Your exercises, moving. You will be asked for your date of birth.</figcaption>
        </figure>
      ) : null}
    </div>
  );
}
