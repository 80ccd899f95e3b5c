import { techniqueOf } from "../../../knowledge/techniques/index.ts";
import { TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { sayDate, sayWhen } from "../../../ui/say.ts";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";
import { signName } from "../reaction.ts";
import type { Incident, TechniqueReactions } from "../reactions.sql.ts";

type Props = { visitor: Visitor; rows: TechniqueReactions[]; incidents: Incident[]; entryId: string; kept: Kept };

/** What followed the visits: serious ones with what was done, and each technique over the year. */
export function AfterVisitsPage({ visitor, rows, incidents, entryId, kept }: Props) {
  const { timeZone } = visitor.practice;
  const blank: Kept = { values: {}, refused: null };
  return (
    <TherapistLayout visitor={visitor} title="After visits">
      <h1>After visits</h1>
      <RefusalNote refused={kept.refused} />
      <h2>Serious reactions</h2>
      {incidents.length === 0 ? <p>None has been told.</p> : null}
      <ul className="list">
        {incidents.map((incident) => (
          <li key={incident.reactionId}>
            <h3>
              <a href={to("since", { appointment: incident.appointmentId })}>{incident.clientName}</a>{" "}
              <span className="quiet number">visit of {sayDate(incident.on, timeZone)}</span>
            </h3>
            <p>
              {incident.signs.map(signName).join(", ")} {incident.words ? `“${incident.words}”` : ""}
            </p>
            <ol>
              {incident.entries.map((entry) => (
                <li key={entry.id}>
                  {entry.words}{" "}
                  <span className="quiet number">
                    {entry.by ? `${entry.by}, ` : ""}
                    {sayWhen(entry.writtenAt, timeZone)}
                  </span>
                </li>
              ))}
            </ol>
            <details>
              <summary>Write what was done</summary>
              <Form
                to={to("afterVisit", { reaction: incident.reactionId })}
                kept={blank}
                submit="Add this entry"
                second
              >
                <Hidden name="entryId" value={entryId} />
                <TextArea name="addedWords" label="What was done" kept={kept.refused ? kept : blank} />
              </Form>
            </details>
          </li>
        ))}
      </ul>
      <h2>By technique, over the last year</h2>
      {rows.length === 0 ? <p>Nothing was given yet.</p> : <ByTechnique rows={rows} />}
    </TherapistLayout>
  );
}

const quarterOf = (day: string) =>
  `${day.slice(0, 4)}, from ${["Jan", "Apr", "Jul", "Oct"][(Number(day.slice(5, 7)) - 1) / 3]}`;

function ByTechnique({ rows }: { rows: TechniqueReactions[] }) {
  return (
    <>
      <p className="quiet">
        A visit counts for each technique given at it, so a figure says what came together, not what caused it.
      </p>
      <div className="scroll" tabIndex={0} role="region" aria-label="Reactions by technique">
        <table>
          <thead>
            <tr>
              <th scope="col">Technique</th>
              <th scope="col">Quarter</th>
              <th scope="col">Visits</th>
              <th scope="col">Told</th>
              <th scope="col">As expected</th>
              <th scope="col">Adverse</th>
              <th scope="col">Serious</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={`${row.technique} ${row.quarter}`}>
                <th scope="row">{techniqueOf(row.technique)?.name ?? row.technique}</th>
                <td>{quarterOf(row.quarter)}</td>
                <td>{row.visits}</td>
                <td>{row.told}</td>
                <td>{row.expected}</td>
                <td>{row.adverse}</td>
                <td>{row.serious}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
