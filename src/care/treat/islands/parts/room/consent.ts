import { regionName } from "../../../../../knowledge/regions.ts";
import { mayConsent } from "../../../../prepare/consent-covers.ts";
import { mayAgree, toTell } from "../../../../prepare/consent-terms.ts";
import { type Agreeing, consentOf, nothingAgreed, toggled } from "../../../room/screen/touches.ts";
import { agreePlaces } from "./agree-places.ts";
import { agreeTechniques } from "./agree-techniques.ts";
import { chip, chips, group, line, record } from "./controls.ts";
import { type Child, h } from "./h.ts";
import type { Here } from "./here.ts";
import { sayDay, techniqueName } from "./say.ts";

export type Agree = { agreed: Agreeing; agree: (change: Partial<Agreeing>) => void };

/** One deliberate touch to each thing; nothing is chosen already. */
export function consentStep(at: Here): Child[] {
  const { agreed } = at.ui.visiting;
  const agree = (change: Partial<Agreeing>) => at.touch({ agreed: { ...agreed, ...change } });
  if (!at.treatable)
    return [h("h2", {}, "Consent"), h("p", { class: "lead" }, "The health answers come first."), toAnswers(at)];
  return [
    h("h2", {}, at.consented ? "A further consent" : "Ask for consent"),
    at.consented ? standing(at) : null,
    lastTime(at),
    group(
      "You have explained",
      chips(
        toTell.map(({ value, label }) =>
          chip(label, agreed.told.includes(value), () => agree({ told: toggled(agreed.told, value) }), { key: value }),
        ),
      ),
    ),
    agreeTechniques(at, { agreed, agree }),
    agreePlaces(at, { agreed, agree }),
    undressing(at, { agreed, agree }),
    inTheRoom({ agreed, agree }),
    at.visit.age < 18 ? young({ agreed, agree }) : null,
    saidYes(at),
  ];
}

const toAnswers = (at: Here) => record("To the answers", () => at.go("answers"));

function standing(at: Here): Child {
  return h(
    "div",
    { class: "note good" },
    h("p", {}, "Consent is recorded. It can be widened here, or taken back at any moment."),
    h(
      "p",
      { class: "row" },
      record("On", () => at.go("sign")),
      record("They take it back", () => at.add("withdraw", {}, "Taken back. Nothing more is given today."), {
        class: "button second",
      }),
    ),
  );
}

function lastTime({ visit: { lastConsent }, timeZone }: Here): Child {
  if (!lastConsent) return null;
  const { on, techniques, regions } = lastConsent;
  return h(
    "p",
    { class: "quiet" },
    `On ${sayDay(on, timeZone)} they agreed to ${techniques.map(techniqueName).join(", ").toLowerCase()} on the ${regions.map(regionName).join(", ")}. Ask again, each by itself.`,
  );
}

const usual = ["Stays dressed", "Top off, covered with a towel", "Down to underwear, covered with towels"];

function undressing({ visit }: Here, { agreed, agree }: Agree): Child {
  const last = visit.lastConsent?.undressing;
  const offered = last ? [last, ...usual.filter((words) => words !== last)] : usual;
  return group(
    "Undressing and covering",
    chips(
      offered.map((words) =>
        chip(
          words === last ? `As last time: ${words}` : words,
          agreed.undressing === words,
          () => agree({ undressing: words }),
          {
            key: words,
          },
        ),
      ),
    ),
    h(
      "details",
      { key: "words" },
      h("summary", {}, "In your words"),
      line({
        id: "undressing",
        label: "What comes off, and what covers",
        value: agreed.undressing,
        typed: (undressed) => agree({ undressing: undressed }),
      }),
    ),
  );
}

const rooms: readonly { label: string; set: Partial<Agreeing> }[] = [
  {
    label: "Just us; a chaperone was offered and not wanted",
    set: { inTheRoom: "Client and therapist", chaperone: "declined" },
  },
  { label: "With a chaperone", set: { inTheRoom: "Client, therapist and chaperone", chaperone: "present" } },
  {
    label: "A chaperone is wanted, and nobody is here",
    set: { inTheRoom: "Client and therapist", chaperone: "wanted" },
  },
];

function inTheRoom({ agreed, agree }: Agree): Child {
  return group(
    "In the room",
    chips(
      rooms.map(({ label, set }) => chip(label, agreed.chaperone === set.chaperone, () => agree(set), { key: label })),
    ),
    agreed.chaperone
      ? h(
          "details",
          { key: "who" },
          h("summary", {}, "Somebody else is here too"),
          line({
            id: "in-the-room",
            label: "Everybody in the room",
            value: agreed.inTheRoom,
            typed: (text) => agree({ inTheRoom: text }),
          }),
        )
      : null,
    agreed.chaperone === "present"
      ? line({
          id: "chaperone",
          label: "Name of the chaperone",
          value: agreed.chaperoneName,
          typed: (text) => agree({ chaperoneName: text }),
        })
      : null,
  );
}

function young({ agreed, agree }: Agree): Child {
  const { giver, guardianPresent } = agreed;
  return group(
    "Under eighteen",
    chips(
      chip("The young person agrees", giver === "client", () => agree({ giver: "client" })),
      chip("A parent or guardian agrees too", giver === "guardian", () => agree({ giver: "guardian" })),
      chip("A parent or guardian is with us", guardianPresent, () => agree({ guardianPresent: !guardianPresent })),
    ),
    line({
      id: "assent",
      label: "Their own yes, in their words",
      value: agreed.assent,
      typed: (assent) => agree({ assent }),
    }),
    giver === "guardian"
      ? line({
          id: "given-by",
          label: "Who agrees for them",
          value: agreed.givenBy,
          typed: (givenBy) => agree({ givenBy }),
        })
      : null,
    guardianPresent
      ? null
      : line({
          id: "absent",
          label: "Why no parent or guardian is here",
          value: agreed.guardianAbsentReason,
          typed: (guardianAbsentReason) => agree({ guardianAbsentReason }),
        }),
  );
}

const ways = [
  { method: "spoken, in person", label: "They said yes" },
  { method: "written", label: "They wrote yes" },
  { method: "signed or interpreted", label: "Yes, by sign or interpreter" },
];

/** The last touch says how the yes was given; what is missing is said here, and nothing is recorded without it. */
function saidYes(at: Here): Child {
  const { agreed } = at.ui.visiting;
  const yes = (method: string) => {
    const consent = consentOf(agreed, method, at.visit.clientName, toTell);
    const refused = mayConsent(consent) ?? mayAgree(consent.terms, consent.regions);
    if (refused) return at.refuse("consent", refused);
    at.add("consent", consent, "Consent recorded.", { step: "sign", agreed: nothingAgreed });
  };
  return h(
    "div",
    { class: "room-finish" },
    ways.map(({ method, label }, first) =>
      record(label, () => yes(method), {
        key: method,
        class: first === 0 ? "button room-record" : "button second room-record",
      }),
    ),
  );
}
