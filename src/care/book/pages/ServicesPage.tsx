import { sayMoney } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Offered } from "../diary.sql.ts";

export function ServicesPage({ practice, services }: { practice: Practice; services: Offered[] }) {
  return (
    <PublicLayout practice={practice} title="Book a visit">
      <h1>What would you like to book?</h1>
      {services.length === 0 ? <p>Nothing can be booked here at the moment. Please ring us.</p> : null}
      <ul className="list">
        {services.map((service) => (
          <li key={service.serviceId}>
            <h2>
              <a href={to("freeTimes", { service: service.serviceId })}>{service.name}</a>
            </h2>
            <p className="number">
              {service.minutes} minutes, {sayMoney(service.pricePence)}
            </p>
            <p>{service.about}</p>
          </li>
        ))}
      </ul>
      <p className="quiet">You need no account, and you pay nothing now.</p>
    </PublicLayout>
  );
}
