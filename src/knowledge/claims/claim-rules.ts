import type { ClaimRule } from "./claim-rule.ts";
import { condition, promise, protectedTitle } from "./words.ts";

const near = "[^.;!?\\n]{0,70}?";
const noProof = "A claim that something works needs trials that show it, and for this there are none or too few.";
const supervised =
  "It names something that a doctor should look after. Only somebody suitably qualified may offer help for it in public.";

const conditions: readonly ClaimRule[] = [
  ...[
    `${promise}${near}${condition}`,
    `${condition}[^.;!?\\n]{0,20}?\\b(?:relief|treatments?|therap(?:y|ies)|massage|clinics?|specialists?|remed(?:y|ies)|sufferers?|we treat|get better)\\b`,
    `\\b(?:suffer\\w*|struggl\\w*|plagued|troubled)\\s+(?:from|with|by)\\b${near}${condition}[^.;!?\\n]{0,30}\\?`,
    `${condition}[^.;!?\\n]{0,40}?\\b(?:gone|responds? well|vanish\\w*|disappear\\w*|cleared|cured|healed|no longer|went away|can benefit|benefits?)\\b`,
    `${condition}[^.;!?\\n]{0,60}?\\bfinds?\\b[^.;!?\\n]{0,40}?\\b(?:help|lift|eas|reliev|reduc|improv)\\w*`,
    `^\\s*(?!(?:do|have|are|is|did|has|can|may|what|why|how|when|who|should|if)\\b)[^.;!?\\n]*${condition}[^.;!?\\n]*\\?`,
    `\\b(?:used by|works? with|suitable for|helpful (?:for|to)) (?:people|those|anyone|clients) (?:who suffer|suffering) (?:from|with)\\b${near}${condition}`,
  ].map((says, at) => ({
    id: `condition-${at + 1}`,
    says,
    why: supervised,
    rule: "CAP 12.2",
    instead: "Many of my clients live with long-term conditions, and enjoy an hour that is fitted to them.",
  })),
  {
    id: "labour",
    says: "\\b(?:induc\\w+|brings? on|start) labour\\b|\\bturns? (?:your|the) baby\\b",
    why: supervised,
    rule: "CAP 12.2",
    instead: "A quiet hour in pregnancy, lying on your side, once your midwife has no objection.",
  },
];

const pain: readonly ClaimRule[] = [
  {
    id: "pain",
    says: `${promise}[^.;!?\\n]{0,40}?\\b(?:pains?|aches?(?: and pains)?)\\b|\\bpain[ -](?:relief|free)\\b`,
    why: "Studies find a small effect on pain that does not last. Said as a fact, it promises more.",
    rule: "CAP 12.1",
    instead: "Many people find that it eases their aches for a while. It works best together with moving more.",
    hedged: true,
  },
  {
    id: "flexibility",
    says: "\\b(?:improv|increas|restor|boost|enhanc)\\w*[^.;!?\\n]{0,25}?\\b(?:flexibility|mobility|elasticity|range of (?:motion|movement))\\b",
    why: "The gain is small and short in studies. Said as a fact, it promises more.",
    rule: "CAP 12.1",
    instead: "It may help you feel looser for a while.",
    hedged: true,
  },
  {
    id: "scar",
    says: "\\b(?:reduc|remov|fad|remodel|improv|soften|break|broke|mak)\\w*[^.;!?\\n]{0,20}?\\bscars?(?: tissue)?\\b|\\bscars? (?:disappear|fade)\\w*",
    why: "Studies of scar massage are few and weak.",
    rule: "CAP 12.1",
    instead: "For some people it may help how a scar feels and moves.",
    hedged: true,
  },
];

const tooMuch: readonly ClaimRule[] = [
  {
    id: "heals",
    says: "\\b(?:cur(?:es?|ed|ing)|heal(?:s|ing)?|miracles?|miraculous|magic hands|permanent(?:ly)? (?:relief|results?|solution|pain)|once and for all|for good(?=[.!]|$))\\b|\\bfix(?:es)? (?:you|your)\\b",
    why: "It promises that something goes away for good.",
    rule: "CAP 12.1, 3.11",
    instead: "We measure before and after, so that you can see what changed and what did not.",
  },
  {
    id: "proven",
    says: "\\b(?:clinically|scientifically|medically) (?:proven|proved|tested)\\b|\\b(?:science|research|studies|trials) (?:has|have) (?:proven|proved)\\b|\\bproven to\\b",
    why: noProof,
    rule: "CAP 12.1, 3.7",
    instead: "Some small studies point this way; others do not.",
  },
  {
    id: "guaranteed",
    says: "\\b(?:results?|success|relief|improvement|satisfaction) (?:is |are )?guaranteed\\b|\\bguarantee(?:s|d)?\\b[^.;!?\\n]{0,20}?\\b(?:results?|success|relief|improvement)\\b|\\bworks? every time\\b|\\b100 ?% (?:success|effective|safe)",
    why: "Nobody can promise what a session will do.",
    rule: "CAP 3.7, 3.11",
    instead: "If nothing has changed after three visits, we tell you, and look for who else may help.",
  },
  {
    id: "best",
    says: "\\b(?:the|county['’]s|town['’]s) (?:(?:very )?best|leading|number one|no\\.? ?1|finest|top)\\b[^.;!?\\n]{0,25}?\\b(?:therap\\w+|massage|clinic|practice|treatments?)\\b",
    why: "To be the best is an objective claim that has to be shown.",
    rule: "CAP 3.7",
    instead: "A small practice in Exampleton.",
  },
  {
    id: "endorsed",
    says: "\\b(?:recommended|approved|endorsed|trusted) by (?:doctors?|GPs?|the NHS|surgeons?|specialists?)\\b|\\b(?:NHS|doctor|GP)[- ](?:approved|recommended|endorsed)\\b",
    why: "It borrows a name that has not been lent.",
    rule: "CAP 3.7, 3.50",
    instead: "With your leave we write to your GP.",
  },
  {
    id: "safe",
    says: "\\b(?:completely|totally|absolutely|perfectly|100%) safe\\b|\\b(?:no|without(?: any)?) (?:side|adverse|ill)[- ]effects\\b|\\brisk[- ]free\\b",
    why: "Everything that does something can do something unwanted.",
    rule: "CAP 3.11",
    instead: "We ask about your health first, and tell you what you may feel afterwards.",
    always: true,
  },
  {
    id: "everybody",
    says: "\\b(?:suitable|safe|good|ideal|perfect|right|works) for (?:everyone|everybody|anyone|anybody|all(?: ages)?\\b|any age)",
    why: "Some people should not be treated, or not today.",
    rule: "CAP 3.11",
    instead: "It can be adapted for most people, after questions about their health.",
  },
];

const mechanisms: readonly ClaimRule[] = [
  {
    id: "cleansing",
    says: "\\bdetox\\w*|\\btoxins?\\b|\\b(?:clear|flush|remov|drain|release)\\w*[^.;!?\\n]{0,20}?\\b(?:lactic acid|waste|impurities|harmful substances)\\b|\\bpurif\\w+",
    why: noProof,
    rule: "CAP 12.1",
    instead: "Drink as you feel like; nothing has to be washed out.",
  },
  {
    id: "flow",
    says: "\\b(?:improv|increas|boost|stimulat|enhanc|encourag|promot|better)\\w*[^.;!?\\n]{0,30}?\\b(?:circulation|blood (?:flow|supply)|lymph\\w*|oxygen\\w*|immun\\w+(?: system)?)",
    why: "A review found that massage changes neither blood flow in muscle nor what is carried away.",
    rule: "CAP 12.1",
    instead: "The area often feels warm.",
  },
  {
    id: "structure",
    says: "\\b(?:re-?align\\w*|misalign\\w*|out of (?:alignment|place)|back (?:in|into|in to) place|unblock\\w*(?: [^.;!?\\n]{0,15}?restrictions?)?)\\b|\\b(?:break|breaks|breaking|releas(?:e|es|ing)|free|frees|dissolv\\w+) (?:down |up |away )?[^.;!?\\n]{0,15}?\\b(?:adhesions?|scar tissue|knots|restrictions?|fascia)\\b|\\blengthen(?:s|ing)? [^.;!?\\n]{0,15}?muscles?\\b",
    why: "It tells of a change inside the body that nobody has shown.",
    rule: "CAP 12.1",
    instead: "A slow way of working on muscle and fascia; many people feel freer for a while.",
  },
  {
    id: "posture",
    says: "\\b(?:correct|improv|fix|straighten|better)\\w*[^.;!?\\n]{0,25}?\\b(?:postur\\w+|breathing|muscle tone|lung capacity)\\b|\\bposture (?:correction|problems? solved)\\b",
    why: noProof,
    rule: "CAP 12.1",
    instead: "We explore comfortable, varied positions and easy breathing.",
  },
  {
    id: "inflammation",
    says: "\\b(?:reduc|calm|lower|fight|eas|tak|sooth)\\w*[^.;!?\\n]{0,20}?\\b(?:inflammat\\w+|swelling)\\b|\\banti-inflammatory (?:effect|massage|treatment)",
    why: noProof,
    rule: "CAP 12.1",
    instead: "A gentle way of working.",
  },
  {
    id: "feelings",
    says: "\\b(?:releas|heal|clear|process|resolv)\\w*[^.;!?\\n]{0,20}?\\b(?:traumas?|emotions?|emotional)\\b|\\bemotional (?:release|healing)\\b|\\b(?:re-?balanc|unblock|realign|restor|clear)\\w*[^.;!?\\n]{0,15}?\\benerg(?:y|ies)\\b|\\bchakras?\\b|\\b(?:reset|rebalanc|regulat|stimulat)\\w*[^.;!?\\n]{0,15}?\\b(?:nervous system|vagus)\\b",
    why: noProof,
    rule: "CAP 12.1",
    instead: "Strong feelings sometimes come up. You can pause or stop at any time.",
  },
  {
    id: "beauty",
    says: "\\b(?:los(?:e|es|ing) weight|weight loss|slimming|burns? (?:off )?fat|cellulite|anti-?age?ing|inch loss)\\b",
    why: noProof,
    rule: "CAP 12.1, 13.1",
    instead: "An hour of rest.",
  },
];

const sport: readonly ClaimRule[] = [
  {
    id: "prevents-injury",
    says: "\\b(?:prevent|avoid|protect|guard|mitigat|minimi[sz]|stop)\\w*[^.;!?\\n]{0,30}?\\binjur(?:y|ies)\\b|\\b(?:reduc|lower|less)\\w*[^.;!?\\n]{0,20}?\\brisk of[^.;!?\\n]{0,15}?\\binjur(?:y|ies)\\b|\\binjury[- ]prevention\\b",
    why: noProof,
    rule: "CAP 12.1",
    instead: "Building strength and load gradually matters most; we show you how.",
  },
  {
    id: "treats-injury",
    says: `${promise}(?:(?!\\bminor\\b)[^.;!?\\n]){0,30}?\\b(?:sports? |sporting |serious |all |old |overuse )injur(?:y|ies)\\b|\\binjur(?:y|ies) (?:healed|cured|fixed|gone|treated)\\b`,
    why: "Without “minor” it takes in injuries that a doctor should look after.",
    rule: "CAP 12.2",
    instead: "We work with people after minor strains, beside whoever looks after the injury.",
  },
  {
    id: "performance",
    says: "\\b(?:improv|boost|enhanc|increas|maximi[sz])\\w*[^.;!?\\n]{0,25}?\\b(?:performance|strength|speed|power|stamina|endurance)\\b",
    why: "Trials found no gain in strength, speed or endurance.",
    rule: "CAP 12.1",
    instead: "It may ease soreness after training.",
  },
  {
    id: "recovery",
    says: "\\b(?:aid|speed|accelerat|quicken|boost|faster|quicker|shorten)\\w*(?: up)?[^.;!?\\n]{0,20}?\\b(?:recover\\w*|healing|rehabilitation)\\b|\\bin half the time\\b",
    why: noProof,
    rule: "CAP 12.1",
    instead: "Some people feel less sore after training.",
  },
];

const insteadOfCare: readonly ClaimRule[] = [
  {
    id: "instead-of-care",
    says: "\\b(?:avoid|instead of|alternatives? to|without(?: the)? need(?:ing)? (?:for|of)?|rather than|replaces?|no need for|free of)\\b[^.;!?\\n]{0,15}?\\b(?:surgery|operations?|medication|medicines?|painkillers?|injections?|tablets|drugs|doctors?|your GP)\\b|\\bno need to (?:see|ask|bother) (?:a |your )?(?:doctor|GP)\\b|\\b(?:won['’]t|not) need (?:your|any) (?:tablets|medication|painkillers|medicines)\\b|\\bcome off (?:your )?(?:tablets|medication)\\b",
    why: "It leads people away from care that they may need.",
    rule: "CAP 12.2",
    instead: "We work beside your GP, and never in their place.",
    always: true,
  },
  {
    id: "finds-the-cause",
    says: "\\bdiagnos(?:e|es|ing|tic)\\b|\\b(?:get|accurate|clear|full|free)\\b[^.;!?\\n]{0,12}?\\bdiagnosis\\b|\\broot causes?\\b",
    why: "Naming an illness or its cause belongs to those who are qualified for it.",
    rule: "CAP 12.2",
    instead: "We look for what may keep it going, and write down a working impression.",
  },
];

const titles: readonly ClaimRule[] = [
  {
    id: "protected-title",
    says: [
      `\\b(?:I am(?! not)|I['’]m(?! not)|we are(?! not)|we['’]re(?! not)|(?:work|practise|trained?|qualified|registered)(?:s|ed)? as)\\s+(?:an?\\s+|the\\s+)?(?:[\\w-]+\\s+){0,3}?${protectedTitle}\\b`,
      `\\bour\\s+(?:[\\w-]+\\s+){0,2}?${protectedTitle}\\b`,
      `\\byour\\s+(?:[\\w-]+\\s+){0,2}?(?:local|friendly|trusted|own)\\s+${protectedTitle}\\b`,
      `\\b(?:we|I) (?:offer|provide|use|practise|do|give)\\s+(?:[\\w-]+\\s+){0,3}?${protectedTitle}\\b(?: \\w+)?`,
      `\\bbook (?:your|a|an) ${protectedTitle}\\b`,
      `\\b${protectedTitle}[- ]style\\b`,
      `(?<!\\b(?:NHS|their|another|hospital|private|your|of|for|to|with|beside|and|or|an?|the)\\s)\\b${protectedTitle} (?:sessions?|treatments?|massages?|clinic|appointments?)\\b`,
    ].join("|"),
    why: "The title is protected by law: only people on the statutory register may use it of themselves or of what they do.",
    rule: "Health Professions Order 2001 art. 39; Osteopaths Act 1993 s. 32; Chiropractors Act 1994 s. 32",
    instead: "I am a soft tissue therapist.",
    blocks: true,
  },
];

export const claimRules: readonly ClaimRule[] = [
  ...titles,
  ...conditions,
  ...insteadOfCare,
  ...tooMuch,
  ...mechanisms,
  ...sport,
  ...pain,
];
