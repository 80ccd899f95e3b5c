import { sayTime, sayWhen } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import type { AppointmentRow } from "../appointments.sql.ts";

type Props = { practice: Practice; booked: Pick<AppointmentRow, "time" | "status">; address: string };

/** Whoever holds this address learns a time and a place, and nobody's name. */
export function BookedPage({ practice, booked, address }: Props) {
  const { timeZone } = practice;
  return (
    <PublicLayout practice={practice} title="Booked">
      <h1>{booked.status === "cancelled" ? "This visit was cancelled" : "You are booked"}</h1>
      <p className="lead number">
        {sayWhen(booked.time.from, timeZone)} to {sayTime(booked.time.until, timeZone)}
      </p>
      {address ? <p>{address}</p> : null}
      <h2>What happens next</h2>
      <ol>
        <li>We have written to you, with a file for your calendar.</li>
        <li>The message holds a private link. Please open it and answer the health questions before you come.</li>
        <li>Wear or bring something you can move in.</li>
      </ol>
    </PublicLayout>
  );
}
