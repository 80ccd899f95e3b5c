import { groups, type Technique } from "../../../knowledge/techniques/index.ts";
import { to } from "../../../web/urls.ts";

export type Choosable = Pick<Technique, "code" | "name" | "about" | "group"> & {
  /** Why it is not offered today. */
  not: string | null;
};

/** The whole catalogue by kind; what isn't this therapist's, or not today's, says why. */
export function TechniqueChoice({ techniques, appointment }: { techniques: Choosable[]; appointment: string }) {
  const not = techniques.filter((each) => each.not !== null);
  return (
    <section>
      <h2>One technique, with its figures</h2>
      {groups.map((group) => {
        const can = techniques.filter((each) => each.group === group && each.not === null);
        return can.length === 0 ? null : (
          <div key={group}>
            <h3 className="quiet">{group}</h3>
            <ul className="touches">
              {can.map(({ code, name }) => (
                <li key={code}>
                  <a className="button second" href={to("apply", { appointment, technique: code })}>
                    {name}
                  </a>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {not.length > 0 ? (
        <details>
          <summary>Not today, and why ({not.length})</summary>
          <ul>
            {not.map(({ code, name, not: why }) => (
              <li key={code}>
                {name}: {why}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
