/** A part of the body chart. `beside` is symmetric; it drives the warning near an avoided region (INV-08). */
export type Region = {
  readonly code: string;
  readonly name: string;
  readonly paired: boolean;
  readonly sensitive: boolean;
  /** Superficial vessels, nerves or organs: light work only. */
  readonly endangered: boolean;
  readonly beside: readonly string[];
};

// code | name | paired (p) sensitive (s) endangered (e) | neighbours. Chart vocabulary of 64 regions.
const table = `
head-front|forehead||head-top temple face
head-top|crown of the head||head-front head-back temple
head-back|back of the head||head-top suboccip
temple|temple|p|head-front head-top face jaw
face|face|pse|head-front temple jaw
jaw|jaw|p|temple face neck-front neck-side
suboccip|base of the skull|pe|head-back neck-back
neck-front|front of the neck|e|jaw neck-side chest-up sternum
neck-side|side of the neck|pe|jaw neck-front neck-back shoulder-top
neck-back|back of the neck||suboccip neck-side shoulder-top back-up-mid
shoulder-top|top of the shoulder|p|neck-side neck-back shoulder-front shoulder-back chest-up scapula
shoulder-front|front of the shoulder|p|shoulder-top shoulder-side axilla chest-up arm-front
shoulder-side|side of the shoulder|p|shoulder-front shoulder-back arm-side
shoulder-back|back of the shoulder|p|shoulder-top shoulder-side axilla scapula arm-back
axilla|armpit|pe|shoulder-front shoulder-back chest-low ribs-side arm-front
chest-up|upper chest|ps|neck-front shoulder-top shoulder-front sternum chest-low
sternum|breastbone|s|neck-front chest-up epigastric
chest-low|lower chest|ps|axilla chest-up ribs-side epigastric
ribs-side|side of the ribs|p|axilla chest-low flank scapula back-mid
epigastric|upper belly|se|sternum chest-low umbilical flank
umbilical|middle belly|se|epigastric hypogastric flank
hypogastric|lower belly|se|umbilical groin hip-front
flank|flank|pe|ribs-side umbilical low-back iliac-crest epigastric
groin|groin|pse|hypogastric hip-front thigh-front thigh-inner
scapula|shoulder blade|p|shoulder-top shoulder-back ribs-side back-up-mid back-mid
back-up-mid|upper back||neck-back scapula back-mid
back-mid|middle back||ribs-side scapula back-up-mid low-back
low-back|lower back||flank back-mid iliac-crest sacrum
iliac-crest|top of the hip bone|p|flank low-back buttock sacrum hip-side
sacrum|base of the spine|s|low-back coccyx buttock iliac-crest
coccyx|tailbone|s|sacrum buttock
buttock|buttock|ps|iliac-crest sacrum coccyx hip-side thigh-back
hip-front|front of the hip|ps|groin hip-side thigh-front hypogastric
hip-side|side of the hip|p|buttock hip-front thigh-side iliac-crest
arm-front|front of the upper arm|p|shoulder-front axilla arm-side elbow-front
arm-side|side of the upper arm|p|shoulder-side arm-front arm-back elbow-side
arm-back|back of the upper arm|p|shoulder-back arm-side elbow-back
elbow-front|crease of the elbow|pe|arm-front elbow-side forearm-front
elbow-side|side of the elbow|p|arm-side elbow-front elbow-back forearm-back forearm-front
elbow-back|point of the elbow|pe|arm-back elbow-side forearm-back
forearm-front|palm side of the forearm|p|elbow-front wrist-front forearm-back elbow-side
forearm-back|back of the forearm|p|elbow-side elbow-back wrist-back forearm-front
wrist-front|palm side of the wrist|pe|forearm-front hand-palm wrist-back
wrist-back|back of the wrist|p|forearm-back hand-back wrist-front
hand-palm|palm|p|wrist-front hand-back digits
hand-back|back of the hand|p|wrist-back hand-palm digits
digits|fingers and thumb|p|hand-palm hand-back
thigh-front|front of the thigh|p|groin hip-front thigh-inner thigh-side knee-front
thigh-inner|inner thigh|pse|groin thigh-front thigh-back knee-inner knee-front
thigh-side|outer thigh|p|hip-side thigh-front thigh-back knee-side knee-front
thigh-back|back of the thigh|p|buttock thigh-inner thigh-side knee-back
knee-front|front of the knee|p|thigh-front knee-inner knee-side shin thigh-inner thigh-side
knee-inner|inner knee|p|thigh-inner knee-front knee-back shin calf
knee-side|outer knee|pe|thigh-side knee-front knee-back shin calf
knee-back|back of the knee|pe|thigh-back knee-inner knee-side calf
shin|shin|p|knee-front knee-inner knee-side calf ankle-front ankle-side
calf|calf|p|knee-inner knee-side knee-back shin achilles heel
achilles|Achilles tendon|p|calf ankle-side heel
ankle-front|front of the ankle|p|shin ankle-side foot-top
ankle-side|side of the ankle|p|shin achilles ankle-front heel foot-top
heel|heel|p|achilles ankle-side sole calf
sole|sole|p|heel foot-top toes
foot-top|top of the foot|p|ankle-front ankle-side sole toes
toes|toes|p|sole foot-top
`;

export const regions: readonly Region[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [code = "", name = "", marks = "", beside = ""] = line.split("|");
    return {
      code,
      name,
      paired: marks.includes("p"),
      sensitive: marks.includes("s"),
      endangered: marks.includes("e"),
      beside: beside.split(" "),
    };
  });

const byCode = new Map(regions.map((each) => [each.code, each]));
export const regionOf = (code: string): Region | undefined => byCode.get(code);
/** In words; a code that nobody knows is told as it is. */
export const regionName = (code: string): string => regionOf(code)?.name ?? code;
