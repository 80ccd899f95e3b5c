import { ExercisePicture } from "../../../body/pages/ExercisePicture.tsx";
import type { Exercise } from "../../../knowledge/exercises.ts";
import { sayMany } from "../../../shared/say-many.ts";
import type { Refused } from "../../../shared/refusal.ts";
import { Form, Hidden } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import type { Practice } from "../../../web/house.ts";
import { ClientLayout } from "../../../web/layouts/ClientLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Week } from "../adherence.ts";
import type { GivenAdvice } from "../given-advice.sql.ts";
import type { ProgrammeRow } from "../programme.sql.ts";
import { sayDays, sayDose, sayFigures } from "../say-dose.ts";

import { AdviceList } from "./AdviceList.tsx";

export type Shown = ProgrammeRow & { drawn: Exercise | null; week: Week | null; doneToday: number; tickId: string };
type Props = {
  practice: Practice;
  /** Of the practice, to be rung. */
  phone: string;
  name: string;
  exercises: Shown[];
  /** What had a last day that is past, by name. */
  over: string[];
  advice: GivenAdvice | null;
  reminderHour: number | null;
  /** Whether this device keeps it, or may. */
  keptHere: boolean;
  mayKeep: boolean;
  /** More pain than was agreed has just been told. */
  stop: boolean;
  refused: Refused | null;
};

/** Works as forms; with the script it counts aloud, and works where there is no signal. */
export function ProgrammePage(page: Props) {
  const { practice, name, exercises, stop, refused } = page;
  return (
    <ClientLayout practice={practice} title="Your exercises" script="programme" manifest={to("programmeManifest")}>
      <RefusalNote refused={refused} />
      <Stop shown={stop} phone={page.phone} />
      <h1>Your exercises</h1>
      <p id="unsent" role="status" className="note care" hidden />
      <p>
        {name}, do what you can, calmly. A little effort is fine. We don’t watch this page: if something worries you,
        ring us; in an emergency call 999.
      </p>
      {exercises.length + page.over.length === 0 ? <p>Your exercises will stand here after your visit.</p> : null}
      {exercises.map((shown) => (
        <Exercise key={shown.prescriptionId} shown={shown} />
      ))}
      {page.over.length > 0 ? (
        <p>Done for now: {page.over.join(", ")}. The time we agreed on is over; ask us whether to go on.</p>
      ) : null}
      <AdviceList advice={page.advice} />
      {exercises.length > 0 ? <Keeping {...page} /> : null}
    </ClientLayout>
  );
}

function Stop({ shown, phone }: { shown: boolean; phone: string }) {
  return (
    <div id="stop" className="note stop" role="alert" hidden={!shown}>
      <p className="lead">Please stop this exercise for now, and tell us.</p>
      <p>
        That is more pain than we agreed on. Leave the exercise out until we have spoken. If you have new numbness or
        weakness, trouble passing water, chest pain, or feel very unwell, call 999, or 111 for urgent advice.
      </p>
      {phone === "" ? null : (
        <p>
          <a className="button" href={`tel:${phone.replaceAll(" ", "")}`}>
            Ring us: {phone}
          </a>
        </p>
      )}
    </div>
  );
}

function Exercise({ shown }: { shown: Shown }) {
  const exercise = shown.drawn;
  const { week } = shown;
  return (
    <article
      className="exercise"
      data-exercise={shown.prescriptionId}
      data-dose={JSON.stringify({
        sets: shown.sets,
        repetitions: shown.repetitions,
        holdS: shown.holdS,
        side: shown.side,
        moveS: shown.outS && shown.backS ? shown.outS + shown.backS : null,
      })}
      data-most-pain={shown.mostPain}
    >
      <h2>{shown.name ?? exercise?.name ?? shown.exercise}</h2>
      {exercise ? <ExercisePicture exercise={exercise} either /> : null}
      <p>
        {exercise?.start} {exercise?.middle} {exercise?.end} <i>{exercise?.cue}</i>
      </p>
      <p className="number">
        <b>{sayDose(shown)}</b>
        {shown.timesAWeek < 7 ? `, on ${sayMany(shown.timesAWeek, "day")} a week` : ""}
      </p>
      <Figures says={sayFigures(exercise ?? undefined, shown)} />
      <Figures says={sayDays(shown)} />
      <p className="quiet number">
        Up to {shown.mostPain} of 10 is all right while you do it, if it has settled by the next day.
      </p>
      {exercise?.notWhen.length ? (
        <p>
          <b>Not when:</b> {exercise.notWhen.join(" ")}
        </p>
      ) : null}
      <p className="number">
        {shown.doneToday > 0 ? <span className="tag good">done today</span> : null}{" "}
        {week ? `${week.days} of ${sayMany(week.meant, "day")} this week` : ""}
      </p>
      <div className="player" hidden>
        <p className="count number" aria-live="off" />
        <p className="says" aria-live="polite" />
        <div className="row">
          <button type="button" className="button" data-play="start">
            Count with me
          </button>
          <label className="pick">
            <input type="checkbox" data-play="sound" /> <span>Sound</span>
          </label>
          <label className="pick" hidden>
            <input type="checkbox" data-play="buzz" /> <span>Buzz</span>
          </label>
        </div>
      </div>
      <form method="post" action={to("ticks")} className="tick">
        <Hidden name="prescriptionId" value={shown.prescriptionId} />
        <Hidden name="tickId" value={shown.tickId} />
        <button className="button" name="done" value="yes">
          Done
        </button>
        <details>
          <summary>How it felt, or what got in the way</summary>
          <div>
            <Pain name="painDuring" label="Pain while doing it" id={shown.prescriptionId} />
            <Pain name="painAfter" label="Pain afterwards" id={shown.prescriptionId} />
            <div className="field">
              <label htmlFor={`barrier-${shown.prescriptionId}`}>In a few words</label>
              <input id={`barrier-${shown.prescriptionId}`} name="barrier" maxLength={300} />
            </div>
            <button className="button second" name="done" value="no">
              Not done today
            </button>
          </div>
        </details>
      </form>
    </article>
  );
}

function Figures({ says }: { says: string }) {
  return says ? <p className="number">{says.slice(0, 1).toUpperCase() + says.slice(1)}</p> : null;
}

function Pain({ name, label, id }: { name: string; label: string; id: string }) {
  return (
    <div className="field">
      <label htmlFor={`${name}-${id}`}>{label}</label>
      <select id={`${name}-${id}`} name={name} defaultValue="">
        <option value="">Not said</option>
        {Array.from({ length: 11 }, (_, score) => (
          <option key={score} value={score}>
            {score}
            {score === 0 ? ", none" : score === 10 ? ", the worst" : ""}
          </option>
        ))}
      </select>
    </div>
  );
}

const hours = Array.from({ length: 14 }, (_, n) => n + 7);

function Keeping({ reminderHour, keptHere, mayKeep }: Props) {
  return (
    <section>
      <h2>On this device</h2>
      {keptHere ? (
        <Form to={to("endProgramme")} submit="Take it off this device" second id="forget">
          <p>This device keeps your exercises, also where there is no signal.</p>
        </Form>
      ) : mayKeep ? (
        <Form to={to("keepProgramme")} submit="Keep it on this device" second>
          <p>
            Then your exercises open here without the link for 60 days, also where there is no signal. Please do this
            only on a device of your own.
          </p>
        </Form>
      ) : null}
      <form method="post" action={to("programmeReminder")}>
        <div className="field">
          <label htmlFor="hour">Remind me by e-mail, if I have ticked nothing that day</label>
          <select id="hour" name="hour" defaultValue={reminderHour ?? ""}>
            <option value="">Never</option>
            {hours.map((hour) => (
              <option key={hour} value={hour}>
                from {hour}:00
              </option>
            ))}
          </select>
        </div>
        <button className="button second">Keep this</button>
      </form>
    </section>
  );
}
