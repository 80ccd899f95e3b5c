import { groups, mayGive, sayGate, techniques } from "../../../../../knowledge/techniques/index.ts";
import { forbiddenBy } from "../../../forbidden-by.ts";
import { button, chips, fold } from "./controls.ts";
import { applying } from "./figures.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";

/** The whole catalogue by kind; what is not this therapist's, or not today's, says why. */
export function chooseTechnique(at: Here): Child {
  const all = techniques.map((technique) => ({ ...technique, not: whyNot(at, technique) }));
  const not = all.filter((each) => each.not !== null);
  return h(
    "section",
    {},
    h("h3", {}, "One technique, with its figures"),
    groups.map((name) => {
      const can = all.filter((each) => each.group === name && each.not === null);
      return can.length === 0
        ? null
        : h(
            "div",
            { key: name },
            h("h4", { class: "quiet" }, name),
            chips(
              can.map((each) =>
                button(each.name, () => at.touch({ applying: applying(at, each.code, null) }), { key: each.code }),
              ),
            ),
          );
    }),
    not.length > 0
      ? fold(at, "not", `Not today, and why (${not.length})`, () => [
          h(
            "ul",
            {},
            not.map(({ code, name, not: why }) => h("li", { key: code }, `${name}: ${why}`)),
          ),
        ])
      : null,
  );
}

function whyNot({ stands }: Here, technique: (typeof techniques)[number]): string | null {
  if ("notOurs" in technique.gate) return technique.gate.notOurs;
  if (!mayGive(technique, stands.competencies, stands.day)) return `asks for ${sayGate(technique)}`;
  const rule = stands.decision && forbiddenBy(stands.decision, technique);
  if (rule) return `left out today (${rule})`;
  const places = [...new Set(stands.consents.flatMap(({ regions }) => regions))];
  const named = places.some((region) => stands.consented({ region, technique: technique.code }));
  return named ? null : "today’s consent doesn’t name it";
}
