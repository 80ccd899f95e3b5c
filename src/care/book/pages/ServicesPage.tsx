import { type Priced, PriceList } from "../../../ui/PriceList.tsx";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";

type Props = { practice: Practice; address: string; services: Priced[] };

export function ServicesPage({ practice, address, services }: Props) {
  return (
    <PublicLayout
      practice={practice}
      title="Book a visit"
      listed={{
        address,
        path: to("services"),
        description: "What can be booked, how long it takes and what it costs, without an account.",
      }}
    >
      <h1>What would you like to book?</h1>
      {services.length === 0 ? <p>Nothing can be booked here at the moment. Please ring us.</p> : null}
      <PriceList services={services} heading="h2" times={(service) => to("freeTimes", { service })} />
      <p className="quiet">You need no account, and you pay nothing now.</p>
    </PublicLayout>
  );
}
