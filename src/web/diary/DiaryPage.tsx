import type { AppointmentRow, Cell, Column, Row } from "../../care/book/index.ts";
import type { SafetyStatus } from "../../care/prepare/index.ts";
import type { Refused } from "../../shared/refusal.ts";
import { Form, Hidden } from "../../ui/Form.tsx";
import { RefusalNote } from "../../ui/RefusalNote.tsx";
import { sayTime } from "../../ui/say.ts";
import type { Visitor } from "../house.ts";
import { TherapistLayout } from "../layouts/TherapistLayout.tsx";
import { to } from "../urls.ts";

export type Shown = AppointmentRow & { safety: SafetyStatus; mayMiss: boolean };
export type View = "day" | "rooms" | "week";
type Props = {
  visitor: Visitor;
  title: string;
  /** Dates for the links: this view on other days, other views on this day. */
  links: { name: string; href: string; current: boolean }[];
  columns: Column[];
  rows: Row<Shown>[];
  firstMinute: number;
  may: { treat: boolean; book: boolean; mark: boolean };
  refused: Refused | null;
};

/** The diary as a table: it reads, prints and is walked by keyboard like one. */
export function DiaryPage({ visitor, title, links, columns, rows, firstMinute, may, refused }: Props) {
  return (
    <TherapistLayout visitor={visitor} title="Diary" at="diary">
      <h1>{title}</h1>
      <RefusalNote refused={refused} />
      <nav aria-label="Other days and views" className="row no-print">
        {links.map((link) => (
          <a key={link.href} href={link.href} aria-current={link.current ? "page" : undefined}>
            {link.name}
          </a>
        ))}
        {may.book ? (
          <a className="button second" href={to("bookFor")}>
            Book for somebody
          </a>
        ) : null}
      </nav>
      <div className="scroll" tabIndex={0} role="region" aria-label="The diary">
        <table className="diary">
          <thead>
            <tr>
              <th scope="col">Time</th>
              {columns.map((column) => (
                <th key={column.id} scope="col">
                  {column.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.minutes} className={row.minutes % 60 === 0 ? "hour" : undefined}>
                <th scope="row">{row.minutes % 60 === 0 ? clock(firstMinute + row.minutes) : ""}</th>
                {row.cells.map((cell) => (
                  <Slot key={cell.column} cell={cell} timeZone={visitor.practice.timeZone} may={may} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </TherapistLayout>
  );
}

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, "0")}:00`;

function Slot({ cell, timeZone, may }: { cell: Cell<Shown>; timeZone: string; may: Props["may"] }) {
  if (cell.visits.length === 0) return <td />;
  return (
    <td rowSpan={cell.rows} className="booked">
      {cell.visits.map((visit) => (
        <Visit key={visit.appointmentId} visit={visit} timeZone={timeZone} may={may} />
      ))}
    </td>
  );
}

const safety: Record<SafetyStatus, readonly [tone: string, says: string]> = {
  "not-answered": ["", "no answers yet"],
  "half-answered": ["", "questions half answered"],
  "needs-practitioner": ["care", "to review"],
  clear: ["good", "clear"],
  limited: ["care", "within limits"],
  "do-not-treat": ["stop", "no treatment"],
};

function Visit({ visit, timeZone, may }: { visit: Shown; timeZone: string; may: Props["may"] }) {
  const appointment = visit.appointmentId;
  const [tone, says] = safety[visit.safety];
  return (
    <div>
      <span className="number">
        {sayTime(visit.time.from, timeZone)}–{sayTime(visit.time.until, timeZone)}
      </span>{" "}
      {may.treat ? <a href={to("visit", { appointment })}>{visit.clientName}</a> : <b>{visit.clientName}</b>}
      <br />
      {visit.serviceName} <span className={`tag ${tone}`}>{visit.status === "completed" ? "signed" : says}</span>
      {visit.status === "arrived" ? <span className="tag good">here</span> : null}
      {may.mark && visit.status === "confirmed" ? <Attendance visit={visit} /> : null}
    </div>
  );
}

function Attendance({ visit }: { visit: Shown }) {
  const here = to("attendance", { appointment: visit.appointmentId });
  return (
    <div className="row no-print">
      <a href={to("moveFor", { appointment: visit.appointmentId })}>Move</a>
      <Form to={here} submit="Here" second>
        <Hidden name="came" value="yes" />
      </Form>
      {visit.mayMiss ? (
        <Form to={here} submit="Did not come" second>
          <Hidden name="came" value="no" />
        </Form>
      ) : null}
    </div>
  );
}
