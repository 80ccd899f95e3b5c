import type { Refused } from "../../../shared/refusal.ts";
import type { Interval } from "../../../shared/interval.ts";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { sayMoney } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Offered } from "../diary.sql.ts";
import { timeInAddress } from "../time-in-address.ts";
import { Times } from "./Times.tsx";

type Props = {
  practice: Practice;
  service: Offered;
  times: Interval[];
  /** First days of the fortnights before and after, where the diary is open. */
  earlier: string | null;
  later: string | null;
  refused?: Refused | null;
};

export function FreeTimesPage({ practice, service, times, earlier, later, refused }: Props) {
  return (
    <PublicLayout practice={practice} title={`Times for ${service.name}`}>
      <RefusalNote refused={refused} />
      <h1>{service.name}: choose a time</h1>
      <p className="quiet number">
        {service.minutes} minutes, {sayMoney(service.pricePence)}
      </p>
      <Times
        times={times}
        timeZone={practice.timeZone}
        here={to("freeTimes", { service: service.serviceId })}
        leadsTo={(time) => to("booking", { service: service.serviceId, from: timeInAddress(time.from) })}
        earlier={earlier}
        later={later}
      />
    </PublicLayout>
  );
}
