import { sayDate } from "../../../ui/say.ts";
import { to } from "../../../web/urls.ts";
import type { Repeatable } from "../same-again.ts";

/** Which one, and under which new id: sent twice, it is recorded once. */
export type Anew = Repeatable & { again: string };
type LastProps = { last: { on: string; given: Anew[] }; appointment: string; timeZone: string };

/** Last time's treatment in one touch: what is ticked is recorded just so, what can't be is said with its reason. */
export function LastTime({ last, appointment, timeZone }: LastProps) {
  if (last.given.length === 0) return null;
  const can = last.given.filter(({ differs }) => differs === null);
  return (
    <section>
      <h2>As last time, {sayDate(last.on, timeZone)}</h2>
      {can.length > 0 ? (
        <form method="post" action={to("again", { appointment })} className="quick">
          {can.map((each) => (
            <label key={each.applicationId} className="pick">
              <input type="checkbox" name="again" value={each.again} defaultChecked />
              <span>
                {each.what}
                <span className="about number">{each.figures}</span>
                {each.warning ? <span className="about">{each.warning}</span> : null}
              </span>
            </label>
          ))}
          {can.some(({ warning }) => warning !== null) ? (
            <label className="field own-field">
              <b>Why you go on</b>
              <input name="warningNote" />
            </label>
          ) : null}
          <button className="button">Record these again</button>
        </form>
      ) : null}
      <Differing given={last.given} appointment={appointment} />
    </section>
  );
}

function Differing({ given, appointment }: { given: Anew[]; appointment: string }) {
  const differing = given.filter(({ differs }) => differs !== null);
  if (differing.length === 0) return null;
  return (
    <ul className="list">
      {differing.map((each) => (
        <li key={each.applicationId}>
          <b>{each.what}</b>
          <p className="note care">Different today: {each.differs}</p>
          <p>
            <a href={`${to("apply", { appointment, technique: each.technique })}?from=${each.applicationId}`}>
              Give it with other figures
            </a>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** What this therapist gives most, a touch each. */
export function Often({ often, appointment }: { often: Anew[]; appointment: string }) {
  const can = often.filter(({ differs, warning }) => differs === null && warning === null);
  if (can.length === 0) return null;
  return (
    <section>
      <h2>What you often give</h2>
      <form method="post" action={to("again", { appointment })} className="touches">
        {can.map((each) => (
          <button key={each.applicationId} className="button second wide-touch" name="again" value={each.again}>
            {each.what}
            <span className="about number">{each.figures}</span>
          </button>
        ))}
      </form>
    </section>
  );
}
