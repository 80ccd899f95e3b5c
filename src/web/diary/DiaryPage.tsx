import type { Refused } from "../../shared/refusal.ts";
import { RefusalNote } from "../../ui/RefusalNote.tsx";
import { sayWhen } from "../../ui/say.ts";
import type { Visitor } from "../house.ts";
import { TherapistLayout } from "../layouts/TherapistLayout.tsx";
import { to } from "../urls.ts";
import { DiaryGrid } from "./DiaryGrid.tsx";
import type { Link } from "./links.ts";
import { Sheet } from "./Sheet.tsx";
import type { DiaryTable, View, Visit } from "./views.ts";

export type May = { treat: boolean; book: boolean; mark: boolean };
type Props = {
  visitor: Visitor;
  title: string;
  at: { view: View; on: string; who: string | null };
  days: Link[];
  views: Link[];
  people: Link[];
  table: DiaryTable;
  may: May;
  /** The visit that has just been moved. */
  moved: Visit | null;
  refused: Refused | null;
};

/** The diary: whose time is whose, and the few things that are done from it. */
export function DiaryPage({ visitor, title, at, days, views, people, table, may, moved, refused }: Props) {
  const { timeZone } = visitor.practice;
  const visits = table.rows.flatMap(({ cells }) =>
    cells.flatMap(({ visit }) => (visit && "appointmentId" in visit ? [visit] : [])),
  );
  return (
    <TherapistLayout visitor={visitor} title="Diary" at="diary" {...(may.book ? { script: "diary" } : {})}>
      <h1>{title}</h1>
      <RefusalNote refused={refused} />
      {moved ? (
        <p className="note good number no-print" id="moved" role="status" data-moved={moved.appointmentId}>
          {moved.clientName} is now {sayWhen(moved.time.from, timeZone)}, {moved.colleagueName}
          {moved.roomId ? `, ${moved.roomName}` : ""}.
        </p>
      ) : null}
      <div className="ways no-print">
        <Links label="Other days" links={days} />
        <Links label="Other views" links={views} />
        <Links label="Whose diary" links={people} />
      </div>
      {may.book ? <Doings on={at.on} /> : null}
      <DiaryGrid table={table} at={at} timeZone={timeZone} may={may} />
      <p className="unseen" role="status" id="told" />
      <div className="row no-print">
        {may.book ? (
          <p className="quiet" id="how" hidden>
            Pull a visit to move it, or pull over free time to book; with a finger, rest on it first. By keyboard: arrow
            keys, then Enter.
          </p>
        ) : null}
        <a href={to("yourCalendar")}>In your own calendar</a>
        <button className="button plain" id="print" type="button" hidden>
          Print
        </button>
      </div>
      {visits.map((visit) => (
        <Sheet key={visit.appointmentId} visit={visit} timeZone={timeZone} may={may} at={at} />
      ))}
    </TherapistLayout>
  );
}

function Links({ label, links }: { label: string; links: Link[] }) {
  if (links.length === 0) return null;
  return (
    <nav aria-label={label}>
      {links.map(({ name, href, current }) => (
        <a key={name} href={href} aria-current={current ? "page" : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}

function Doings({ on }: { on: string }) {
  return (
    <div className="row doings no-print">
      <a className="button" href={to("bookFor")}>
        Book for somebody
      </a>
      <a className="button second" href={`${to("bookFor")}?now=yes`}>
        Walk-in now
      </a>
      <a href={`${to("blockTime")}?day=${on}`}>Block time</a>
      <a href={to("waitingList")}>Waiting list</a>
    </div>
  );
}
