import type { Practice } from "../../../web/house.ts";
import { to } from "../../../web/urls.ts";

type Props = {
  practice: Practice;
  /** With scheme and host, without a path. */
  address: string;
  path: string;
  title: string;
  description: string;
  /** What a search engine is told, ready to stand in a script element. */
  told?: string | null;
};

/** What others show of a page: one address, a sentence, a picture. */
export function SiteHead({ practice, address, path, title, description, told }: Props) {
  const facts = {
    "og:type": "website",
    "og:title": title,
    "og:description": description,
    "og:url": address + path,
    "og:site_name": practice.name,
    "og:image": address + to("siteCard"),
  };
  return (
    <>
      <link rel="canonical" href={address + path} />
      <meta name="description" content={description} />
      {Object.entries(facts).map(([property, content]) => (
        <meta key={property} property={property} content={content} />
      ))}
      {told ? <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: told }} /> : null}
    </>
  );
}
