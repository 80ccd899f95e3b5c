import { groupOf, type QuestionGroup } from "./question-groups.ts";

/** One health question. A red flag is asked anew at every visit; a standing fact is carried over until it changes. */
export type Question = {
  readonly id: string;
  /** As it stands in its group's list, or as a question of its own where it hangs on another. */
  readonly text: string;
  readonly kind: "yes-no" | "weeks" | "regions";
  readonly group: QuestionGroup["id"];
  readonly redFlag: boolean;
  /** The highest number that can be true, where a number is asked for. */
  readonly most?: number;
  /** Asked only when the question named has been answered yes. */
  readonly onlyIf?: string;
};

/** `id | text`, a line to a question; `id > where | text` asks for the regions where the one before is a yes. */
function list(group: QuestionGroup["id"], lines: string): Question[] {
  const { redFlag } = groupOf(group);
  return lines
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((part) => part.trim()) as [string, string])
    .map(([id, text]) => {
      const [hangsOn, where] = id.split(" > ");
      if (where === undefined) return { id, text, kind: "yes-no" as const, group, redFlag };
      return { id: `${hangsOn}-${where}`, text, kind: "regions" as const, group, redFlag, onlyIf: hangsOn! };
    });
}

const weeks = (id: string, text: string, onlyIf: string, group: QuestionGroup["id"], most: number): Question => ({
  id,
  text,
  kind: "weeks",
  group,
  redFlag: groupOf(group).redFlag,
  most,
  onlyIf,
});

export const questions: readonly Question[] = [
  ...list(
    "now",
    `
    chest-pain | Chest pain or pressure, or sudden trouble breathing
    coughing-blood | Coughing up blood, or a sharp pain when breathing in
    stroke-signs | A drooping face, a weak arm, trouble speaking, or sudden loss of sight or balance
    worst-headache | A sudden headache, the worst you have ever had
    tearing-pain | Sudden severe pain in the belly or back with faintness, a throbbing belly, or an aneurysm that you know of
    very-unwell | Feeling very unwell, with fast breathing, confusion, blotchy skin, or no water passed all day
    stiff-neck-fever | A fever with a stiff neck or eyes that hurt in the light, or a rash that stays when a glass is pressed on it
    low-sugar | Shakiness, sweating or drowsiness because of diabetes
    sudden-belly-pain | Sudden pain in a testicle, vomiting blood, or severe belly pain
    thoughts-of-dying | Thoughts of ending your life
    may-act-on-them | Thoughts of ending your life that you have a plan for, or might act on soon
    allergic-reaction | Swelling of the lips, face or throat after something you touched, ate or were stung by
    dangerous-fit | A fit (seizure) today that was your first, was long, came again, or hurt you
    other-fit | Any other fit (seizure) today
    pregnancy-danger | In pregnancy: bleeding or leaking, severe pain, a bad headache, spots before the eyes, sudden swelling, itching, or a baby that moves less`,
  ),
  ...list(
    "lately",
    `
    saddle-or-bladder | New numbness between your legs, or a change in how you pass water, open your bowels, or feel during sex
    new-weakness | A new weakness, clumsy hands, or unsteady walking
    both-sides | New pain, tingling or numbness in both legs or both arms, or electric shocks when you bend your neck
    neck-with-dizziness | A new neck pain or headache with dizziness, falls, double vision, a numb face, or trouble speaking or swallowing
    jaw-and-scalp | Over fifty: a new headache, a tender scalp, or a jaw that aches when you chew
    jaw-and-sight | Over fifty: such a headache, scalp or jaw, and any change in your sight
    swollen-leg | One leg or arm newly swollen, warm and sore
    hot-joint | One joint that is hot, swollen and too sore to move
    pain-out-of-proportion | A limb that is tight and far more painful than the injury explains
    dark-urine | Dark urine with very sore muscles
    recent-accident | Pain that began with a serious fall or accident, or a limb out of shape, that nobody has checked
    head-injury | A knock to the head with a blackout, vomiting, confusion, fluid from an ear or the nose, or a headache that grows; or any knock to the head while you take blood thinners
    tendon-snap | A sudden snap in a tendon or muscle, and strength gone with it
    unexplained-weight-loss | Weight loss without trying, nights soaked in sweat, or tiredness that stays, together with pain
    night-pain | Pain that never eases, not at night and not with any position
    fever-with-back-pain | Back pain together with fever, or after an infection, a procedure on the spine, or injected drugs
    cancer-bone-pain | Cancer now or in the past, and a new pain in the spine or bones
    sudden-mid-back-pain | Sudden pain in the middle of the back after a small fall or none, or loss of height
    new-lump | A new lump, swelling or change of shape that nobody has looked at
    blood-or-jaundice | Blood in water or stool, yellow skin, or trouble swallowing
    morning-stiffness | Stiffness for more than half an hour each morning, with swollen joints, sore red eyes, psoriasis or bowel trouble
    very-high-reading | A blood pressure reading of 180 or more over anything, or of anything over 120 or more
    heart-worse | Angina, heart failure or an uneven heartbeat that is getting worse
    relapse | Multiple sclerosis, Parkinson’s or spastic muscles: a relapse, or suddenly worse
    after-last-visit | Since your last treatment: severe or lasting pain, numbness, weakness, or a large bruise
    limp | Under eighteen: a limp that nobody can explain`,
  ),
  ...list(
    "today",
    `
    fever | A fever, flu or COVID, or a stomach bug in the last two days
    red-hot-skin | Skin that is red, hot and spreading, or with red streaks
    hot-vein | A hot, tender cord along a vein
    contagious-skin | Shingles, cold sores, ringworm, scabies or another skin infection
    contagious-skin > where | Where is the infection?
    skin-broken | Broken, sore or infected skin anywhere: also a burn, a bite or a rash
    skin-broken > where | Where is the skin broken or sore?
    widespread-infection | A skin infection over much of your body
    alcohol-or-drugs | Alcohol or other drugs in the last hours
    fresh-injury | A muscle or joint hurt in the last three days
    fresh-injury > where | Where is the injury?
    bruise | A large bruise, or a muscle that was hit hard
    bruise > where | Where is the bruise?
    gout | An attack of gout
    gout > where | In which joint is the gout?
    joint-flare | Swollen joints from rheumatoid or another arthritis
    joint-flare > where | Which joints are swollen?
    full-belly | A full meal in the last two hours, or a heavy period`,
  ),
  ...list(
    "recent",
    `
    surgery | An operation in the last twelve weeks, other than a caesarean
    surgery > where | Where was the operation?
    birth | A birth in the last twelve weeks
    fracture | A broken bone in the last twelve weeks
    fracture > where | Where was the break?
    whiplash | A whiplash or neck injury in the last six weeks that nobody has checked
    concussion | A concussion that is not over
    heart-event | A heart attack, stroke, mini-stroke, stent or heart operation in the last six months
    clot-treated | A blood clot that was found in the last three months
    clot-treated > where | In which leg or arm was the clot?
    injection | A steroid or other injection into a joint or muscle in the last eight weeks
    injection > where | Where was the injection?
    vaccination | A vaccination in the last two days
    vaccination > where | In which arm or leg?`,
  ),
  ...list(
    "heart-and-blood",
    `
    high-blood-pressure | High blood pressure, even if tablets keep it in check
    raised-reading | A blood pressure reading of 140 over 90 or more that no doctor has looked into
    low-blood-pressure | Low blood pressure, or fainting when you stand up
    heart-trouble | Angina, heart failure, or a heart rhythm that is not under control
    pacemaker | A pacemaker or defibrillator
    aneurysm | An aneurysm
    artery-disease | Narrowed arteries in the neck or legs
    past-clot | A blood clot in the past
    past-clot > where | In which leg or arm was the clot?
    bleeding-disorder | Haemophilia, or another illness that makes you bleed
    oedema | Swelling that comes from the heart, kidneys or liver
    oedema > where | Which parts are swollen?
    lymphoedema | Lymphoedema, or lymph nodes removed or treated
    lymphoedema > where | Which part is swollen, or at risk?
    varicose | Varicose veins
    varicose > where | Where are the veins?
    raynaud | Fingers or toes that go white with cold`,
  ),
  ...list(
    "medicines",
    `
    anticoagulant | A blood thinner such as warfarin, apixaban, rivaroxaban, edoxaban or heparin
    unsettled-anticoagulant | A blood thinner that is new, hard to get right, or makes you bleed
    antiplatelet | Aspirin or clopidogrel every day
    strong-painkillers | Strong painkillers, sedatives or muscle relaxants
    long-steroids | Steroid tablets for more than three months`,
  ),
  ...list(
    "bones-and-joints",
    `
    osteoporosis | Thin or brittle bones
    hypermobility | Joints that bend too far
    vascular-eds | The vascular kind of Ehlers-Danlos syndrome
    unstable-neck | Rheumatoid arthritis, Down’s syndrome, or a neck that a doctor calls unstable
    nerve-root | Pain or tingling down an arm or leg that a doctor knows about
    spinal-narrowing | A vertebra that has moved forward, or a narrowed spinal canal
    joint-replacement | A replaced joint or metalwork
    hernia | A hernia
    fibromyalgia | Fibromyalgia, ME or long COVID`,
  ),
  ...list(
    "skin",
    `
    eczema | Eczema or psoriasis
    fragile-skin | Skin that tears or bruises easily
    scar | A scar from an operation or birth in the last two years
    scar > where | Where is the scar?
    raised-scar | A scar that is thick, raised or growing, or a skin graft
    raised-scar > where | Where is it?
    implant | A stoma, pump, catheter, port or new piercing, or filler in the last two weeks
    implant > where | Where is it?
    allergy | An allergy to nuts, oils, scents, latex or metal
    allergy-to-tape | Skin that plasters or tape make sore`,
  ),
  weeks("scar-weeks", "How many weeks old is the scar?", "scar", "skin", 520),
  ...list(
    "nerves-and-general",
    `
    diabetes | Diabetes that is well controlled
    diabetes-complications | Diabetes with numb feet, or kidney or eye trouble
    foot-ulcer | Diabetes with a sore or ulcer on a foot or leg
    altered-sensation | A part of the body that feels less than it should
    altered-sensation > where | Which part feels less?
    epilepsy | Epilepsy that is under control
    epilepsy-uncontrolled | Epilepsy with a fit or a change of medicine in the last three months
    ms-or-parkinsons | Multiple sclerosis, Parkinson’s, or spastic muscles
    facial-nerve | Nerve pain in the face, or Bell’s palsy
    cancer-now | Cancer now, whether it is treated or not
    cancer-past | Cancer in the past
    kidney-or-liver | Advanced kidney or liver disease
    asthma | Asthma or COPD
    low-immunity | A weak immune system, or medicines that weaken it
    trauma | Something in your past that makes touch difficult
    unstable-mind | A severe low, high or confused state of mind that is not settled
    decided-for | Somebody else who decides by law about your care`,
  ),
  ...list(
    "pregnancy",
    `
    pregnant | Pregnant now
    pregnancy-complications | Pregnant, and your midwife or doctor calls it high-risk`,
  ),
  weeks("pregnancy-weeks", "How many weeks pregnant are you?", "pregnant", "pregnancy", 45),
];

export const questionOf = (id: string): Question | undefined => questions.find((question) => question.id === id);
