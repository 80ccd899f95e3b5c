import { regionName } from "../../../../../knowledge/regions.ts";
import { againList } from "./again.ts";
import { blockList } from "./blocks.ts";
import { chooseTechnique } from "./choose-technique.ts";
import { button, chips, fold, record } from "./controls.ts";
import { applying } from "./figures.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";
import { fresh, measureForm } from "./measure.ts";
import { stop } from "./stop.ts";
import { techniqueName } from "./say.ts";
import { sayFigures, sayPlace } from "../../../say-figures.ts";

/** What is given is one or two touches away; what was given stands above it. */
export function treatStep(at: Here): Child[] {
  if (at.soFar.stopped)
    return [h("h2", {}, "Treatment was stopped"), givenSoFar(at), record("On to closing", () => at.go("close"))];
  if (!at.treatable)
    return [
      h("h2", {}, "Treatment"),
      h("p", { class: "lead" }, "Today’s answers do not allow treatment yet."),
      record("To the answers", () => at.go("answers")),
    ];
  if (!at.consented)
    return [
      h("h2", {}, "Treatment"),
      h("p", { class: "lead" }, "Nothing is given before they have agreed today."),
      record("Ask for consent", () => at.go("consent")),
    ];
  return [
    h("h2", { class: "unseen" }, "Treatment"),
    givenSoFar(at),
    againList(at),
    blockList(at),
    chooseTechnique(at),
    at.note("given"),
    at.soFar.stopped ? null : stop(at),
  ];
}

function givenSoFar(at: Here): Child {
  const { blocks, applications } = at.soFar;
  if (blocks.length + applications.length === 0) return null;
  return h(
    "section",
    { class: "room-given" },
    h("h3", {}, "Given so far"),
    h(
      "ul",
      { class: "list" },
      blocks.map((block) => oneBlock(at, block)),
      applications
        .filter(({ blockId }) => blockId === null)
        .map((each) => h("li", { key: each.id }, sayApplication(each))),
    ),
    h(
      "div",
      { class: "room-finish" },
      record("On to the retest", () => at.go("retest")),
    ),
  );
}

type Block = Here["soFar"]["blocks"][number];
type Application = Here["soFar"]["applications"][number];

const sayApplication = ({ technique, region, side, parameters }: Application) =>
  `${techniqueName(technique)}, ${sayPlace(region, side)}: ${sayFigures(technique, parameters)}`;

/** A block shows its own effect, and what it held can be added to it. */
function oneBlock(at: Here, block: Block): Child {
  const { measuring } = at.ui.visiting;
  const retested = at.soFar.retests.some(({ blockId }) => blockId === block.id);
  const mayRetest = !retested && at.soFar.readings.some(({ moment }) => moment === "before");
  return h(
    "li",
    { key: block.id },
    h("p", {}, h("b", { class: "number" }, `${block.name}, ${block.minutes} minutes`), retested ? " retested" : ""),
    h("p", { class: "quiet" }, block.regions.map(regionName).join(", ")),
    at.soFar.applications
      .filter(({ blockId }) => blockId === block.id)
      .map((each) => h("p", { key: each.id }, sayApplication(each))),
    measuring?.blockId === block.id ? measureForm(at, measuring, "after") : null,
    fold(at, `more ${block.id}`, mayRetest ? "Retest, or add detail" : "Add detail", () => [
      chips(
        mayRetest && measuring?.blockId !== block.id
          ? button("Retest this block", () => at.touch({ measuring: fresh(at, "after", block.id) }), {
              "aria-label": `Retest this block: ${block.name}`,
            })
          : null,
        block.techniques.map((code) =>
          button(techniqueName(code), () => at.touch({ applying: applying(at, code, block.id) }), {
            key: code,
            "aria-label": `Add ${techniqueName(code)} to ${block.name}`,
          }),
        ),
      ),
    ]),
  );
}
