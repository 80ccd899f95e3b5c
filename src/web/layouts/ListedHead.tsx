import type { Practice } from "../house.ts";
import { to } from "../urls.ts";

/** A page that search engines may list and people may share. */
export type Listed = {
  /** With scheme and host, without a path. */
  address: string;
  path: string;
  description: string;
  /** What a search engine is told, ready to stand in a script element. */
  told?: string | null;
  /** An article has a picture and a day of its own. */
  article?: { card: string; publishedAt: string };
};

type Props = Listed & { practice: Practice; title: string };

/** What others show of a page: one address, a sentence, a picture. */
export function ListedHead({ practice, title, address, path, description, told, article }: Props) {
  const facts = {
    "og:type": article ? "article" : "website",
    "og:title": title,
    "og:description": description,
    "og:url": address + path,
    "og:site_name": practice.name,
    "og:image": address + (article?.card ?? to("siteCard")),
    "og:image:width": "1200",
    "og:image:height": "630",
    "og:image:alt": article ? title : practice.name,
    "article:published_time": article?.publishedAt ?? "",
  };
  return (
    <>
      <link rel="canonical" href={address + path} />
      <meta name="description" content={description} />
      {Object.entries(facts).map(([property, content]) =>
        content === "" ? null : <meta key={property} property={property} content={content} />,
      )}
      {told ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: told }} /> : null}
    </>
  );
}
