import type { Refused } from "../../../shared/refusal.ts";
import { Form } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { sayTime, sayWhen } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { AppointmentRow } from "../appointments.sql.ts";

type Props = {
  practice: Practice;
  booked: Pick<AppointmentRow, "appointmentId" | "time" | "status">;
  address: string;
  mayUndo: boolean;
  refused: Refused | null;
};

/** Whoever holds this address learns a time and a place, and nobody's name. */
export function BookedPage({ practice, booked, address, mayUndo, refused }: Props) {
  const { timeZone } = practice;
  return (
    <PublicLayout practice={practice} title="Booked">
      <RefusalNote refused={refused} />
      <h1>{booked.status === "cancelled" ? "This visit was cancelled" : "You are booked"}</h1>
      <p className="lead number">
        {sayWhen(booked.time.from, timeZone)} to {sayTime(booked.time.until, timeZone)}
      </p>
      {address ? <p>{address}</p> : null}
      {mayUndo && booked.status === "confirmed" ? (
        <Form to={to("undoBooking", { appointment: booked.appointmentId })} submit="Undo, within five minutes" second />
      ) : null}
      {booked.status === "confirmed" ? <Next /> : <a href={to("services")}>Book another time</a>}
    </PublicLayout>
  );
}

function Next() {
  return (
    <>
      <h2>What happens next</h2>
      <ol>
        <li>We have written to you, with a file for your calendar.</li>
        <li>The message holds a private link. Please open it and answer the health questions before you come.</li>
        <li>Wear or bring something you can move in.</li>
      </ol>
    </>
  );
}
