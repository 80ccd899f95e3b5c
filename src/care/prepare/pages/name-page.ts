import type { Page } from "../question-pages.ts";

/** A page by what it asks, as a line in a list. */
export function namePage(page: Page): string {
  if (page.kind === "medicines") return "The names of your medicines";
  if (page.kind === "held") return "What has changed since last time";
  if (page.kind === "follow") return page.question.text;
  const first = page.asks[0]!.text;
  const short = first.length > 40 ? `${first.slice(0, first.lastIndexOf(" ", 40))}…` : first;
  return `${page.id.startsWith("child-") ? "The young person: " : ""}${page.group.names}: ${short.replace(/[,…]+$/, "")}…`;
}
