import { many, one, type Values } from "../../shared/form-values.ts";
import { type ConsentTerms, sensitive, toTell } from "./consent-terms.ts";

const givers = ["client", "guardian", "attorney"] as const;
const chaperones = ["declined", "present", "wanted"] as const;

export type ConsentRead = {
  regions: string[];
  techniques: string[];
  explained: string;
  givenBy: string;
  method: string;
  guardianPresent: boolean;
  terms: ConsentTerms;
};

/** What the consent page says, as it was sent. Places that need a yes of their own come only from their own list. */
export function readConsent(values: Values): ConsentRead {
  const text = (name: string, most: number) => one(values, name).slice(0, most);
  const told = toTell.filter(({ value }) => many(values, "told").includes(value));
  const own = sensitive.filter((code) => many(values, "sensitive").includes(code));
  const terms: ConsentTerms = {
    sensitiveRegions: own,
    told: told.map(({ value }) => value),
    undressing: text("undressing", 1000),
    inTheRoom: text("inTheRoom", 500),
    chaperone: chaperones.find((known) => known === one(values, "chaperone")) ?? "",
    chaperoneName: text("chaperoneName", 200),
    giver: givers.find((known) => known === one(values, "giver")) ?? "client",
    assent: text("assent", 1000),
    guardianAbsentReason: text("guardianAbsentReason", 1000),
  };
  return {
    regions: [...new Set([...many(values, "regions"), ...own])],
    techniques: many(values, "techniques"),
    explained: [...told.map(({ label }) => label), text("explained", 3000)].filter((part) => part.trim()).join(". "),
    givenBy: text("givenBy", 200),
    method: text("method", 100),
    guardianPresent: one(values, "guardianPresent") === "yes",
    terms,
  };
}
