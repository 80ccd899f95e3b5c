import { Form, Hidden } from "../../ui/Form.tsx";
import { sayTime, sayWhen } from "../../ui/say.ts";
import { to } from "../urls.ts";
import { SafetyWord } from "./DiaryGrid.tsx";
import type { May } from "./DiaryPage.tsx";
import type { View, Visit } from "./views.ts";

type Props = { visit: Visit; timeZone: string; may: May; at: { view: View; who: string | null } };

/** One visit in full, and what may be done with it: opened from its card by the browser itself, without a script. */
export function Sheet({ visit, timeZone, may, at }: Props) {
  const appointment = visit.appointmentId;
  const id = `sheet-${appointment}`;
  const here = to("attendance", { appointment });
  const confirmed = visit.status === "confirmed";
  return (
    <section className="slip no-print" popover="auto" id={id} aria-labelledby={`${id}-name`}>
      <div className="row">
        <h2 id={`${id}-name`}>{visit.clientName}</h2>
        <SafetyWord visit={visit} />
      </div>
      <p className="number">
        {sayWhen(visit.time.from, timeZone)}–{sayTime(visit.time.until, timeZone)}
        <br />
        {visit.serviceName}, {visit.colleagueName}, {visit.roomName}
      </p>
      {visit.accessNeeds ? <p>{visit.accessNeeds}</p> : null}
      {visit.chaperoneWished ? <p>They would like somebody else in the room.</p> : null}
      <div className="row">
        {may.mark && confirmed ? (
          <Form to={here} submit="Here">
            <Hidden name="came" value="yes" />
          </Form>
        ) : null}
        {may.mark && confirmed && visit.begun ? (
          <Form to={here} submit="Did not come" second>
            <Hidden name="came" value="no" />
          </Form>
        ) : null}
        {may.treat ? (
          <a className="button second" href={to("visit", { appointment })}>
            Open
          </a>
        ) : null}
        {may.book && confirmed ? (
          <a
            className="button second"
            href={`${to("moveFor", { appointment })}?view=${at.view}${at.who ? `&whose=${at.who}` : ""}`}
          >
            Move
          </a>
        ) : null}
        <button type="button" className="button plain" popoverTarget={id} popoverTargetAction="hide">
          Close
        </button>
      </div>
    </section>
  );
}
