import { benefits, type Grade, grades } from "../../../knowledge/claims/benefits.ts";
import { sayReview, sourceTitle } from "../../../knowledge/source.ts";
import { to } from "../../../web/urls.ts";
import { sayPlainDay } from "../../../shared/say-day.ts";
import { type Site, SitePage } from "./SitePage.tsx";

export function GradeMark({ grade }: { grade: Grade }) {
  return (
    <span className={`grade ${grade.toLowerCase()}`}>
      <b>{grade}</b> {grades[grade]}
    </span>
  );
}

const description = {
  whatItIs:
    "What a soft tissue therapist does, what happens at a visit, what it is not, and how to know who is trained.",
  benefits: "What is known of hands-on work, with a letter for how good the evidence is. No more is claimed than that.",
  privacyNotice: "What is kept of you, why, for how long, who sees it, and what you can ask for.",
  complaints: "How to say that something was not right, and who else takes complaints.",
  accessibility: "How this site can be used by everybody, and what is not right yet.",
};

export function WhatItIsPage({ site }: { site: Site }) {
  return (
    <SitePage site={site} title="What soft tissue therapy is" description={description.whatItIs}>
      <p className="row no-print">
        <a className="button" href={to("services")}>
          Book a visit
        </a>
        <a href={to("techniques")}>Techniques</a>
        <a href={to("titles")}>Titles, explained</a>
      </p>
    </SitePage>
  );
}

export function BenefitsPage({ site }: { site: Site }) {
  return (
    <SitePage site={site} title="What it can do" description={description.benefits}>
      <ul className="list">
        {benefits
          .toSorted((one, other) => one.grade.localeCompare(other.grade))
          .map(({ slug, hope, grade, says, known, sources }) => (
            <li key={slug} id={slug}>
              <h2>{hope}</h2>
              <p>
                <GradeMark grade={grade} />
              </p>
              <p>{says}</p>
              <p className="quiet">{known}</p>
              <p className="quiet small">Source: {sources.map(sourceTitle).join("; ")}.</p>
            </li>
          ))}
      </ul>
      <p className="quiet">
        The grades are ours, after published reviews and guidance up to 2024. {sayReview(benefits[0]!)} They are due to
        be looked at again by {sayPlainDay(benefits[0]!.reviewDue)}.
      </p>
    </SitePage>
  );
}

type Duty = "privacyNotice" | "complaints" | "accessibility";
const headings: Record<Duty, string> = {
  privacyNotice: "Privacy",
  complaints: "If something went wrong",
  accessibility: "Accessibility",
};

export function DutyPage({ site, duty }: { site: Site; duty: Duty }) {
  return <SitePage site={site} title={headings[duty]} description={description[duty]} />;
}
