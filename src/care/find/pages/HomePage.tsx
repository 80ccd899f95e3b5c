import { type Priced, PriceList } from "../../../ui/PriceList.tsx";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { PracticeDetails } from "../../../practice/index.ts";
import { type Site, Words } from "./SitePage.tsx";

type Props = {
  site: Site;
  details: PracticeDetails;
  people: { slug: string; name: string; title: string }[];
  services: Priced[];
  told: string;
};

const usual = "We find out how you move, work on muscle and fascia by hand, and show you what to do at home.";

/** One screen: who this is, whether it is for you, what it costs, and the way to a time. */
export function HomePage({ site, details, people, services, told }: Props) {
  const about = details.about || usual;
  return (
    <PublicLayout
      practice={site.practice}
      title="Soft tissue therapy"
      listed={{ address: site.address, path: site.path, description: about, told }}
    >
      <h1 className="first">Soft tissue therapy, measured before and after</h1>
      <p className="lead">{about}</p>
      <p className="row no-print">
        <a className="button" href={to("services")}>
          Book a visit
        </a>
        <a className="button second" href={to("whoToSee")}>
          Who should I see?
        </a>
      </p>
      <Words html={site.words} />
      <h2>Visits</h2>
      <PriceList services={services} heading="h3" times={(service) => to("freeTimes", { service })} />
      <h2>Who you will see</h2>
      <ul className="list">
        {people.map((person) => (
          <li key={person.slug}>
            <h3>
              <a href={to("person", { person: person.slug })}>{person.name}</a>
            </h3>
            <p>{person.title}</p>
          </li>
        ))}
      </ul>
      <Where {...details} />
    </PublicLayout>
  );
}

function Where({ address, phone }: { address: string; phone: string }) {
  if (!address && !phone) return null;
  return (
    <>
      <h2>
        <a href={to("where")}>Where we are</a>
      </h2>
      <p>{[address, phone].filter(Boolean).join(", ")}</p>
    </>
  );
}
