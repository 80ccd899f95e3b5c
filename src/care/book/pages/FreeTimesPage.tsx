import type { Refused } from "../../../shared/refusal.ts";
import type { Interval } from "../../../shared/interval.ts";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { sayDay, sayMoney, sayTime } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Offered } from "../diary.sql.ts";
import { timeInAddress } from "../time-in-address.ts";

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
  const days = Map.groupBy(times, (time) => sayDay(time.from, practice.timeZone));
  const here = to("freeTimes", { service: service.serviceId });
  return (
    <PublicLayout practice={practice} title={`Times for ${service.name}`}>
      <RefusalNote refused={refused} />
      <h1>{service.name}: choose a time</h1>
      <p className="quiet number">
        {service.minutes} minutes, {sayMoney(service.pricePence)}
      </p>
      {times.length === 0 ? <p>Nothing is free in this fortnight.</p> : null}
      {[...days].map(([day, free], index) => (
        <details key={day} open={index < 2}>
          <summary>
            {day} <span className="hint">{free.length === 1 ? "one time" : `${free.length} times`}</span>
          </summary>
          <ul className="times">
            {free.map((time) => (
              <li key={time.from.toString()}>
                <a href={to("booking", { service: service.serviceId, from: timeInAddress(time.from) })}>
                  <span className="unseen">{day}, </span>
                  {sayTime(time.from, practice.timeZone)}
                </a>
              </li>
            ))}
          </ul>
        </details>
      ))}
      <p className="row">
        {earlier ? <a href={`${here}?first=${earlier}`}>Earlier</a> : null}
        {later ? <a href={`${here}?first=${later}`}>Later times</a> : null}
      </p>
    </PublicLayout>
  );
}
