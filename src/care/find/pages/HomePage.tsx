import { sayMoney } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { PracticeDetails } from "../../../practice/index.ts";
import type { Offered } from "../../book/index.ts";

type Props = {
  practice: Practice;
  details: PracticeDetails;
  therapists: { colleagueId: string; name: string; title: string }[];
  services: Offered[];
};

/** One screen: who this is, whether it is for you, what it costs, and the way to a time. */
export function HomePage({ practice, details, therapists, services }: Props) {
  return (
    <PublicLayout practice={practice} title="Soft tissue therapy">
      <h1>Soft tissue therapy for pain that keeps coming back</h1>
      <p className="lead">
        {details.about ||
          "We find out how you move, work on muscle and fascia by hand, and show you what to do at home."}
      </p>
      <p>
        <a className="button" href={to("services")}>
          Book a visit
        </a>
      </p>
      <h2>How a visit goes</h2>
      <ol>
        <li>You tell us where it hurts and what it stops you doing. We ask about your health first.</li>
        <li>We look at a movement that matters to you, and measure it.</li>
        <li>We treat only where you agree, and stop whenever you say so.</li>
        <li>We measure the same movement again, so you can see what changed and what did not.</li>
        <li>You try one or two exercises with us, and find them on your own page at home.</li>
      </ol>
      <h2>Visits</h2>
      <ul className="list">
        {services.map((service) => (
          <li key={service.serviceId}>
            <h3>
              <a href={to("freeTimes", { service: service.serviceId })}>{service.name}</a>
            </h3>
            <p>
              <span className="number">
                {service.minutes} minutes, {sayMoney(service.pricePence)}.
              </span>{" "}
              {service.about}
            </p>
          </li>
        ))}
      </ul>
      <h2>Who you will see</h2>
      <ul className="list">
        {therapists.map((therapist) => (
          <li key={therapist.colleagueId}>
            <h3>{therapist.name}</h3>
            <p>{therapist.title}</p>
          </li>
        ))}
      </ul>
      <p>
        A soft tissue therapist works with the hands on muscle, tendon and fascia, looks for what may keep a problem
        going, and works beside your GP and other professions. We do not name illnesses, and we tell you when somebody
        else should see you first.
      </p>
      <Where {...details} />
    </PublicLayout>
  );
}

function Where({ address, phone }: { address: string; phone: string }) {
  if (!address && !phone) return null;
  return (
    <>
      <h2>Where we are</h2>
      <p>{[address, phone].filter(Boolean).join(", ")}</p>
    </>
  );
}
