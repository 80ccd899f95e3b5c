import type { Cell } from "../../care/book/index.ts";
import type { SafetyStatus } from "../../care/prepare/index.ts";
import { sayTime } from "../../ui/say.ts";
import { to } from "../urls.ts";
import type { May } from "./DiaryPage.tsx";
import { clockOf } from "./say-place.ts";
import type { DiaryTable, Place, Shown, View, Visit } from "./views.ts";

type At = { view: View; on: string; who: string | null };
type Props = { table: DiaryTable; at: At; timeZone: string; may: May };

/** The diary as a table: it reads, prints and is walked by keyboard like one. */
export function DiaryGrid({ table, at, timeZone, may }: Props) {
  const { columns, rows, firstMinute, step, nowRow } = table;
  const lanes = columns.reduce((sum, column) => sum + column.lanes, 0);
  const days = new Map(columns.map(({ id, today }) => [id, today]));
  return (
    <div
      className={lanes < 5 ? "scroll diary-scroll few" : "scroll diary-scroll"}
      tabIndex={0}
      role="region"
      aria-label="The diary"
    >
      <table
        className={step === 5 ? `diary ${at.view} fine` : `diary ${at.view}`}
        data-view={at.view}
        data-whose={at.who ?? ""}
        data-quarter={15 / step}
        data-book={to("bookFor")}
        data-zone={timeZone}
      >
        <thead>
          <tr>
            <th scope="col">
              <span className="unseen">Time</span>
            </th>
            {columns.map((column) => (
              <Head key={column.id} column={column} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => {
            const minute = firstMinute + row.minutes;
            const now = index === nowRow;
            return (
              <tr key={minute} className={classOf(minute, now)}>
                <th scope="row" data-minute={minute} aria-current={now ? "time" : undefined}>
                  <span className={minute % 60 === 0 ? undefined : "between"}>{clockOf(minute)}</span>
                </th>
                {row.cells.map((cell, place) => (
                  <Slot
                    key={`${cell.column} ${place}`}
                    cell={cell}
                    beside={at.view === "day" || at.who ? "room" : "person"}
                    timeZone={timeZone}
                    may={may}
                    today={days.get(cell.column)!}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

const classOf = (minute: number, now: boolean) =>
  [minute % 60 === 0 ? "hour" : minute % 30 === 0 ? "half" : "", now ? "now" : ""].join(" ").trim() || undefined;

function Head({ column }: { column: Place }) {
  return (
    <th
      scope="col"
      colSpan={column.lanes > 1 ? column.lanes : undefined}
      data-day={column.day}
      data-who={column.who}
      data-room={column.room}
      aria-current={column.today ? "date" : undefined}
    >
      {column.name}
    </th>
  );
}

/** A card says what its column doesn’t: the room beside a person, or the person beside a room. */
type Beside = "room" | "person";
type SlotProps = { cell: Cell<Shown>; beside: Beside; timeZone: string; may: May; today: boolean };

function Slot({ cell, beside, timeZone, may, today }: SlotProps) {
  const { visit } = cell;
  const over = {
    ...(cell.rows > 1 ? { rowSpan: cell.rows } : {}),
    ...(cell.lanes > 1 ? { colSpan: cell.lanes } : {}),
  };
  if (visit === null) return <td {...over} className={today ? "free today" : "free"} />;
  if ("quiet" in visit)
    return (
      <td {...over} className="kept">
        <div>
          <p>{visit.quiet}</p>
        </div>
      </td>
    );
  const stays = visit.begun || visit.status !== "confirmed" || !may.book;
  return (
    <td
      {...over}
      className={`booked ${visit.status === "confirmed" ? "" : "past"}`.trim()}
      data-visit={visit.appointmentId}
      data-name={visit.clientName}
      data-clock={sayTime(visit.time.from, timeZone)}
      data-who={visit.colleagueId}
      data-move={stays ? undefined : to("moveFor", { appointment: visit.appointmentId })}
    >
      <Card visit={visit} beside={beside} timeZone={timeZone} may={may} />
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

/** The one word about safety that everybody here may read. */
export function SafetyWord({ visit }: { visit: Visit }) {
  const [tone, says] = safety[visit.safety];
  return <span className={`tag ${tone} no-print`}>{visit.status === "completed" ? "signed" : says}</span>;
}

function Card({ visit, beside, timeZone, may }: { visit: Visit; beside: Beside; timeZone: string; may: May }) {
  const from = sayTime(visit.time.from, timeZone);
  return (
    <div>
      <p>
        <span className="number">
          {from}
          <span className="until">–{sayTime(visit.time.until, timeZone)}</span>
        </span>{" "}
        {may.treat ? (
          <a href={to("visit", { appointment: visit.appointmentId })}>{visit.clientName}</a>
        ) : (
          <b>{visit.clientName}</b>
        )}
      </p>
      <p className="tags">
        <SafetyWord visit={visit} />
        {visit.status === "arrived" ? <span className="tag good no-print">here</span> : null}
      </p>
      <p className="what">
        {visit.serviceName}, {beside === "room" ? visit.roomName : visit.colleagueName}
      </p>
      <button
        type="button"
        className="more no-print"
        popoverTarget={`sheet-${visit.appointmentId}`}
        aria-label={`${visit.clientName}, ${from}: what to do`}
      />
    </div>
  );
}
