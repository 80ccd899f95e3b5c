export type Smell = "number" | "address" | "health";

/** What seems to be meant for one reader, not for all: a telephone number, an address, somebody's own health. */
export function privacySmells(words: string): Smell[] {
  const found: Smell[] = [];
  if (number.test(words)) found.push("number");
  if (email.test(words) || postcode.test(words)) found.push("address");
  if (health.some((pattern) => pattern.test(words))) found.push("health");
  return found;
}

/** Ten figures or more with what people put between them: a telephone number, an NHS number, a card. */
const number = /(?:\d[\s().\-/]{0,2}){9,}\d/;
const email = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const postcode = /\b[a-z]{1,2}\d[a-z\d]?\s*\d[abd-hjlnp-uw-z]{2}\b/i;

const part =
  "back|neck|shoulders?|hips?|knees?|ankles?|foot|feet|legs?|arms?|elbows?|wrists?|hands?|thumbs?|fingers?|toes?|heads?|" +
  "jaw|spine|pelvis|calf|calves|hamstrings?|thighs?|ribs?|chest|stomach|bladder|bowels?|womb|heart|lungs?|skin|discs?|" +
  "nerves?|muscles?|joints?|achilles|sciatica|blood pressure|periods?|pregnancy|mental health";
const trouble =
  "pain|pains|painful|ache|aches|aching|sore|hurt|hurts|hurting|injur\\w+|numb|numbness|tingl\\w+|stiff\\w*|swollen|swelling|" +
  "surgery|operation|operated|scan|mri|x-?ray|diagnos\\w+|prescri\\w+|tablets?|medication|medicine|painkillers?|" +
  "antidepress\\w+|depress\\w+|anxi\\w+|cancer|tumou?r|chemo\\w*|diabet\\w+|arthrit\\w+|fibromyalg\\w+|epilep\\w+|" +
  "pregnan\\w+|miscarr\\w+|menopaus\\w+|caesarean|hernia\\w*|slipped disc|stroke|asthma|migraines?|hospital|gp|consultant";
const whose =
  "my|mine|i|i've|i'm|i’ve|i’m|me|our|his|her|husband'?s?|wife'?s?|son'?s?|daughter'?s?|mother'?s?|mum'?s?|father'?s?|dad'?s?";
const within = "[^.!?\\n]{0,60}?";
const health = [
  new RegExp(
    `\\b(?:my|his|her|our|(?:husband|wife|son|daughter|mother|mum|father|dad)[’']?s)\\s+(?:\\w+\\s+){0,2}(?:${part})\\b`,
    "i",
  ),
  new RegExp(`\\b(?:${whose})\\b${within}\\b(?:${trouble})\\b`, "i"),
];
