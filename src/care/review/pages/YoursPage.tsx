import type { Exercise } from "../../../knowledge/exercises.ts";
import type { Refused } from "../../../shared/refusal.ts";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { sayDate, sayTime, sayWhen } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { ClientLayout } from "../../../web/layouts/ClientLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { ProgrammeRow } from "../../advise/index.ts";
import type { AppointmentRow } from "../../book/index.ts";
import type { SignVisit } from "../signs-over-time.sql.ts";
import { SignChart } from "./SignChart.tsx";

export type Coming = Pick<AppointmentRow, "appointmentId" | "time" | "serviceName" | "colleagueName"> & {
  answered: boolean;
};
export type Dosed = ProgrammeRow & { dose: string; drawn: Exercise | null };
type Props = {
  practice: Practice;
  name: string;
  coming: Coming[];
  /** What they may book by themselves. */
  services: { serviceId: string; name: string }[];
  /** Visits after which we asked how they are. */
  asked: { appointmentId: string; on: string }[];
  programme: Dosed[];
  progress: { visits: SignVisit[]; says: string } | null;
  refused: Refused | null;
};

export function YoursPage({ practice, name, coming, services, asked, programme, progress, refused }: Props) {
  return (
    <ClientLayout practice={practice} title="Your page">
      <RefusalNote refused={refused} />
      <h1>Hello {name}</h1>
      {asked.map(({ appointmentId, on }) => (
        <p key={appointmentId} className="note">
          <a href={to("sinceVisit", { appointment: appointmentId })}>
            How have you been since your visit on {sayDate(on, practice.timeZone)}?
          </a>
        </p>
      ))}
      <section>
        <h2>Your next visit</h2>
        {coming.length === 0 ? <p>Nothing is booked.</p> : null}
        <ul className="list">
          {coming.map((visit) => (
            <Visit key={visit.appointmentId} visit={visit} timeZone={practice.timeZone} />
          ))}
        </ul>
        <div className="row">
          {services.map((service) => (
            <a
              key={service.serviceId}
              className={coming.length === 0 ? "button" : "button second"}
              href={to("freeTimes", { service: service.serviceId })}
            >
              Book: {service.name}
            </a>
          ))}
        </div>
      </section>
      <section>
        <h2>Your exercises</h2>
        {programme.length === 0 ? <p>Your exercises will stand here after your visit.</p> : null}
        <ul className="list">
          {programme.map((row) => (
            <Exercise key={`${row.exercise} ${row.side}`} row={row} />
          ))}
        </ul>
        {programme.length > 0 ? (
          <a className="button" href={to("programme")}>
            Do my exercises
          </a>
        ) : null}
      </section>
      {progress ? (
        <section>
          <h2>How it has changed</h2>
          <p className="lead">{progress.says}</p>
          <SignChart visits={progress.visits} timeZone={practice.timeZone} />
        </section>
      ) : null}
    </ClientLayout>
  );
}

function Visit({ visit, timeZone }: { visit: Coming; timeZone: string }) {
  const appointment = visit.appointmentId;
  return (
    <li>
      <h3 className="number">
        {sayWhen(visit.time.from, timeZone)} to {sayTime(visit.time.until, timeZone)}
      </h3>
      <p>
        {visit.serviceName} with {visit.colleagueName}
      </p>
      <div className="row">
        <a className={visit.answered ? "button second" : "button"} href={to("yourQuestions", { appointment })}>
          {visit.answered ? "Change my answers" : "Answer the health questions"}
        </a>
        <a className="button second" href={to("yourDrawing", { appointment })}>
          Show where you feel it
        </a>
        {visit.answered ? <span className="tag good">answered</span> : null}
        <a className="button second" href={to("yourConsent", { appointment })}>
          What I have agreed to
        </a>
        <a className="button second" href={to("moveVisit", { appointment })}>
          Move this visit
        </a>
        <a className="button second" href={to("cancelVisit", { appointment })}>
          Cancel this visit
        </a>
      </div>
    </li>
  );
}

function Exercise({ row }: { row: Dosed }) {
  const exercise = row.drawn;
  return (
    <li>
      <h3>{row.name ?? exercise?.name ?? row.exercise}</h3>
      <p>
        {exercise?.start} {exercise?.end} <i>{exercise?.cue}</i>
      </p>
      <p className="number">
        <b>{row.dose}</b>
      </p>
    </li>
  );
}
