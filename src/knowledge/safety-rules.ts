/** What a rule asks of the day. The first five stop hands-on treatment; nobody may override them (INV-05). */
export type Effect =
  | { readonly kind: "999" | "ED" | "SAMEDAY" | "GP" | "DEFER" }
  | { readonly kind: "CLR" }
  | { readonly kind: "avoid-regions"; readonly regions: readonly string[] | { readonly answeredIn: string } }
  | { readonly kind: "avoid-techniques"; readonly techniques: readonly string[] }
  /** A choice of a technique's own that is left out, such as the end of the range. */
  | { readonly kind: "avoid-option"; readonly parameter: string; readonly option: string }
  /** No more than this, in the parameter's own unit. */
  | { readonly kind: "at-most"; readonly parameter: string; readonly most: number }
  | { readonly kind: "position" | "note"; readonly words: string };

export type Trigger =
  | { readonly question: string; readonly is: "yes" }
  | { readonly question: string; readonly from: number; readonly below: number }
  | { readonly ageBelow: number }
  | { readonly all: readonly Trigger[] };

export type SafetyRule = {
  readonly id: string;
  readonly when: Trigger;
  readonly effects: readonly Effect[];
  /** To read out, reading age 11. */
  readonly says: string;
  readonly sources: readonly string[];
  /** Empty until a named clinician signs. */
  readonly reviewedBy: string | null;
  readonly reviewDue: string;
};

export const ruleSetVersion = "2026-11-1";

const unreviewed = { reviewedBy: null, reviewDue: "2027-05-01" } as const;
const yes = (question: string): Trigger => ({ question, is: "yes" });
const rule = (
  id: string,
  when: Trigger,
  effects: readonly Effect[],
  says: string,
  sources: readonly string[],
): SafetyRule => ({
  id,
  when,
  effects,
  says,
  sources,
  ...unreviewed,
});

const background = ["Background knowledge, awaiting a clinician's review"];
const strongHands = ["STRp"];
const belly = ["epigastric", "umbilical", "hypogastric"];
const endOfRange: readonly Effect[] = [
  { kind: "avoid-option", parameter: "range", option: "end" },
  { kind: "avoid-option", parameter: "barrier", option: "end" },
];

export const safetyRules: readonly SafetyRule[] = [
  rule(
    "SF-01",
    yes("saddle-or-bladder"),
    [{ kind: "ED" }],
    "This needs to be checked in A&E now. Please don't wait, and don't drive yourself.",
    ["NHS back pain advice", "Cauda equina warning card, Torbay"],
  ),
  rule("SF-02", yes("stroke-signs"), [{ kind: "999" }], "These can be signs of a stroke. We are calling 999 now.", [
    "NHS stroke advice",
  ]),
  rule("SF-03", yes("chest-pain"), [{ kind: "999" }], "Chest pain or sudden breathlessness needs 999 now.", [
    "NHS back pain advice",
  ]),
  rule(
    "SF-05",
    yes("swollen-leg"),
    [{ kind: "SAMEDAY" }],
    "A newly swollen, sore leg must be seen today. Please call 111 or your GP. We won't touch the leg.",
    ["NHS DVT advice"],
  ),
  rule(
    "SF-07",
    yes("recent-accident"),
    [{ kind: "ED" }],
    "Please have this injury checked in A&E before any hands-on work.",
    ["NHS back pain advice"],
  ),
  rule(
    "SF-23",
    yes("unexplained-weight-loss"),
    [{ kind: "GP" }],
    "Please see your GP soon about this. Hands-on work has to wait until they have.",
    ["NHS back pain advice"],
  ),
  rule("SF-75", yes("fever"), [{ kind: "DEFER" }], "Please rest today. We will find you another time.", background),
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
