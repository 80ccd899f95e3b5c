import type { ReactNode } from "react";
import type { Interval } from "../../../shared/interval.ts";
import type { Refused } from "../../../shared/refusal.ts";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { sayMoney } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Offered } from "../services.sql.ts";
import type { Part } from "../soonest-times.ts";
import { timeInAddress } from "../time-in-address.ts";
import { FewTimes, sayShort, Times } from "./Times.tsx";

type Props = {
  practice: Practice;
  service: Offered;
  times: Interval[];
  soonest: { part: Part; time: Interval }[];
  /** Near the one that could not be had. */
  nearest: Interval[];
  /** First days of the fortnights before and after, where the diary is open. */
  earlier: string | null;
  later: string | null;
  refused?: Refused | null;
};

export function FreeTimesPage({ practice, service, times, soonest, nearest, earlier, later, refused }: Props) {
  const { timeZone } = practice;
  const press = (time: Interval, says: ReactNode) => (
    <button name="from" value={timeInAddress(time.from)}>
      {says}
    </button>
  );
  return (
    <PublicLayout practice={practice} title={`Times for ${service.name}`}>
      <RefusalNote refused={refused} />
      <h1>{service.name}: choose a time</h1>
      <p className="quiet number">
        {service.minutes} minutes, {sayMoney(service.pricePence)}
      </p>
      <form method="post" action={to("hold", { service: service.serviceId })}>
        {nearest.length > 0 ? (
          <section>
            <h2>Nearest to the time you chose</h2>
            <FewTimes times={nearest} timeZone={timeZone} press={press} />
          </section>
        ) : null}
        {soonest.length > 1 ? (
          <section>
            <h2>Soonest</h2>
            <ul className="times few">
              {soonest.map(({ part, time }) => (
                <li key={part}>{press(time, `${part}: ${sayShort(time, timeZone)}`)}</li>
              ))}
            </ul>
          </section>
        ) : null}
        {soonest.length > 1 || nearest.length > 0 ? <h2>All free times</h2> : null}
        <Times
          times={times}
          timeZone={timeZone}
          here={to("freeTimes", { service: service.serviceId })}
          press={press}
          earlier={earlier}
          later={later}
        />
      </form>
      <p>
        None of these? <a href={to("wait", { service: service.serviceId })}>Tell me when a time comes free</a>
      </p>
    </PublicLayout>
  );
}
