export type Told = {
  title: string;
  summary: string;
  author: string;
  publishedAt: string;
  revisedAt: string;
  practice: string;
  address: string;
  home: string;
  card: string;
  comments: number;
};

/** What a search engine is told (schema.org). The practice is a health and beauty business, never anything medical. */
export function blogPosting(told: Told): string {
  const said = {
    "@context": "https://schema.org",
    "@type": "BlogPosting",
    headline: told.title,
    ...(told.summary ? { description: told.summary } : {}),
    datePublished: told.publishedAt,
    dateModified: told.revisedAt,
    inLanguage: "en-GB",
    author: { "@type": "Person", name: told.author },
    publisher: { "@type": "HealthAndBeautyBusiness", name: told.practice, url: told.home },
    mainEntityOfPage: told.address,
    image: told.card,
    commentCount: told.comments,
  };
  // Inside a script element only this sign can end it early.
  return JSON.stringify(said).replaceAll("<", "\\u003c");
}
