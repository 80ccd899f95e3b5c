import type { ReactNode } from "react";
import { Document } from "../../ui/Document.tsx";
import type { Visitor } from "../house.ts";
import { islandParts } from "../islands.ts";
import { to } from "../urls.ts";
import { DemonstrationNote } from "./DemonstrationNote.tsx";

type Props = {
  visitor: Visitor;
  title: string;
  at?: "today" | "diary" | "messages" | "writing" | "practice";
  script?: string;
  children: ReactNode;
};

export function TherapistLayout({ visitor: { practice, signedIn }, title, at, script, children }: Props) {
  const header = (
    <>
      <DemonstrationNote practice={practice} />
      <header>
        <nav className="bar" aria-label="Main">
          <a className="home" href={to("today")}>
            {practice.name}
          </a>
          <a href={to("today")} aria-current={at === "today" ? "page" : undefined}>
            Today
          </a>
          <a href={to("diary")} aria-current={at === "diary" ? "page" : undefined}>
            Diary
          </a>
          <a href={to("messages")} aria-current={at === "messages" ? "page" : undefined}>
            Messages
          </a>
          {signedIn?.roles.some((role) => role === "owner" || role === "practitioner") ? (
            <a href={to("writing")} aria-current={at === "writing" ? "page" : undefined}>
              Writing
            </a>
          ) : null}
          {signedIn?.roles.includes("owner") ? (
            <a href={to("practice")} aria-current={at === "practice" ? "page" : undefined}>
              Practice
            </a>
          ) : null}
        </nav>
      </header>
    </>
  );
  const footer = (
    <div className="row">
      <span>Signed in as {signedIn?.name}</span>
      {signedIn?.roles.some((role) => role === "practitioner" || role === "student") ? (
        <>
          <a className="no-print" href={to("afterVisits")}>
            After visits
          </a>
          <a className="no-print" href={to("seals")}>
            Seals
          </a>
        </>
      ) : null}
      <form method="post" action={to("signOut")}>
        <button className="button plain">Sign out</button>
      </form>
    </div>
  );
  return (
    <Document
      title={`${title} · ${practice.name}`}
      wide
      script={script === undefined ? undefined : islandParts(script)}
      header={header}
      footer={footer}
    >
      {children}
    </Document>
  );
}
