import { sayMoney } from "../../../ui/say.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { PracticeDetails } from "../../../practice/index.ts";
import type { Offered } from "../../book/index.ts";
import { SiteHead } from "./SiteHead.tsx";
import { type Site, Words } from "./SitePage.tsx";

type Props = {
  site: Site;
  details: PracticeDetails;
  people: { slug: string; name: string; title: string }[];
  services: Offered[];
  told: string;
};

const usual = "We find out how you move, work on muscle and fascia by hand, and show you what to do at home.";

/** One screen: who this is, whether it is for you, what it costs, and the way to a time. */
export function HomePage({ site, details, people, services, told }: Props) {
  const about = details.about || usual;
  const title = "Soft tissue therapy";
  return (
    <PublicLayout
      practice={site.practice}
      title={title}
      head={<SiteHead {...site} title={`${title} · ${details.name}`} description={about} told={told} />}
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
      <ul className="list priced">
        {services.map((service) => (
          <li key={service.serviceId}>
            <h3>
              <a href={to("freeTimes", { service: service.serviceId })}>{service.name}</a>
            </h3>
            <p className="number price">
              {service.minutes} minutes, {sayMoney(service.pricePence)}
            </p>
            <p>{service.about}</p>
          </li>
        ))}
      </ul>
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
      <p>
        We work beside your GP and other professions, name no illnesses, and tell you when somebody else should see you
        first. <a href={to("whatItIs")}>What soft tissue therapy is</a>, and <a href={to("benefits")}>what it can do</a>
        .
      </p>
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
