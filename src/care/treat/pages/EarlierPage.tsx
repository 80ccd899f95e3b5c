import { movementOf } from "../../../knowledge/movements.ts";
import { techniqueOf } from "../../../knowledge/techniques/index.ts";
import { sayDate } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { EarlierSession } from "../earlier-sessions.sql.ts";
import { sayPlace } from "../say-figures.ts";

type Props = { visitor: Visitor; frame: Frame; sessions: EarlierSession[]; more: boolean };

/** The visits before this one, a few lines each. */
export function EarlierPage({ visitor, frame, sessions, more }: Props) {
  return (
    <VisitLayout visitor={visitor} frame={frame} at="treat" title="Earlier visits">
      <h2>Earlier visits</h2>
      {sessions.length === 0 ? <p>This is the first visit.</p> : null}
      <ul className="list">
        {sessions.map((session) => (
          <Earlier key={session.appointmentId} session={session} timeZone={visitor.practice.timeZone} />
        ))}
      </ul>
      {more ? (
        <p>
          <a className="button second" href={`${to("earlier", { appointment: frame.appointmentId })}?all`}>
            All visits
          </a>
        </p>
      ) : null}
    </VisitLayout>
  );
}

function Earlier({ session, timeZone }: { session: EarlierSession; timeZone: string }) {
  const { appointmentId: appointment, sign, given, blocks } = session;
  const what = [
    ...blocks.map(({ name, minutes }) => `${name}, ${minutes} minutes`),
    ...given.map(
      ({ technique, region, side }) => `${techniqueOf(technique)?.name ?? technique}, ${sayPlace(region, side)}`,
    ),
  ];
  return (
    <li>
      <h3 className="number">
        <a href={to(session.signed ? "record" : "sign", { appointment })}>{sayDate(session.on, timeZone)}</a>{" "}
        <span className="quiet">{session.serviceName}</span>
      </h3>
      {session.complaint ? <p>“{session.complaint}”</p> : null}
      {session.impression ? <p className="quiet">{session.impression}</p> : null}
      {what.length > 0 ? <p>{what.join("; ")}</p> : null}
      {sign ? (
        <p className="number">
          {movementOf(sign.movement)?.name ?? sign.movement}
          {sign.side === "midline" ? "" : `, ${sign.side}`}: {sign.before}° →{" "}
          {sign.after === null ? "not read" : `${sign.after}°`}
        </p>
      ) : null}
      {session.reactions.map(({ kind, grade }, index) => (
        <p key={index} className="quiet">
          Afterwards: {kind === "none" ? "nothing to tell" : `${kind}, ${grade}`}
        </p>
      ))}
    </li>
  );
}
