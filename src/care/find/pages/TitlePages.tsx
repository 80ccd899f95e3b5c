import type { ReactNode } from "react";
import { type Title, titleGroups } from "../../../knowledge/titles/index.ts";
import { sayDate } from "../../../ui/say.ts";
import { to } from "../../../web/urls.ts";
import { type Site, SitePage } from "./SitePage.tsx";

const standings = { protected: "Protected", open: "Open", role: "A role" } as const;

function Standing({ title: { standing } }: { title: Title }) {
  return <span className={`standing ${standing.kind}`}>{standings[standing.kind]}</span>;
}

const sayStanding = ({ standing }: Title) =>
  standing.kind === "protected"
    ? `Only people registered with the ${standing.by} may use it (${standing.law}).`
    : standing.says;

export function TitlesPage({ site, titles }: { site: Site; titles: readonly Title[] }) {
  return (
    <SitePage
      site={site}
      title="Titles, explained"
      description="Who is who in hands-on care in the UK: which titles are protected, what training stands behind them, and when to see whom."
    >
      <p className="row no-print">
        <a className="button second" href={to("whoToSee")}>
          Who should I see?
        </a>
        <a href={to("compareTitles")}>Compare three</a>
      </p>
      {titleGroups.map((group) => (
        <section key={group}>
          <h2>{group}</h2>
          <ul className="list">
            {titles
              .filter((title) => title.group === group)
              .map((title) => (
                <li key={title.slug}>
                  <h3>
                    <a href={to("title", { title: title.slug })}>{title.name}</a> <Standing title={title} />
                  </h3>
                  <p>{title.does}</p>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </SitePage>
  );
}

export function TitlePage({ site, title }: { site: Site; title: Title }) {
  return (
    <SitePage
      site={site}
      title={title.name}
      description={`${title.name}: ${title.does} ${sayStanding(title)}`}
      trail={
        <p className="trail">
          <a href={to("titles")}>Titles, explained</a>
        </p>
      }
    >
      {title.alsoCalled.length > 0 ? <p className="quiet">Also called {title.alsoCalled.join(", ")}</p> : null}
      <p className="lead">{title.does}</p>
      <dl className="facts told-of">
        {[...facts, ...rare.filter(({ of }) => of(title) !== null)].map(({ name, of }) => (
          <div key={name} className="pair">
            <dt>{name}</dt>
            <dd>{of(title)}</dd>
          </div>
        ))}
      </dl>
      <p className="no-print">
        <a href={`${to("compareTitles")}?a=${title.slug}`}>Compare with two others</a>
      </p>
      <Checked titles={[title]} />
    </SitePage>
  );
}

function Checked({ titles }: { titles: readonly Title[] }) {
  const oldest = titles.map(({ checkedOn }) => checkedOn).toSorted()[0];
  return (
    <p className="quiet">
      For the United Kingdom, where nothing else is said. Gathered from public pages on{" "}
      {sayDate(`${oldest}T12:00:00Z`, "Europe/London")}; nobody of these professions has reviewed it yet. A register
      proves that somebody is on it, not that they suit you.
    </p>
  );
}

type Fact = { name: string; of: (title: Title) => ReactNode };

const facts: Fact[] = [
  {
    name: "The title",
    of: (title) => (
      <>
        <Standing title={title} /> {sayStanding(title)}
      </>
    ),
  },
  { name: "Usual training", of: ({ training }) => training },
  { name: "Go when", of: ({ seeWhen }) => seeWhen },
  { name: "Not, or not first", of: ({ notWhen }) => notWhen },
  {
    name: "Look them up",
    of: ({ registers }) =>
      registers.length === 0
        ? "Ask about training and insurance."
        : registers.map(({ name, at }, index) => (
            <span key={at}>
              {index > 0 ? ", " : ""}
              <a href={at} rel="noreferrer">
                {name}
              </a>
            </span>
          )),
  },
];

/** Of some titles only. */
const rare: Fact[] = [
  {
    name: "By nation",
    of: ({ differs }) =>
      differs.length === 0
        ? null
        : differs.map(({ nation, says }) => (
            <span key={nation} className="line">
              <b>{nation}:</b> {says}
            </span>
          )),
  },
  { name: "Not agreed on", of: ({ disputed }) => disputed || null },
];

type Compared = { site: Site; titles: readonly Title[]; chosen: readonly string[]; found: readonly Title[] };

/** Any three beside each other; on a phone one below the other. */
export function ComparePage({ site, titles, chosen, found }: Compared) {
  return (
    <SitePage
      site={site}
      title="Compare titles"
      description="Any three titles of hands-on care beside each other: the law, the training, when to go and when not."
      trail={
        <p className="trail">
          <a href={to("titles")}>Titles, explained</a>
        </p>
      }
    >
      <form method="get" action={to("compareTitles")} className="choose">
        {["a", "b", "c"].map((name, at) => (
          <div className="field" key={name}>
            <label htmlFor={name}>{["First", "Second", "Third"][at]}</label>
            <select id={name} name={name} defaultValue={chosen[at] ?? ""}>
              <option value="">Choose one</option>
              {titles.map(({ slug, name: called }) => (
                <option key={slug} value={slug}>
                  {called}
                </option>
              ))}
            </select>
          </div>
        ))}
        <button className="button">Compare</button>
      </form>
      {found.length > 0 ? (
        <>
          <div className="compare">
            {found.map((title) => (
              <section key={title.slug}>
                <h2>
                  <a href={to("title", { title: title.slug })}>{title.name}</a>
                </h2>
                <dl>
                  <div>
                    <dt>What they do</dt>
                    <dd>{title.does}</dd>
                  </div>
                  {facts.map(({ name, of }) => (
                    <div key={name}>
                      <dt>{name}</dt>
                      <dd>{of(title)}</dd>
                    </div>
                  ))}
                  {rare.map(({ name, of }) => {
                    const told = of(title);
                    return (
                      <div key={name}>
                        {told === null ? null : (
                          <>
                            <dt>{name}</dt>
                            <dd>{told}</dd>
                          </>
                        )}
                      </div>
                    );
                  })}
                </dl>
              </section>
            ))}
          </div>
          <Checked titles={found} />
        </>
      ) : null}
    </SitePage>
  );
}
