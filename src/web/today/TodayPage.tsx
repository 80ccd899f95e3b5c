import { Form } from "../../ui/Form.tsx";
import { sayDay, sayTime, sayWhen } from "../../ui/say.ts";
import type { AppointmentRow } from "../../care/book/index.ts";
import type { SafetyStatus } from "../../care/prepare/index.ts";
import type { Visitor } from "../house.ts";
import { TherapistLayout } from "../layouts/TherapistLayout.tsx";
import { to } from "../urls.ts";

export type Row = AppointmentRow & { safety: SafetyStatus; first: boolean };
type Props = {
  visitor: Visitor;
  day: { date: string; noon: string; before: string; after: string; isToday: boolean };
  rows: Row[];
  unsigned: AppointmentRow[];
  mayTreat: boolean;
};

/** Worth opening every morning: who comes, what to know before they do, and what still waits for you. */
export function TodayPage({ visitor, day, rows, unsigned, mayTreat }: Props) {
  const { timeZone } = visitor.practice;
  return (
    <TherapistLayout visitor={visitor} title="Today" at="today">
      <h1>
        {day.isToday ? "Today" : null} <span className="quiet">{sayDay(day.noon, timeZone)}</span>
      </h1>
      <p className="row">
        <a href={`${to("today")}?on=${day.before}`}>The day before</a>
        <a href={`${to("today")}?on=${day.after}`}>The day after</a>
        {day.isToday ? null : <a href={to("today")}>Today</a>}
        {mayTreat ? <a href={to("room")}>Treatment room, with or without a signal</a> : null}
      </p>
      {rows.length === 0 ? (
        <p className="lead">
          Nobody is booked on this day. People book on <a href={to("home")}>your public page</a>.
        </p>
      ) : null}
      <ol className="list">
        {rows.map((row) => (
          <li key={row.appointmentId}>
            <Visit row={row} timeZone={timeZone} mayTreat={mayTreat} />
          </li>
        ))}
      </ol>
      {unsigned.length > 0 && mayTreat ? (
        <section>
          <h2>Waiting for your signature</h2>
          <ul className="list">
            {unsigned.map((visit) => (
              <li key={visit.appointmentId}>
                <a href={to("visit", { appointment: visit.appointmentId })}>{visit.clientName}</a>{" "}
                <span className="quiet number">{sayWhen(visit.time.from, timeZone)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </TherapistLayout>
  );
}

const safety: Record<SafetyStatus, readonly [tone: string, says: string]> = {
  "not-answered": ["", "questions not answered"],
  "half-answered": ["", "questions half answered"],
  "needs-practitioner": ["care", "answers to review"],
  clear: ["good", "clear"],
  limited: ["care", "treat within limits"],
  "do-not-treat": ["stop", "no treatment"],
};

function Visit({ row, timeZone, mayTreat }: { row: Row; timeZone: string; mayTreat: boolean }) {
  const gone = row.status === "cancelled" || row.status === "did-not-attend";
  const [tone, says] = safety[row.safety];
  return (
    <>
      <h2 className="number">
        {sayTime(row.time.from, timeZone)} {gone ? <del>{row.clientName}</del> : row.clientName}
      </h2>
      <p>
        {row.serviceName}, {row.roomName}, until <span className="number">{sayTime(row.time.until, timeZone)}</span>
      </p>
      <p className="row">
        {row.first ? <span className="tag">first visit</span> : null}
        {gone ? (
          <span className="tag">{row.status.replaceAll("-", " ")}</span>
        ) : (
          <span className={`tag ${tone}`}>{says}</span>
        )}
        {row.status === "completed" ? <span className="tag good">signed</span> : null}
        {row.chaperoneWished ? <span className="tag care">wants a chaperone</span> : null}
      </p>
      {row.accessNeeds ? <p className="note">{row.accessNeeds}</p> : null}
      {gone || !mayTreat ? null : <Open row={row} />}
    </>
  );
}

function Open({ row }: { row: Row }) {
  const appointment = row.appointmentId;
  if (row.status === "confirmed") return <Form to={to("start", { appointment })} submit="They are here: start" />;
  return (
    <p>
      <a className="button second" href={to("visit", { appointment })}>
        {row.status === "completed" ? "Read the record" : "Go on"}
      </a>
    </p>
  );
}
