import { Field } from "./Field.tsx";
import type { Kept } from "./Form.tsx";

type Found = { phrase: string; why: string; rule: string; instead: string; at: number };
type Props = { findings: readonly Found[] };

/** What the check found, with what can be said instead. */
export function Findings({ findings }: Props) {
  if (findings.length === 0) return null;
  return (
    <section className="note care" aria-label="What may not be said">
      <h2>Before this is published</h2>
      <ul className="told">
        {findings.map(({ phrase, why, rule, instead, at }) => (
          <li key={`${at} ${phrase}`}>
            <b>“{phrase}”</b>
            {why} <span className="rule">{rule}</span>
            <br />
            Rather: {instead}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Asked for only where there is something to give a reason for. */
export function Reason({ findings, kept }: Props & { kept: Kept }) {
  if (findings.length === 0) return null;
  return (
    <Field
      name="reason"
      label="Why the marked words may stand"
      hint="Such as the trials that you hold. It is kept with your name and the day."
      kept={kept}
    />
  );
}
