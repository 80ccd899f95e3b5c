import type { Grade } from "../../../knowledge/claims/benefits.ts";
import { groups, type Technique } from "../../../knowledge/techniques/index.ts";
import { to } from "../../../web/urls.ts";
import { type Site, SitePage } from "./SitePage.tsx";
import { GradeMark } from "./TextPages.tsx";

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

type Shown = Technique & { slug: string; given: { slug: string; name: string }[] };

export function TechniquesPage({ site, techniques }: { site: Site; techniques: Shown[] }) {
  return (
    <SitePage
      site={site}
      title="Techniques"
      description="What each hands-on technique feels like, and what is known of it, in plain words."
    >
      {groups.map((group) => {
        const here = techniques.filter((technique) => technique.group === group && technique.given.length > 0);
        const elsewhere = techniques.filter((technique) => technique.group === group && technique.given.length === 0);
        if (here.length + elsewhere.length === 0) return null;
        return (
          <section key={group}>
            <h2>{group}</h2>
            <ul className="list">
              {here.map((technique) => (
                <li key={technique.slug}>
                  <h3>
                    <a href={to("technique", { way: technique.slug })}>{technique.name}</a>
                  </h3>
                  <p>{technique.about}</p>
                </li>
              ))}
            </ul>
            {elsewhere.length > 0 ? (
              <p className="quiet links">
                Not given here:{" "}
                {elsewhere.map((technique, at) => (
                  <span key={technique.slug}>
                    {at > 0 ? ", " : ""}
                    <a href={to("technique", { way: technique.slug })}>{technique.name}</a>
                  </span>
                ))}
              </p>
            ) : null}
          </section>
        );
      })}
    </SitePage>
  );
}

type Props = { site: Site; technique: Shown; grade: Grade; sources: string[]; family: Shown[] };

export function TechniquePage({ site, technique, grade, sources, family }: Props) {
  const { name, aliases, about, targets, evidence, given } = technique;
  return (
    <SitePage
      site={site}
      title={name}
      description={about}
      trail={
        <p className="trail">
          <a href={to("techniques")}>Techniques</a>
        </p>
      }
    >
      {aliases.length > 0 ? <p className="quiet">Also called {aliases.join(", ")}</p> : null}
      <p className="lead">{about}</p>
      <dl className="facts told-of">
        <dt>Worked on</dt>
        <dd>{upper(targets)}</dd>
        <dt>What is known</dt>
        <dd>
          <GradeMark grade={grade} />
          <br />
          {evidence}
        </dd>
        <dt>Given here</dt>
        <dd>
          {given.length === 0
            ? "Not at present."
            : given.map((person, at) => (
                <span key={person.slug}>
                  {at > 0 ? ", " : "By "}
                  <a href={to("person", { person: person.slug })}>{person.name}</a>
                </span>
              ))}
        </dd>
        <dt>Sources</dt>
        <dd>{sources.join(". ")}.</dd>
      </dl>
      <p>
        You agree to it beforehand, feel how firm it is, and can stop it with a word. Some health conditions rule it out
        or change how it is done; that is why we ask first.
      </p>
      {family.length > 0 ? (
        <>
          <h2>Close to it</h2>
          <ul className="list">
            {family.map((other) => (
              <li key={other.slug}>
                <h3>
                  <a href={to("technique", { way: other.slug })}>{other.name}</a>
                </h3>
                <p>{other.about}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </SitePage>
  );
}
