import type { Place, PracticeDetails } from "../../../practice/index.ts";
import { type Site, SitePage, Words } from "./SitePage.tsx";

type Props = { site: Site; details: PracticeDetails; places: Place[]; hours: { days: string; times: string }[] };

/** No map of somebody else's on the page: an address that can be copied, and one link out for who wants it. */
export function WherePage({ site, details, places, hours }: Props) {
  return (
    <SitePage
      site={{ ...site, words: "" }}
      title="Where we are"
      description={`How to find ${details.name}: address, opening hours, getting in and getting here.`}
    >
      <dl className="facts">
        {details.address ? (
          <>
            <dt>Address</dt>
            <dd>
              <Address lines={[details.name, ...details.address.split(",")]} />
            </dd>
          </>
        ) : null}
        {places.map(({ placeId, name, address }) => (
          <div key={placeId} className="pair">
            <dt>Also at</dt>
            <dd>
              <Address lines={[name, ...address.split(",")]} />
            </dd>
          </div>
        ))}
        {details.phone ? (
          <>
            <dt>Phone</dt>
            <dd className="number">
              <a href={`tel:${details.phone.replaceAll(/[^+\d]/g, "")}`}>{details.phone}</a>
            </dd>
          </>
        ) : null}
        {hours.length > 0 ? (
          <>
            <dt>Open</dt>
            <dd className="number">
              {hours.map(({ days, times }) => (
                <span key={days} className="line">
                  {days}, {times}
                </span>
              ))}
              <span className="line quiet">By appointment</span>
            </dd>
          </>
        ) : null}
      </dl>
      {details.address ? (
        <p className="no-print">
          <a
            href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(details.address)}`}
            rel="noreferrer nofollow"
          >
            See it on OpenStreetMap
          </a>{" "}
          <span className="quiet">(leaves this site)</span>
        </p>
      ) : null}
      <Words html={site.words} />
    </SitePage>
  );
}

function Address({ lines }: { lines: string[] }) {
  return (
    <address>
      {lines.map((line) => (
        <span key={line} className="line">
          {line.trim()}
        </span>
      ))}
    </address>
  );
}
