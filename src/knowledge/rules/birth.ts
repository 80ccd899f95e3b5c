import {
  alreadyFired,
  anyDiabetes,
  anyOf,
  anyPregnancy,
  atLeast,
  belly,
  effortAtMost,
  leave,
  leaveWhere,
  lie,
  needsClearance,
  notAtEndOfRange,
  note,
  noWarmPack,
  pressureAtMost,
  rule,
  type SafetyRule,
  sameDay,
  without,
  yes,
} from "../safety-rule.ts";

const trained = note("Only with training in work during pregnancy; without it, refer on.");

/** Before and after a birth. */
export const birthRules: readonly SafetyRule[] = [
  rule(
    "SF-53",
    { all: [anyOf(...anyPregnancy), { question: "pregnancy-weeks", from: 0, below: 13 }] },
    [leave(...belly), pressureAtMost(4), ...without("IAS", "CUP"), noWarmPack, trained],
    "We stay away from your belly, keep the work light and use no heat.",
    "Pregnancy massage practices' safety pages",
  ),
  rule(
    "SF-54",
    { all: [anyOf(...anyPregnancy), { question: "pregnancy-weeks", from: 13, below: 28 }] },
    [
      leave(...belly),
      effortAtMost(20),
      ...notAtEndOfRange,
      lie("Side-lying or semi-reclined; not flat on the back for long, and not face down."),
      trained,
    ],
    "You lie on your side, well supported, and we stay away from your belly.",
    "Royal college and maternity advice, secondary",
  ),
  rule(
    "SF-55",
    { all: [anyOf(...anyPregnancy), { question: "pregnancy-weeks", from: 28, below: Number.POSITIVE_INFINITY }] },
    [
      leave(...belly),
      effortAtMost(20),
      ...notAtEndOfRange,
      lie("Side-lying, left or right; a shorter session."),
      note("Only light work on the inner legs. Look for a newly swollen, sore leg."),
      trained,
    ],
    "You lie on your side, well supported. We keep it short and stay away from your belly.",
    "Royal college and maternity advice, secondary",
  ),
  rule(
    "SF-56",
    "pregnancy-danger",
    [sameDay],
    "Please ring your maternity unit now. If it is severe, call 999.",
    "Royal college and maternity advice, secondary",
  ),
  rule(
    "SF-57",
    {
      any: [
        yes("pregnancy-complications"),
        {
          all: [
            anyOf(...anyPregnancy),
            anyOf("high-blood-pressure", "raised-reading", "very-high-reading", ...anyDiabetes),
          ],
        },
        {
          all: [alreadyFired("SF-53", "SF-54", "SF-55"), { any: [atLeast("systolic", 140), atLeast("diastolic", 90)] }],
        },
      ],
    },
    [needsClearance],
    "We need your midwife's or doctor's agreement first.",
    "Royal college and maternity advice, secondary",
  ),
  rule(
    "SF-58",
    "birth",
    [
      pressureAtMost(4),
      note("Ask about bleeding, a sore swollen leg, and low mood; low mood goes to the GP or health visitor."),
    ],
    "Your body is still mending after the birth, so we work lightly.",
  ),
  rule(
    "SF-58b",
    { all: [yes("birth"), yes("scar"), { question: "scar-weeks", from: 0, below: 13 }] },
    [leaveWhere("scar-where")],
    "We leave the scar of a birth alone until it has healed and whoever looks after you agrees.",
  ),
];
