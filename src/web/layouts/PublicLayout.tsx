import type { ReactNode } from "react";
import { Document } from "../../ui/Document.tsx";
import type { Practice } from "../house.ts";
import { to } from "../urls.ts";
import { DemonstrationNote } from "./DemonstrationNote.tsx";

type Props = { practice: Practice; title: string; head?: ReactNode; children: ReactNode };

export function PublicLayout({ practice, title, head, children }: Props) {
  const header = (
    <>
      <DemonstrationNote practice={practice} />
      <header>
        <nav className="bar" aria-label="Main">
          <a className="home" href={to("home")}>
            {practice.name}
          </a>
          <a href={to("exercises")}>Exercises</a>
          <a href={to("articles")}>Articles</a>
          <a href={to("services")}>Book a visit</a>
        </nav>
      </header>
    </>
  );
  const footer = (
    <p>
      In an emergency call 999. For urgent advice call 111. <a href={to("signIn")}>For the practice</a>
    </p>
  );
  return (
    <Document title={`${title} · ${practice.name}`} head={head} header={header} footer={footer}>
      {children}
    </Document>
  );
}
