import { regionName } from "../../../../../knowledge/regions.ts";
import { blockMinutes } from "../../../../../knowledge/blocks.ts";
import type { Offer } from "../../../offer-block.ts";
import { blockOf } from "../../../room/screen/touches.ts";
import type { Visiting } from "./app.ts";
import { button, chip, chips, fold, line, record } from "./controls.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";
import { techniqueName } from "./say.ts";
import { refuse } from "../../../../../shared/refusal.ts";

/** Two touches: which block, how many minutes. What today leaves out of it is said in between. */
export function blockList(at: Here): Child {
  const offers = at.offers();
  const can = offers.filter(({ regions }) => regions.length > 0);
  const cannot = offers.filter(({ regions }) => regions.length === 0);
  const { block } = at.ui.visiting;
  return h(
    "section",
    {},
    h("h3", {}, "A block, with its minutes"),
    can.length === 0 ? h("p", { class: "quiet" }, "What they agreed to today covers none of the named blocks.") : null,
    h(
      "div",
      { class: "room-blocks" },
      can.map((offer) =>
        block?.code === offer.code
          ? opened(at, offer, block)
          : button(
              [offer.name, offer.leftOut.length > 0 ? h("span", { class: "about" }, "in part today") : null],
              () => at.touch({ block: { code: offer.code, side: "both", warningNote: "" } }),
              { key: offer.code, class: "button second room-block", "aria-expanded": "false" },
            ),
      ),
    ),
    cannot.length > 0
      ? fold(at, "not", `Not today, and why (${cannot.length})`, () => [
          h(
            "ul",
            {},
            cannot.map(({ code, name, leftOut }) => h("li", { key: code }, `${name}: ${leftOut[0]?.says ?? ""}`)),
          ),
        ])
      : null,
  );
}

type Opened = NonNullable<Visiting["block"]>;

function opened(at: Here, offer: Offer, block: Opened): Child {
  const { name, techniques, regions, leftOut, warnings } = offer;
  const change = (some: Partial<Opened>) => at.touch({ block: { ...block, ...some } });
  const give = (minutes: number) => {
    if (warnings.length > 0 && block.warningNote.trim() === "")
      return at.refuse(
        "treat",
        refuse("TREAT-5", `${warnings.map(({ says }) => says).join(" ")} Please note why you go on.`),
      );
    at.add("block", blockOf(offer, { ...block, minutes }), `${name}, ${minutes} minutes: kept.`, { block: null });
  };
  return h(
    "div",
    { class: "room-opened", key: `open ${offer.code}` },
    h("h4", {}, name),
    h("p", {}, `${techniques.map(techniqueName).join(" and ")}: ${regions.map(regionName).join(", ")}`),
    leftOut.length > 0
      ? h(
          "p",
          { class: "note care" },
          `Left out: ${leftOut.map(({ what, ruleId }) => (ruleId ? `${what} (${ruleId})` : what)).join(", ")}.`,
        )
      : null,
    warnings.length > 0
      ? [
          h("p", { class: "note care" }, warnings.map(({ says }) => says).join(" ")),
          line({
            id: "why",
            label: "Why you go on",
            value: block.warningNote,
            typed: (warningNote) => change({ warningNote }),
          }),
        ]
      : null,
    h(
      "div",
      { class: "room-minutes" },
      blockMinutes.map((minutes) =>
        record(`${minutes} min`, () => give(minutes), {
          key: String(minutes),
          class: "button second room-record",
          "aria-label": `${minutes} min, ${name}`,
        }),
      ),
    ),
    chips(
      (["both", "left", "right"] as const).map((side) =>
        chip(
          side === "both" ? "Both sides" : side === "left" ? "Left" : "Right",
          block.side === side,
          () => change({ side }),
          {
            key: side,
          },
        ),
      ),
      button("Close", () => at.touch({ block: null }), { class: "button plain" }),
    ),
  );
}
