import type { ReactNode } from "react";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";

/** What every public page is handed: whose it is, where it lives, and its words as harmless HTML. */
export type Site = { practice: Practice; address: string; path: string; words: string };

type Props = {
  site: Site;
  title: string;
  description: string;
  told?: string | null;
  booking?: boolean;
  /** Above the heading. */
  trail?: ReactNode;
  /** Below the heading, before the words. */
  lead?: string;
  children?: ReactNode;
};

/** One heading, the practice's words, and what follows from its data. */
export function SitePage({ site, title, description, told, booking = true, trail, lead, children }: Props) {
  const { practice, address, path } = site;
  const listed = { address, path, description, told: told ?? null };
  return (
    <PublicLayout practice={practice} title={title} booking={booking} listed={listed}>
      {trail}
      <h1>{title}</h1>
      {lead ? <p className="lead">{lead}</p> : null}
      <Words html={site.words} />
      {children}
    </PublicLayout>
  );
}

/** Markdown of the practice, or ours, made harmless by articleHtml (FIND-30). */
export function Words({ html }: { html: string }) {
  return html === "" ? null : <div className="words" dangerouslySetInnerHTML={{ __html: html }} />;
}
