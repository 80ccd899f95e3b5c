export type ToldOf = { name: string; address: string; phone: string; about: string; home: string; card: string };
export type Hours = { weekday: number; starts: string; ends: string };
export type Sold = { name: string; about: string; pricePence: number; minutes: number };

const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const known = (parts: Record<string, string>) => Object.fromEntries(Object.entries(parts).filter(([, text]) => text));

/**
 * What a search engine is told (schema.org). A soft tissue practice is a health and beauty business: the types that sound
 * nearer are of professions whose titles the law protects, or medical.
 */
export function business(told: ToldOf, hours: readonly Hours[], sold: readonly Sold[]): object {
  return {
    "@context": "https://schema.org",
    "@type": "HealthAndBeautyBusiness",
    "@id": `${told.home}#practice`,
    name: told.name,
    url: told.home,
    image: told.card,
    ...known({ description: told.about, telephone: told.phone, address: told.address }),
    openingHoursSpecification: hours.map(({ weekday, starts, ends }) => ({
      "@type": "OpeningHoursSpecification",
      dayOfWeek: days[weekday - 1],
      opens: starts.slice(0, 5),
      closes: ends.slice(0, 5),
    })),
    makesOffer: sold.map(({ name, about, pricePence }) => ({
      "@type": "Offer",
      price: (pricePence / 100).toFixed(2),
      priceCurrency: "GBP",
      itemOffered: { "@type": "Service", name, ...known({ description: about }) },
    })),
  };
}

export function person(told: { name: string; title: string; address: string }, practice: ToldOf): object {
  return {
    "@context": "https://schema.org",
    "@type": "Person",
    name: told.name,
    jobTitle: told.title,
    url: told.address,
    worksFor: { "@type": "HealthAndBeautyBusiness", "@id": `${practice.home}#practice`, name: practice.name },
  };
}

/** Inside a script element only this sign can end it early. */
export const asScript = (told: object): string => JSON.stringify(told).replaceAll("<", "\\u003c");
