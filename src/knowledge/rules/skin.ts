import {
  atLeast,
  leaveWhere,
  lie,
  note,
  notToday,
  pressureAtMost,
  rule,
  type SafetyRule,
  sameDay,
  without,
  yes,
} from "../safety-rule.ts";

/** Skin, infection and products. */
export const skinRules: readonly SafetyRule[] = [
  rule(
    "SF-75",
    { any: [yes("fever"), atLeast("temperature", 38)] },
    [notToday],
    "Please rest today. We will find you another time.",
    "Published contraindication lists of UK practices",
  ),
  rule(
    "SF-76",
    "red-hot-skin",
    [sameDay],
    "Skin like this must be seen today. Please call 111 or your GP.",
    "Myofascial release contraindication list",
  ),
  rule(
    "SF-77",
    "contagious-skin",
    [
      leaveWhere("contagious-skin-where"),
      note("Shingles: think of pregnant clients, and of those with little immunity."),
    ],
    "We leave the infected skin alone.",
    "Published contraindication lists of UK practices",
  ),
  rule(
    "SF-77b",
    "widespread-infection",
    [notToday],
    "Please let your skin heal first, and ask a pharmacist or your GP. We will find you another time.",
    "Published contraindication lists of UK practices",
  ),
  rule(
    "SF-78",
    "skin-broken",
    [leaveWhere("skin-broken-where")],
    "We leave sore or broken skin alone.",
    "Published contraindication lists of UK practices",
  ),
  rule("SF-102", "implant", [leaveWhere("implant-where")], "We leave it, and the skin around it, alone."),
  rule(
    "SF-79",
    "eczema",
    [lie("Leave weeping skin alone; use the client's own cream.")],
    "We use your own cream and leave sore patches alone.",
  ),
  rule(
    "SF-80",
    "fragile-skin",
    [pressureAtMost(3), ...without("STR", "SKR", "IAS", "CUP", "KT"), note("No tape.")],
    "We work very lightly, so that your skin stays whole.",
    "Myofascial release contraindication list",
  ),
  rule(
    "SF-81",
    "allergy",
    [lie("Read what is in the oil, wax or tape before using it.")],
    "We choose oils and tape that suit you.",
    "Published contraindication lists of UK practices",
  ),
  rule(
    "SF-82",
    "vaccination",
    [leaveWhere("vaccination-where")],
    "We leave the vaccinated arm or leg alone for two days.",
    "Published contraindication lists of UK practices",
  ),
];
