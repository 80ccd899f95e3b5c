import type { ReactNode } from "react";
import type { Interval } from "../../../shared/interval.ts";
import { sayDay, sayTime } from "../../../ui/say.ts";

type Props = {
  times: Interval[];
  timeZone: string;
  /** What a time is pressed on: a link, or a button of the form around this. */
  press: (time: Interval, says: ReactNode) => ReactNode;
  /** This page, and the first days of the fortnights before and after where the diary is open. */
  here: string;
  earlier: string | null;
  later: string | null;
};

/** A fortnight of free times, day by day. */
export function Times({ times, timeZone, press, here, earlier, later }: Props) {
  const days = Map.groupBy(times, (time) => sayDay(time.from, timeZone));
  return (
    <>
      {times.length === 0 ? <p>Nothing is free in this fortnight.</p> : null}
      {[...days].map(([day, free], index) => (
        <details key={day} open={index < 2}>
          <summary>
            {day} <span className="hint">{free.length === 1 ? "one time" : `${free.length} times`}</span>
          </summary>
          <ul className="times">
            {free.map((time) => (
              <li key={time.from.toString()}>
                {press(
                  time,
                  <>
                    <span className="unseen">{day}, </span>
                    {sayTime(time.from, timeZone)}
                  </>,
                )}
              </li>
            ))}
          </ul>
        </details>
      ))}
      <p className="row">
        {earlier ? <a href={`${here}?first=${earlier}`}>Earlier</a> : null}
        {later ? <a href={`${here}?first=${later}`}>Later times</a> : null}
      </p>
    </>
  );
}

/** A few times, each with its day. */
export function FewTimes({ times, timeZone, press }: Pick<Props, "times" | "timeZone" | "press">) {
  return (
    <ul className="times few">
      {times.map((time) => (
        <li key={time.from.toString()}>{press(time, sayShort(time, timeZone))}</li>
      ))}
    </ul>
  );
}

/** "Wednesday 25 November, 09:00": the year goes without saying for what is near. */
export const sayShort = ({ from }: Interval, timeZone: string): string =>
  `${sayDay(from, timeZone).replace(/ \d{4}$/, "")}, ${sayTime(from, timeZone)}`;
