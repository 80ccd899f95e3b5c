import { sayMoney } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Offered } from "../services.sql.ts";

export function ServicesPage({ practice, services }: { practice: Practice; services: Offered[] }) {
  return (
    <PublicLayout
      practice={practice}
      title="Book a visit"
      description="What can be booked, how long it takes and what it costs, without an account."
    >
      <h1>What would you like to book?</h1>
      {services.length === 0 ? <p>Nothing can be booked here at the moment. Please ring us.</p> : null}
      <ul className="list">
        {services.map((service) => (
          <li key={service.serviceId}>
            <h2>
              {service.whoMayBook === "everybody" || service.whoMayBook === "new" ? (
                <a href={to("freeTimes", { service: service.serviceId })}>{service.name}</a>
              ) : (
                service.name
              )}
            </h2>
            <p className="number">
              {service.minutes} minutes, {sayMoney(service.pricePence)}
            </p>
            <p>{service.about}</p>
            {service.whoMayBook === "returning" ? (
              <p className="quiet">If you have been here before, please book this from your private page.</p>
            ) : null}
            {service.whoMayBook === "invited" ? <p className="quiet">Please ring us for this one.</p> : null}
          </li>
        ))}
      </ul>
      <p className="quiet">You need no account, and you pay nothing now.</p>
    </PublicLayout>
  );
}
