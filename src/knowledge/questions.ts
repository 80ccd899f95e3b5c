/** One health question. A red flag is asked anew at every visit; a standing fact is carried over until it changes. */
export type Question = {
  readonly id: string;
  readonly text: string;
  readonly kind: "yes-no" | "weeks" | "regions";
  readonly redFlag: boolean;
  /** The highest number that can be true, where a number is asked for. */
  readonly most?: number;
  /** Asked only when the question named has been answered yes. */
  readonly onlyIf?: string;
};

const flag = (id: string, text: string): Question => ({ id, text, kind: "yes-no", redFlag: true });
const fact = (id: string, text: string): Question => ({ id, text, kind: "yes-no", redFlag: false });

export const questions: readonly Question[] = [
  flag(
    "saddle-or-bladder",
    "Have you noticed new numbness between your legs, or a change in how you pass water or open your bowels?",
  ),
  flag(
    "stroke-signs",
    "Do you have a drooping face, a weak arm, trouble speaking, or sudden loss of sight or balance?",
  ),
  flag("chest-pain", "Do you have chest pain or pressure, or sudden trouble breathing?"),
  flag("swollen-leg", "Is one leg newly swollen, warm and sore?"),
  flag("recent-accident", "Did this pain begin after a serious fall or accident that nobody has checked?"),
  flag("unexplained-weight-loss", "Have you lost weight without trying, or woken soaked with sweat, while in pain?"),
  flag("fever", "Do you have a fever, flu, or a stomach bug today?"),
  flag("fresh-injury", "Have you hurt a muscle or a joint in the last three days?"),
  { id: "fresh-injury-where", text: "Where is the injury?", kind: "regions", redFlag: true, onlyIf: "fresh-injury" },
  flag("fracture", "Have you broken a bone in the last twelve weeks?"),
  { id: "fracture-where", text: "Where was the break?", kind: "regions", redFlag: true, onlyIf: "fracture" },
  flag("surgery", "Have you had an operation in the last six weeks, other than a caesarean?"),
  flag("birth", "Have you given birth in the last twelve weeks?"),
  fact("anticoagulant", "Do you take a blood thinner such as warfarin, apixaban, rivaroxaban, edoxaban or heparin?"),
  fact("antiplatelet", "Do you take aspirin or clopidogrel every day?"),
  fact("aneurysm", "Has a doctor told you that you have an aneurysm?"),
  fact("high-blood-pressure", "Do you have high blood pressure, even if tablets keep it in check?"),
  fact("pregnant", "Are you pregnant?"),
  {
    id: "pregnancy-weeks",
    text: "How many weeks pregnant are you?",
    kind: "weeks",
    most: 45,
    redFlag: false,
    onlyIf: "pregnant",
  },
  fact("osteoporosis", "Do you have thin or brittle bones?"),
  fact("hypermobility", "Has somebody told you that your joints bend too far?"),
  fact("cancer-now", "Are you being treated for cancer?"),
  fact("allergy", "Are you allergic to nuts, oils, scents, latex, plasters or metal?"),
  fact("skin-broken", "Do you have broken, sore or infected skin anywhere?"),
  {
    id: "skin-broken-where",
    text: "Where is the skin broken or sore?",
    kind: "regions",
    redFlag: false,
    onlyIf: "skin-broken",
  },
  fact("varicose", "Do you have varicose veins?"),
  { id: "varicose-where", text: "Where are the veins?", kind: "regions", redFlag: false, onlyIf: "varicose" },
  fact("scar", "Do you have a scar from an operation or birth in the last two years?"),
  { id: "scar-where", text: "Where is the scar?", kind: "regions", redFlag: false, onlyIf: "scar" },
  {
    id: "scar-weeks",
    text: "How many weeks old is the scar?",
    kind: "weeks",
    most: 520,
    redFlag: false,
    onlyIf: "scar",
  },
];
