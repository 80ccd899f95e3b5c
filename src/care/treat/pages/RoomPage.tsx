import { Document } from "../../../ui/Document.tsx";
import { roomSheet } from "../../../ui/stylesheet.ts";
import type { Practice } from "../../../web/house.ts";
import { islandParts } from "../../../web/islands.ts";
import { to } from "../../../web/urls.ts";

/**
 * The shell that stands on the device for good: nobody's name is in it, and nothing of anyone's health. What it shows comes
 * from what the device keeps.
 */
export function RoomPage({ practice, manifest }: { practice: Pick<Practice, "name">; manifest: string }) {
  const header = (
    <header className="room-head">
      <p className="room-practice">{practice.name}</p>
    </header>
  );
  return (
    <Document
      title={`Treatment room · ${practice.name}`}
      wide
      script={islandParts("room")}
      manifest={manifest}
      head={
        <>
          <link rel="stylesheet" href={roomSheet.address} />
          <meta name="theme-color" content="#fdfcf9" media="(prefers-color-scheme: light)" />
          <meta name="theme-color" content="#14191f" media="(prefers-color-scheme: dark)" />
        </>
      }
      header={header}
    >
      <div id="room">
        <h1>Treatment room</h1>
        <p className="lead">
          This page works where there is no signal, and for that it needs a script. Where scripts are off, the same
          visits stand in the ordinary pages.
        </p>
        <p>
          <a className="button" href={to("today")}>
            Today’s visits
          </a>
        </p>
      </div>
    </Document>
  );
}
