import { allowBlock } from "../../../offer-block.ts";
import { type Repeatable, sameAgain } from "../../../same-again.ts";
import { againOf, blockOf } from "../../../room/screen/touches.ts";
import { isRefused, refuse } from "../../../../../shared/refusal.ts";
import { button, fold, line, record } from "./controls.ts";
import { applyingFrom } from "./figures.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";
import { sayDay, techniqueName } from "./say.ts";

type Last = NonNullable<Here["visit"]["last"]>;
type Earlier = Last["applications"][number];

/** Last time's treatment, a touch each: just as it was where that may be, else with what differs today and why. */
export function againList(at: Here): Child[] {
  const { last, often } = at.visit;
  const once = new Set(last?.applications.map(({ applicationId }) => applicationId));
  return [
    last && last.blocks.length + last.applications.length > 0
      ? h(
          "section",
          {},
          h("h3", {}, `As last time, ${sayDay(last.on, at.timeZone)}`),
          h(
            "ul",
            { class: "room-again" },
            last.blocks.map((block) => blockAgain(at, block)),
            rows(at, last.applications, at.lastTime()),
          ),
          needsWords(at),
        )
      : null,
    often.length > 0
      ? fold(at, "often", "What you often give", () => {
          const rest = often.filter(({ applicationId }) => !once.has(applicationId));
          return h("ul", { class: "room-again" }, rows(at, rest, sameAgain(at.stands, rest)));
        })
      : null,
  ];
}

function rows(at: Here, earlier: readonly Earlier[], judged: readonly Repeatable[]): Child[] {
  return judged.map((row, index) => oneAgain(at, earlier[index]!, row));
}

const given = ({ soFar }: Here, { technique, region, side }: Earlier) =>
  soFar.applications.some((each) => each.technique === technique && each.region === region && each.side === side);

function oneAgain(at: Here, earlier: Earlier, { applicationId, what, figures, differs, warning }: Repeatable): Child {
  const done = given(at, earlier);
  const give = () => {
    const { againNote } = at.ui.visiting;
    if (warning && againNote.trim() === "")
      return at.refuse("treat", refuse("TREAT-5", `${warning} Please note why you go on.`));
    at.add("application", againOf(earlier, warning ? againNote : ""), `${what}: kept.`);
  };
  return h(
    "li",
    { key: applicationId },
    differs === null
      ? record(
          [
            what,
            h("span", { class: "about number" }, figures),
            done ? h("span", { class: "about" }, "Given today; touch to give it again") : null,
          ],
          give,
          {
            class: "button second room-wide",
          },
        )
      : [
          h("b", {}, what),
          h("p", { class: "note care" }, `Different today: ${differs}`),
          button("Give it with other figures", () => at.touch({ applying: applyingFrom(earlier) }), {
            "aria-label": `Give it with other figures: ${what}`,
          }),
        ],
    warning ? h("p", { class: "note care" }, warning) : null,
  );
}

function needsWords(at: Here): Child {
  if (!at.lastTime().some(({ warning }) => warning !== null)) return null;
  return line({
    id: "again-why",
    label: "Why you go on, where something is close to a place to leave alone",
    value: at.ui.visiting.againNote,
    typed: (againNote) => at.touch({ againNote }),
  });
}

function blockAgain(at: Here, block: Last["blocks"][number]): Child {
  const { name, minutes, techniques, regions, side } = block;
  const allowed = allowBlock(at.stands, { techniques, regions, side });
  const differs = isRefused(allowed) ? allowed.says : allowed.warnings.map(({ says }) => says).join(" ");
  const says = `${name}, ${minutes} minutes`;
  return h(
    "li",
    { key: `${name} ${minutes} ${side}` },
    differs === ""
      ? record(
          [says, h("span", { class: "about" }, techniques.map(techniqueName).join(" and "))],
          () => at.add("block", blockOf(block, { side, minutes, warningNote: "" }), `${says}: kept.`),
          { class: "button second room-wide" },
        )
      : [h("b", {}, says), h("p", { class: "note care" }, `Different today: ${differs}`)],
  );
}
