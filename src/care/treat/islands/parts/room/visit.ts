import { doneSteps, nextStep, type Step, steps } from "../../../room/screen/course.ts";
import { answersStep } from "./answers.ts";
import { type App, type Visiting, visiting } from "./app.ts";
import { closeStep } from "./close.ts";
import { consentStep } from "./consent.ts";
import { button, refusalNote } from "./controls.ts";
import { type Child, h } from "./h.ts";
import { type Here, here } from "./here.ts";
import { homeStep } from "./home.ts";
import { limitsLine } from "./limits.ts";
import { measureStep } from "./measure.ts";
import { sayTime } from "./say.ts";
import { applyScreen } from "./apply.ts";
import { treatStep } from "./treat.ts";

const shows: Readonly<Record<Step, (at: Here) => Child>> = {
  answers: answersStep,
  consent: consentStep,
  sign: (at) => measureStep(at, "before"),
  treat: treatStep,
  retest: (at) => measureStep(at, "after"),
  home: homeStep,
  close: closeStep,
};

/** One visit: who it is, where in the course they stand, and the one thing that is done now. */
export function visitScreen(app: App): Child[] {
  const visit = app.room.visit(app.ui.visitId!);
  if (!visit)
    return [
      h("h1", { id: "room-title", tabindex: -1 }, "This visit is no longer in your diary"),
      button("Back to your visits", () => app.open(null)),
    ];
  const at = here(app, visit);
  const { step, applying, refused } = app.ui.visiting;
  const held = () => (applying ? applyScreen(at, applying) : shows[at.soFar.signed ? "close" : step](at));
  return [
    h(
      "div",
      { class: "room-client" },
      button("‹ Visits", () => app.open(null), { class: "button plain", "aria-label": "Back to your visits" }),
      h("h1", { id: "room-title", tabindex: -1 }, visit.clientName, " ", h("span", { class: "quiet" }, visit.age)),
      h(
        "p",
        { class: "quiet number" },
        `${visit.serviceName}, ${sayTime(visit.from, at.timeZone)} to ${sayTime(visit.to, at.timeZone)}`,
      ),
    ),
    at.soFar.signed ? null : rail(at),
    limitsLine(at),
    h(
      "section",
      { key: `${visit.id} ${applying ? "apply" : step}`, class: "room-step-section" },
      app.ui.arriving ? null : held(),
      refused?.where === step ? refusalNote(refused.refusal) : null,
    ),
  ];
}

function rail(at: Here): Child {
  const done = doneSteps(at);
  const { step } = at.ui.visiting;
  return h(
    "nav",
    { "aria-label": "This visit", class: "room-rail" },
    steps.map(({ id, name }) =>
      h(
        "button",
        {
          type: "button",
          key: id,
          class: done.has(id) ? "done" : null,
          "aria-current": step === id ? "step" : null,
          onclick: () => at.go(id),
        },
        name,
        done.has(id) ? h("span", { class: "unseen" }, ", done") : null,
      ),
    ),
  );
}

/** A visit opens where it was left, with what was touched there; else at the first thing that is not done. */
export function leftAt(app: App, visitId: string): Visiting {
  const visit = app.room.visit(visitId);
  const left = app.room.touched(visitId) as Visiting | null;
  return { ...visiting(visit ? nextStep(here(app, visit)) : "answers"), ...left };
}
