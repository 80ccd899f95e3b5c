import { adviceOf, grades } from "../../../knowledge/advice/index.ts";
import type { GivenAdvice } from "../given-advice.sql.ts";

/** What was said to the client, in the words of that day, and how well each is shown. */
export function AdviceList({ advice }: { advice: GivenAdvice | null }) {
  if (!advice || (advice.said.length === 0 && advice.words === "")) return null;
  return (
    <section className="advice">
      <h2>To know and to do</h2>
      {advice.words ? <p>{advice.words}</p> : null}
      <ul>
        {advice.said.map((says, k) => (
          <li key={says}>
            {says} <Grade slug={advice.advice[k]!} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Grade({ slug }: { slug: string }) {
  const known = adviceOf(slug);
  return known ? <span className="quiet">({grades[known.grade]})</span> : null;
}
