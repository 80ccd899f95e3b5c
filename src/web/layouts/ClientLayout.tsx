import type { ReactNode } from "react";
import { Document } from "../../ui/Document.tsx";
import type { Practice } from "../house.ts";
import { islandParts } from "../islands.ts";
import { to } from "../urls.ts";
import { DemonstrationNote } from "./DemonstrationNote.tsx";

type Props = { practice: Practice; title: string; script?: string; manifest?: string; children: ReactNode };

/** A client's own pages: nothing here but what is theirs. */
export function ClientLayout({ practice, title, script, manifest, children }: Props) {
  const header = (
    <>
      <DemonstrationNote practice={practice} />
      <header>
        <nav className="bar" aria-label="Main">
          <a className="home" href={to("yours")}>
            {practice.name}
          </a>
          <a href={to("services")}>Book a visit</a>
        </nav>
      </header>
    </>
  );
  const footer = (
    <>
      <form method="post" action={to("closeLink")}>
        <button className="button plain">Close my page</button>
      </form>
      <p>We don’t watch this page for emergencies. In an emergency call 999; for urgent advice call 111.</p>
    </>
  );
  return (
    <Document
      title={`${title} · ${practice.name}`}
      script={script === undefined ? undefined : islandParts(script)}
      manifest={manifest}
      header={header}
      footer={footer}
    >
      {children}
    </Document>
  );
}
