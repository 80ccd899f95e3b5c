import { sayWhen } from "../../../ui/say.ts";
import type { Visitor } from "../../../web/house.ts";
import { TherapistLayout } from "../../../web/layouts/TherapistLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { SealFault } from "../seals.sql.ts";

type Props = {
  visitor: Visitor;
  faults: SealFault[];
  newest: { entry: number; hash: string; at: string } | null;
  brokenAudit: string | null;
};

/** Whether every signed record still is what was signed, looked at just now. */
export function SealsPage({ visitor, faults, newest, brokenAudit }: Props) {
  const whole = faults.length === 0 && brokenAudit === null;
  return (
    <TherapistLayout visitor={visitor} title="Seals">
      <h1>Seals of the signed records</h1>
      <p>
        Every signature and every amendment is sealed with a figure that is worked out of its whole content and of the
        seal before it. All of them were worked out anew for this page.
      </p>
      {whole ? (
        <p className="note good">
          {newest ? `All ${newest.entry} seals hold, and so does the trail of who did what.` : "Nothing is signed yet."}
        </p>
      ) : (
        <div className="note stop">
          <p>Something was changed behind Supple’s back. Please keep a copy of the data as it is, and look into it.</p>
          <ul>
            {faults.map(({ entry, subjectId, fault }) => (
              <li key={`${subjectId} ${fault}`}>
                {entry === null ? "" : `Seal ${entry}: `}
                {fault} (<a href={to("visit", { appointment: subjectId })}>{subjectId}</a>)
              </li>
            ))}
            {brokenAudit === null ? null : <li>The trail of who did what is broken at entry {brokenAudit}.</li>}
          </ul>
        </div>
      )}
      {newest ? (
        <>
          <h2>The newest seal</h2>
          <p className="number">
            Number {newest.entry}, {sayWhen(newest.at, visitor.practice.timeZone)}
          </p>
          <p>
            <code className="seal">{newest.hash}</code>
          </p>
          <p className="quiet">
            Keep a printed copy somewhere else. If the end of the chain were ever cut off, this figure would be missing.
          </p>
        </>
      ) : null}
    </TherapistLayout>
  );
}
