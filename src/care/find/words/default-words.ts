import { aboutWords } from "./about-us.ts";
import { dutyWords } from "./duties.ts";
import { workWords } from "./the-work.ts";

/** The public pages whose words the practice may change. */
export const pageNames = {
  home: "Home",
  "what-it-is": "What soft tissue therapy is",
  benefits: "What it can do",
  techniques: "Techniques",
  titles: "Titles, explained",
  "who-to-see": "Who should I see?",
  about: "Who you will see",
  where: "Where we are",
  privacy: "Privacy",
  complaints: "If something went wrong",
  accessibility: "Accessibility",
} as const;
export type PageName = keyof typeof pageNames;
export const isPageName = (text: string): text is PageName => Object.hasOwn(pageNames, text);

/** What our words need to know of the practice. */
export type Named = { name: string; phone: string; address: string };

/** Ours, as Markdown; they stand until the practice keeps its own. */
export function defaultWords(page: PageName, practice: Named): string {
  return { ...workWords, ...aboutWords, ...dutyWords }[page](practice).trim();
}

export type DefaultWords<Page extends PageName> = Record<Page, (practice: Named) => string>;
