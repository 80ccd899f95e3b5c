import { Choice, Group, Pick } from "../../../ui/Choices.tsx";
import { Hidden, type Kept } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { to } from "../../../web/urls.ts";
import type { Advice, Answers, Question } from "../signpost.ts";
import { about, none, nowSigns, type Sign, since, soonSigns } from "../signpost-questions.ts";
import { type Site, SitePage } from "./SitePage.tsx";

const title = "Who should I see?";
const description =
  "A few questions that lead to somebody who fits: 999, a GP, or one of many professions. Nothing is kept.";

type Props = { site: Site; ask: Question; answers: Answers; kept: Kept };

/** One question a page. What was answered before travels along in the form and stays nowhere. */
export function SignpostPage({ site, ask, answers, kept }: Props) {
  return (
    <SitePage site={site} title={title} description={description} booking={false}>
      <form method="post" action={to("whoToSee")} noValidate>
        <RefusalNote refused={kept.refused} />
        <Hidden name="asked" value={ask} />
        {(["now", "soon", "about", "since"] as const)
          .filter((question) => question !== ask)
          .flatMap((question) =>
            [answers[question]]
              .flat()
              .filter(Boolean)
              .map((code) => <Hidden key={`${question} ${code}`} name={question} value={code} />),
          )}
        <Asked ask={ask} kept={kept} />
        <button className="button">Go on</button>
      </form>
      {ask === "now" ? null : (
        <p>
          <a href={to("whoToSee")}>Begin again</a>
        </p>
      )}
    </SitePage>
  );
}

function Asked({ ask, kept }: { ask: Question; kept: Kept }) {
  if (ask === "now")
    return <Signs name="now" legend="Is any of this so now, or new in the last days?" signs={nowSigns} kept={kept} />;
  if (ask === "soon") return <Signs name="soon" legend="And is any of this so?" signs={soonSigns} kept={kept} />;
  const [legend, choices] =
    ask === "about" ? ["What is it mostly about?", about] : ["Which of these is nearest?", since];
  const options = choices.map(({ code, says }) => ({ value: code, label: says }));
  return <Choice name={ask} legend={legend as string} options={options} kept={kept} />;
}

function Signs({ name, legend, signs, kept }: { name: string; legend: string; signs: readonly Sign[]; kept: Kept }) {
  return (
    <Group name={name} legend={legend} hint="Tick whatever is so." kept={kept}>
      {signs.map(({ code, says }) => (
        <Pick key={code} type="checkbox" name={name} option={{ value: code, label: says }} on={false} />
      ))}
      <Pick type="checkbox" name={name} option={{ value: none, label: "None of these" }} on={false} />
    </Group>
  );
}

type Told = { slug: string; name: string; why: string };

export function AdvicePage({ site, advice, who }: { site: Site; advice: Advice; who: Told[] }) {
  const urgent = advice.level !== "choose" && advice.who.length === 0;
  return (
    <SitePage site={site} title={title} description={description} booking={advice.here !== null}>
      <div className={urgent ? "note stop" : "note"} role={urgent ? "alert" : undefined}>
        <p className="lead">{advice.says}</p>
      </div>
      {advice.level === "999" ? (
        <p>
          <a className="button" href="tel:999">
            Call 999
          </a>
        </p>
      ) : null}
      {advice.level === "A&E" || advice.level === "today" ? (
        <p>
          <a className="button" href="tel:111">
            Call 111
          </a>
        </p>
      ) : null}
      {who.length > 0 ? (
        <ul className="list">
          {who.map(({ slug, name, why }) => (
            <li key={slug}>
              <h2>
                <a href={to("title", { title: slug })}>{name}</a>
              </h2>
              <p>{why}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {advice.here ? (
        <>
          <h2>Here, at {site.practice.name}</h2>
          <p>{advice.here} Under sixteen, come with a parent or guardian.</p>
          <p>
            <a className="button" href={to("services")}>
              See visits and times
            </a>
          </p>
        </>
      ) : null}
      {urgent ? null : (
        <p>
          Any of these may help, and you can change your mind. Before you go, look them up: each title has its register.
          If it changes for the worse, call 111, or 999 in an emergency.
        </p>
      )}
      <p className="quiet">
        We have not kept your answers. <a href={to("whoToSee")}>Begin again</a>
      </p>
    </SitePage>
  );
}
