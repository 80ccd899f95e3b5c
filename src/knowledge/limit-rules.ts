import { background, type Effect, rule, type SafetyRule, yes } from "./safety-rule.ts";

const strongHands = ["STRp"];
const belly = ["epigastric", "umbilical", "hypogastric"];
const endOfRange: readonly Effect[] = [
  { kind: "avoid-option", parameter: "range", option: "end" },
  { kind: "avoid-option", parameter: "barrier", option: "end" },
];

/** Answers that leave treatment possible within limits, or wait for somebody's agreement. */
export const limitRules: readonly SafetyRule[] = [
  rule(
    "SF-37",
    yes("anticoagulant"),
    [
      { kind: "at-most", parameter: "pressureFelt", most: 3 },
      { kind: "avoid-techniques", techniques: strongHands },
    ],
    "Because of your blood thinner we keep the pressure light, so that you don't bruise.",
    ["Hospital anticoagulation clinic reply, secondary"],
  ),
  rule(
    "SF-38",
    yes("antiplatelet"),
    [{ kind: "at-most", parameter: "pressureFelt", most: 5 }],
    "Because of your tablets we keep to medium pressure and look out for bruises.",
    ["Hospital anticoagulation clinic reply, secondary"],
  ),
  rule(
    "SF-40",
    yes("aneurysm"),
    [
      { kind: "CLR" },
      { kind: "avoid-techniques", techniques: ["MFRi"] },
      { kind: "avoid-regions", regions: belly },
      { kind: "at-most", parameter: "effortPct", most: 10 },
    ],
    "We need a word from your doctor before we can treat you.",
    ["Myofascial release contraindication list"],
  ),
  rule(
    "SF-44",
    yes("high-blood-pressure"),
    [
      { kind: "at-most", parameter: "effortPct", most: 20 },
      { kind: "note", words: "No held breath; rise slowly." },
    ],
    "We keep any pushing gentle and you get up slowly.",
    background,
  ),
  rule(
    "SF-53",
    { all: [yes("pregnant"), { question: "pregnancy-weeks", from: 0, below: 13 }] },
    [
      { kind: "avoid-regions", regions: belly },
      { kind: "at-most", parameter: "pressureFelt", most: 4 },
    ],
    "We stay away from your belly and keep the work light.",
    background,
  ),
  rule(
    "SF-54",
    { all: [yes("pregnant"), { question: "pregnancy-weeks", from: 13, below: 28 }] },
    [
      { kind: "avoid-regions", regions: belly },
      { kind: "at-most", parameter: "effortPct", most: 20 },
      ...endOfRange,
      { kind: "position", words: "Side-lying or semi-reclined; not flat on the back for long, and not face down." },
    ],
    "You lie on your side, well supported, and we stay away from your belly.",
    ["Royal college and maternity advice, secondary"],
  ),
  rule(
    "SF-55",
    { all: [yes("pregnant"), { question: "pregnancy-weeks", from: 28, below: Number.POSITIVE_INFINITY }] },
    [
      { kind: "avoid-regions", regions: belly },
      { kind: "at-most", parameter: "effortPct", most: 20 },
      ...endOfRange,
      { kind: "position", words: "Side-lying, left or right; a shorter session." },
      { kind: "note", words: "Only light work on the inner legs. Look for a newly swollen, sore leg." },
    ],
    "You lie on your side, well supported. We keep it short and stay away from your belly.",
    ["Royal college and maternity advice, secondary"],
  ),
  rule(
    "SF-58",
    yes("birth"),
    [
      { kind: "at-most", parameter: "pressureFelt", most: 4 },
      {
        kind: "note",
        words: "Ask about bleeding, a sore swollen leg, and low mood; low mood goes to the GP or health visitor.",
      },
    ],
    "Your body is still mending after the birth, so we work lightly.",
    background,
  ),
  rule(
    "SF-60",
    yes("fracture"),
    [
      { kind: "avoid-regions", regions: { answeredIn: "fracture-where" } },
      { kind: "note", words: "No stretch or muscle energy across it, nor across the joints on either side." },
    ],
    "We leave the mending bone and the joints beside it alone.",
    ["Myofascial release contraindication list", "Published contraindication lists of UK practices"],
  ),
  rule(
    "SF-61",
    yes("fresh-injury"),
    [
      { kind: "avoid-regions", regions: { answeredIn: "fresh-injury-where" } },
      { kind: "avoid-techniques", techniques: strongHands },
      ...endOfRange,
    ],
    "A fresh injury is left alone for three days. We may work gently further up.",
    ["Published contraindication lists of UK practices"],
  ),
  rule(
    "SF-69",
    yes("surgery"),
    [{ kind: "CLR" }],
    "So soon after an operation we need a word from your surgical team first.",
    ["Published contraindication lists of UK practices"],
  ),
  rule(
    "SF-81",
    yes("allergy"),
    [{ kind: "note", words: "Read what is in the oil, wax or tape before using it." }],
    "We choose oils and tape that suit you.",
    ["Published contraindication lists of UK practices"],
  ),
  rule(
    "SF-59",
    yes("osteoporosis"),
    [
      { kind: "at-most", parameter: "pressureFelt", most: 4 },
      { kind: "avoid-techniques", techniques: strongHands },
      ...endOfRange,
    ],
    "We keep to light work over ribs and spine because of your bones.",
    background,
  ),
  rule(
    "SF-63",
    yes("hypermobility"),
    [...endOfRange, { kind: "note", words: "Favour gentle pushes in the middle of the range." }],
    "We work in the middle of your range and leave out strong stretches.",
    background,
  ),
  rule(
    "SF-90",
    yes("cancer-now"),
    [{ kind: "CLR" }],
    "We need your cancer team's agreement before we treat you.",
    background,
  ),
  rule(
    "SF-78",
    yes("skin-broken"),
    [{ kind: "avoid-regions", regions: { answeredIn: "skin-broken-where" } }],
    "We leave sore or broken skin alone.",
    background,
  ),
  rule(
    "SF-47",
    yes("varicose"),
    [{ kind: "avoid-regions", regions: { answeredIn: "varicose-where" } }],
    "We don't press on the veins.",
    background,
  ),
  rule(
    "SF-70",
    { all: [yes("scar"), { question: "scar-weeks", from: 0, below: 6 }] },
    [{ kind: "avoid-regions", regions: { answeredIn: "scar-where" } }],
    "Your scar needs six weeks to close before we work on it.",
    ["Myofascial release contraindication list", "Scar massage review"],
  ),
  rule(
    "SF-100",
    { ageBelow: 18 },
    [
      {
        kind: "note",
        words: "Consent with a parent or guardian under sixteen; no strong loading where tendons join growing bone.",
      },
    ],
    "Because you're still growing, we go gently where muscles join the bone.",
    background,
  ),
];
