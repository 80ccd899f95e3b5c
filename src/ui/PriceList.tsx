import { sayMoney } from "./say.ts";

export type Priced = {
  serviceId: string;
  name: string;
  about: string;
  minutes: number;
  pricePence: number;
  /** Why whoever reads this can't choose a time for it; null where they can. */
  barred: string | null;
};
type Props = { services: readonly Priced[]; heading: "h2" | "h3"; times: (service: string) => string };

/** What can be had, how long it takes and what it costs, told alike wherever it stands. */
export function PriceList({ services, heading: Heading, times }: Props) {
  return (
    <ul className="list priced">
      {services.map(({ serviceId, name, about, minutes, pricePence, barred }) => (
        <li key={serviceId}>
          <Heading>{barred === null ? <a href={times(serviceId)}>{name}</a> : name}</Heading>
          <p className="number">
            {minutes} minutes, {sayMoney(pricePence)}
          </p>
          <p>{about}</p>
          {barred === null ? null : <p className="quiet">{barred}</p>}
        </li>
      ))}
    </ul>
  );
}
