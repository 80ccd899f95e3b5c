import type { ReactNode } from "react";
import { Document } from "../../ui/Document.tsx";
import type { Practice } from "../house.ts";
import { to } from "../urls.ts";
import { DemonstrationNote } from "./DemonstrationNote.tsx";
import { type Listed, ListedHead } from "./ListedHead.tsx";

type Props = {
  practice: Practice;
  title: string;
  /** Where it lives and what it says in a sentence; a page without is for whoever opens it, and for no search engine. */
  listed?: Listed;
  head?: ReactNode;
  /** Left out where a person may have to go elsewhere first. */
  booking?: boolean;
  children: ReactNode;
};

const pages = [
  ["whatItIs", "What it is"],
  ["benefits", "What it can do"],
  ["techniques", "Techniques"],
  ["titles", "Titles, explained"],
  ["whoToSee", "Who should I see?"],
  ["about", "Who you will see"],
  ["where", "Where we are"],
  ["exercises", "Exercises"],
  ["articles", "Articles"],
  ["privacyNotice", "Privacy"],
  ["complaints", "Complaints"],
  ["accessibility", "Accessibility"],
] as const;

export function PublicLayout({ practice, title, listed, head, booking = true, children }: Props) {
  const header = (
    <>
      <DemonstrationNote practice={practice} />
      <header>
        <nav className="bar" aria-label="Main">
          <a className="home" href={to("home")}>
            {practice.name}
          </a>
          <a href={to("whatItIs")}>What it is</a>
          <a href={to("whoToSee")}>Who to see</a>
          {booking ? <a href={to("services")}>Book a visit</a> : null}
        </nav>
      </header>
    </>
  );
  const footer = (
    <>
      <nav className="site" aria-label="This site">
        {pages.map(([name, says]) => (
          <a key={name} href={to(name)}>
            {says}
          </a>
        ))}
      </nav>
      <p>
        In an emergency call 999. For urgent advice call 111. <a href={to("signIn")}>For the practice</a>
      </p>
    </>
  );
  const heads = (
    <>
      {listed ? <ListedHead practice={practice} title={title} {...listed} /> : <meta name="robots" content="noindex" />}
      {head}
    </>
  );
  return (
    <Document title={`${title} · ${practice.name}`} open head={heads} header={header} footer={footer}>
      {children}
    </Document>
  );
}
