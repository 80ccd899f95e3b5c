import { mayGive, techniques } from "../../../../../knowledge/techniques/index.ts";
import { forbiddenBy } from "../../../forbidden-by.ts";
import { toggled } from "../../../room/screen/touches.ts";
import type { Agree } from "./consent.ts";
import { chip, chips, fold, group } from "./controls.ts";
import type { Child } from "./h.ts";
import type { Here } from "./here.ts";

/** What this therapist may give on the day: last time's first, and those of the named blocks. */
export function agreeTechniques(at: Here, { agreed, agree }: Agree): Child {
  const { visit, stands } = at;
  const mine = techniques.filter((each) => mayGive(each, stands.competencies, stands.day));
  const near = new Set([...(visit.lastConsent?.techniques ?? []), ...agreed.techniques]);
  const usual = near.size > 0 ? near : new Set(["EFF", "PET"]);
  const one = (technique: (typeof mine)[number]) => {
    const { code, name } = technique;
    const rule = stands.decision && forbiddenBy(stands.decision, technique);
    return chip(
      rule ? `${name} (not today, ${rule})` : name,
      agreed.techniques.includes(code),
      () => agree({ techniques: toggled(agreed.techniques, code) }),
      { key: code },
    );
  };
  return group(
    "They agree to",
    chips(mine.filter(({ code }) => usual.has(code)).map(one)),
    fold(at, "techniques", "More techniques", () => [chips(mine.filter(({ code }) => !usual.has(code)).map(one))]),
  );
}
