import { sayEffect } from "../../../../prepare/say-effect.ts";
import { record } from "./controls.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";
import { sayDay } from "./say.ts";

/** What today's answers decide, in plain words; answers that are held from before are asked about again by one touch. */
export function answersStep(at: Here): Child[] {
  const { visit, stands, treatable, timeZone } = at;
  const { screening } = visit;
  const title = (words: string) => h("h2", {}, words);
  if (!screening)
    return [
      title("The health questions are not answered yet"),
      h("p", {}, "Nothing is given before they are. They can be answered on this device where there is a signal."),
      ordinary(visit.id, "Answer them now"),
    ];
  if (!screening.reviewed)
    return [
      title("The answers have not been reviewed"),
      h("p", {}, "Please read them first. That needs a signal."),
      ordinary(visit.id, "Read the answers"),
    ];
  if (!stands.decision && visit.facts.decision)
    return [
      title("Do their answers still hold?"),
      h(
        "p",
        {},
        `They answered on ${sayDay(screening.answeredAt, timeZone)}. Please ask whether anything has changed since.`,
      ),
      rules(visit.facts.decision.fired, visit.facts.decision.avoidRegions),
      screening.mayConfirm
        ? record("Asked: nothing has changed", () =>
            at.add("confirm-answers", { screeningId: screening.screeningId }, "Confirmed for today.", {
              step: "consent",
            }),
          )
        : h(
            "p",
            { class: "note care" },
            "They are too old to confirm, or of another practitioner: please review them.",
          ),
      ordinary(visit.id, "Something has changed"),
    ];
  if (!stands.decision) return [title("The answers have not been reviewed"), ordinary(visit.id, "Read the answers")];
  const { flow, fired, avoidRegions } = stands.decision;
  return [
    title(
      treatable
        ? flow === "clear"
          ? "Nothing stands against treatment"
          : "Treat within limits"
        : "No hands-on treatment today",
    ),
    rules(fired, avoidRegions),
    visit.complaint
      ? h("p", {}, h("b", {}, "Came with: "), `“${visit.complaint.words}” Began: ${visit.complaint.onset}`)
      : null,
    treatable ? record("On to consent", () => at.go("consent")) : record("On to closing", () => at.go("close")),
    at.note("came-with"),
  ];
}

type Decision = NonNullable<Here["stands"]["decision"]>;

function rules(fired: Decision["fired"], avoided: Decision["avoidRegions"]): Child {
  if (fired.length === 0) return h("p", {}, "No safety rule was set off.");
  return h(
    "ul",
    { class: "list room-rules" },
    fired.map(({ ruleId, says, effects }) =>
      h(
        "li",
        { key: ruleId },
        h("p", {}, `“${says}” `, h("span", { class: "rule" }, ruleId)),
        h(
          "p",
          {},
          effects
            .map((effect) =>
              sayEffect(
                effect,
                avoided.filter((each) => each.ruleId === ruleId).map(({ region }) => region),
              ),
            )
            .join(" "),
        ),
      ),
    ),
  );
}

/** The ordinary page of the visit, for what needs a signal anyway. */
export const ordinary = (visit: string, label: string): Child =>
  h("p", {}, h("a", { class: "button second", href: `/visits/${visit}` }, label));
