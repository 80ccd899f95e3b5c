import type { Badge } from "../../../practice/index.ts";
import { sayDate } from "../../../ui/say.ts";
import { to } from "../../../web/urls.ts";
import { type Site, SitePage } from "./SitePage.tsx";

export type Person = { slug: string; name: string; title: string; badges: (Badge & { called: string })[] };

export function AboutPage({ site, people }: { site: Site; people: Person[] }) {
  return (
    <SitePage
      site={site}
      title="Who you will see"
      description="The people of the practice, with qualifications, registers, insurance and first aid as they stand today."
    >
      {people.map((person) => (
        <section key={person.slug}>
          <h2>
            <a href={to("person", { person: person.slug })}>{person.name}</a>
          </h2>
          <p>{person.title}</p>
          <Badges badges={person.badges} timeZone={site.practice.timeZone} />
        </section>
      ))}
    </SitePage>
  );
}

export function PersonPage({ site, person, told }: { site: Site; person: Person; told: string }) {
  return (
    <SitePage
      site={site}
      title={person.name}
      description={`${person.name}, ${person.title.toLowerCase()}: qualifications, registers, insurance and first aid as they stand today.`}
      told={told}
      lead={person.title}
      trail={
        <p className="trail">
          <a href={to("about")}>Who you will see</a>
        </p>
      }
    >
      <h2>What {person.name.split(" ")[0]} holds today</h2>
      <Badges badges={person.badges} timeZone={site.practice.timeZone} />
      <p className="row no-print">
        <a className="button" href={to("services")}>
          Book a visit
        </a>
        <a href={to("titles")}>What such titles mean</a>
      </p>
    </SitePage>
  );
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const kinds: { kind: Badge["kind"]; name: string }[] = [
  { kind: "qualification", name: "Qualified in" },
  { kind: "certificate", name: "Certificates" },
  { kind: "register", name: "On the register of" },
  { kind: "insurance", name: "Insured by" },
  { kind: "first-aid", name: "First aid" },
];

/** Only what counts today reaches this list (FIND-5). */
function Badges({ badges, timeZone }: { badges: Person["badges"]; timeZone: string }) {
  const day = (date: string) => sayDate(`${date}T12:00:00Z`, timeZone);
  return (
    <dl className="facts badges">
      {kinds.map(({ kind, name }) => {
        const held = badges.filter((badge) => badge.kind === kind);
        if (held.length === 0) return null;
        return (
          <div key={kind}>
            <dt>{name}</dt>
            {held.map(({ badgeId, called, by, number, from, until }) => (
              <dd key={badgeId}>
                {upper(called) || by}
                <span className="quiet number">
                  {[
                    called && by,
                    number && `number ${number}`,
                    until ? `until ${day(until)}` : `since ${from.slice(0, 4)}`,
                  ]
                    .filter(Boolean)
                    .map((part) => `, ${part}`)
                    .join("")}
                </span>
              </dd>
            ))}
          </div>
        );
      })}
    </dl>
  );
}
