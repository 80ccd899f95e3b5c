import type { ClaimRule } from "./claim-rule.ts";
import { borrowed } from "./borrowed-names.ts";
import { condition, promise } from "./words.ts";

const near = "[^.;!?\\n]{0,70}?";
const noProof = "A claim that something works needs trials that show it, and for this there are none or too few.";
const supervised =
  "It names something that a doctor should look after. Only somebody suitably qualified may offer help for it in public.";

const ourWork =
  "\\b(?:massage|cupping|treatments?|sessions?|techniques?|release|hands-on|soft tissue (?:therapy|work)|(?:lymph|scar|rib|abdominal|gentle) work|our (?:hands|work|clinic)|I (?:work|speciali[sz]e)|we (?:work|free|turn|settle))\\b";

const conditions: readonly ClaimRule[] = [
  ...[
    `${promise}${near}${condition}`,
    `${condition}[^.;!?\\n]{0,20}?\\b(?:relief|treatments?|therap(?:y|ies)|massage|clinics?|specialists?|remed(?:y|ies)|sufferers?|we treat|get better)\\b`,
    `\\b(?:suffer\\w*|struggl\\w*|plagued|troubled)\\s+(?:from|with|by)\\b${near}${condition}[^.;!?\\n]{0,30}\\?`,
    `${condition}[^.;!?\\n]{0,40}?\\b(?:gone|responds? well|vanish\\w*|disappear\\w*|cleared|cured|healed|no longer|went away|can benefit|benefits?)\\b`,
    `${condition}[^.;!?\\n]{0,60}?\\bfinds?\\b[^.;!?\\n]{0,40}?\\b(?:help|lift|eas|reliev|reduc|improv)\\w*`,
    `^\\s*(?!(?:do|have|are|is|did|has|can|may|what|why|how|when|who|should|if)\\b)[^.;!?\\n]*${condition}[^.;!?\\n]*\\?`,
    `${condition}[^.;!?\\n]{0,40}?\\b(?:at bay|(?<!not )under control|behind you|out of your life)\\b`,
    `\\b(?:came|come|comes|arrived) (?:in |to us )?with\\b[^.;!?\\n]{0,60}?\\b(?:left|leave|leaves|went|goes) (?:home )?without\\b`,
    `\\b(?:conditions? (?:treated|we treat|we help)|we treat|say no to)\\b[^.;!?\\n]{0,40}?${condition}`,
    `${condition}[^.;!?\\n]{0,30}?\\b(?:melt|fade|dissolve)s?\\b`,
    `\\b(?:used by|works? with|suitable for|helpful (?:for|to)) (?:people|those|anyone|clients) (?:who suffer|suffering) (?:from|with)\\b${near}${condition}`,
  ].map((says, at) => ({
    id: `condition-${at + 1}`,
    says,
    why: supervised,
    rule: "CAP 12.2",
    instead: "Many of my clients live with long-term conditions, and enjoy an hour that is fitted to them.",
  })),
  {
    id: "condition-of-ours",
    says: `(?<=${ourWork}[^.;!?\\n]{0,60}?)${condition}|${condition}(?=[^.;!?\\n]{0,60}?${ourWork})`,
    why: supervised,
    rule: "CAP 12.2",
    instead: "Many of my clients live with long-term conditions, and enjoy an hour that is fitted to them.",
    hedged: true,
  },
  {
    id: "labour",
    says: "\\b(?:induc\\w+|brings? on|start) labour\\b|\\bturns? (?:your |the |an? )?(?:baby|breech)\\b",
    why: supervised,
    rule: "CAP 12.2",
    instead: "A quiet hour in pregnancy, lying on your side, once your midwife has no objection.",
  },
];

const pain: readonly ClaimRule[] = [
  {
    id: "pain",
    says: `${promise}[^.;!?\\n]{0,40}?\\b(?:pains?|aches?(?: and pains)?)\\b|\\bpain[ -](?:relief|free)\\b|\\bpain (?:is|has) gone\\b|\\b(?:walk|leave|go home|get up|wake up)\\b[^.;!?\\n]{0,40}?\\bwithout (?:it|pain|an ache)\\b`,
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
    says: "\\b(?:cur(?:es?|ed|ing)|heal(?:s|ing)?(?! the (?:moor|land|soil|planet|world))|miracles?|miraculous|magic hands|permanent(?:ly)? (?:relief|results?|solution|pain)|once and for all|for good(?=[.!]|$))\\b|\\bfix(?:es)? (?:you|your)\\b|\\b(?:eliminat|banish|remov|end|stop|gone|goes|cur)\\w*[^.;!?\\n]{0,25}?\\bfor ?ever\\b|\\bnever (?:trouble|bother|hurt|ache|return|come back)\\b[^.;!?\\n]{0,15}?(?:\\bagain\\b|$)",
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
    says: "\\b(?:results?|success|relief|improvement|satisfaction) (?:is |are )?guaranteed\\b|\\bguarantee(?:s|d)\\b(?! (?:parking|places?|spaces?|appointments?))|\\b(?:we|I) guarantee\\b|\\b(?:works?|relief|results?|success)\\b[^.;!?\\n]{0,25}?\\bevery (?:single )?time\\b|\\b100 ?% (?:success|effective|safe)|\\bmoney[- ]back\\b",
    why: "Nobody can promise what a session will do.",
    rule: "CAP 3.7, 3.11",
    instead: "If nothing has changed after three visits, we tell you, and look for who else may help.",
  },
  {
    id: "best",
    says: "\\b(?:the|county['’]s|town['’]s) (?:(?:very )?best|leading|number one|no\\.? ?1|finest|top|most (?:qualified|experienced|trusted|skilled|effective|advanced))\\b[^.;!?\\n]{0,25}?\\b(?:therap\\w+|massage|clinic|practice|treatments?)\\b|\\bbetter (?:results|outcomes|care) than\\b",
    why: "To be the best is an objective claim that has to be shown.",
    rule: "CAP 3.7",
    instead: "A small practice in Exampleton.",
  },
  {
    id: "safe",
    says: "\\b(?:completely|totally|absolutely|perfectly|100%) safe\\b|\\b(?:no|without(?: any)?) (?:side|adverse|ill)[- ]effects\\b|\\brisk[- ]free\\b|\\b(?:no|without(?: any)?) risks?\\b|\\bnothing can go wrong\\b",
    why: "Everything that does something can do something unwanted.",
    rule: "CAP 3.11",
    instead: "We ask about your health first, and tell you what you may feel afterwards.",
    always: true,
  },
  {
    id: "everybody",
    says: "\\b(?:suitable|safe|good|ideal|perfect|right|works) for (?:everyone|everybody|anyone|anybody|all(?: ages)?\\b|any age)|\\bfor (?:absolutely |literally )?(?:everyone|everybody|anyone|anybody)\\b[^.;!?\\n]{0,20}?\\bwhatever\\b|\\b(?:everyone|everybody|anyone|anybody) (?:can |will )?(?:benefits?|feels? better|improves?)\\b",
    why: "Some people should not be treated, or not today.",
    rule: "CAP 3.11",
    instead: "It can be adapted for most people, after questions about their health.",
  },
];

const mechanisms: readonly ClaimRule[] = [
  {
    id: "cleansing",
    says: "\\bdetox\\w*|\\btoxins?\\b|\\b(?:clear|flush|remov|drain|release)\\w*[^.;!?\\n]{0,20}?\\b(?:lactic acid|waste|impurities|harmful substances)\\b|\\bpurif\\w+|\\bcleans(?:es?|ing) (?:your |the )?(?:body|muscles?|tissues?|blood|system)",
    why: noProof,
    rule: "CAP 12.1",
    instead: "Drink as you feel like; nothing has to be washed out.",
  },
  {
    id: "flow",
    says: "\\b(?:improv|increas|boost|stimulat|enhanc|encourag|promot|better)\\w*[^.;!?\\n]{0,30}?\\b(?:circulation|blood (?:flow|supply)|lymph\\w*|oxygen\\w*|immun\\w+(?: system)?)|\\b(?:get|gets|keep|keeps)\\b[^.;!?\\n]{0,15}?\\b(?:lymph\\w*|blood|circulation)\\b[^.;!?\\n]{0,10}?\\b(?:moving|flowing|going)\\b|\\boxygenat\\w+|\\bimmune (?:system|defences?|response)\\b[^.;!?\\n]{0,20}?\\b(?:lift|boost|strong)\\w*",
    why: "A review found that massage changes neither blood flow in muscle nor what is carried away.",
    rule: "CAP 12.1",
    instead: "The area often feels warm.",
  },
  {
    id: "structure",
    says: "\\b(?:re-?align\\w*|misalign\\w*|out of (?:alignment|place)|back (?:in|into|in to) place|back where (?:it|they) belongs?|unblock\\w*(?: [^.;!?\\n]{0,15}?restrictions?)?)\\b|\\b(?:break|breaks|breaking|eliminat(?:e|es|ing)|remov(?:e|es|ing)|releas(?:e|es|ing)|free|frees|dissolv\\w+|melts?|melting|iron(?:s|ing)?) (?:down |up |away |out )?[^.;!?\\n]{0,15}?\\b(?:adhesions?|scar tissue|knots|restrictions?|fascia)\\b|\\blengthen(?:s|ing)? [^.;!?\\n]{0,15}?muscles?\\b",
    why: "It tells of a change inside the body that nobody has shown.",
    rule: "CAP 12.1",
    instead: "A slow way of working on muscle and fascia; many people feel freer for a while.",
  },
  {
    id: "posture",
    says: "\\b(?:correct|improv|increas|expand|fix|straighten|better)\\w*[^.;!?\\n]{0,25}?\\b(?:postur\\w+|breathing|muscle tone|lung capacity)\\b|\\bposture (?:correction|problems? solved)\\b",
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
    says: "\\b(?:releas|heal|clear|process|resolv)\\w*[^.;!?\\n]{0,20}?\\b(?:traumas?|emotions?|emotional)\\b|\\bemotional (?:release|healing)\\b|\\b(?:(?:re-?)?balanc|unblock|realign|restor|clear)\\w*[^.;!?\\n]{0,15}?\\benerg(?:y|ies)\\b|\\bchakras?\\b|\\b(?:reset|rebalanc|regulat|stimulat)\\w*[^.;!?\\n]{0,15}?\\b(?:nervous system|vagus)\\b",
    why: noProof,
    rule: "CAP 12.1",
    instead: "Strong feelings sometimes come up. You can pause or stop at any time.",
  },
  {
    id: "body-chemistry",
    says: "\\b(?:lower|rais|boost|releas|balanc|regulat|flood|increas|reduc|kick-?start|speed|fix|correct|even|level)\\w*[^.;!?\\n]{0,30}?\\b(?:cortisol|serotonin|dopamine|endorphins?|oxytocin|melatonin|metaboli\\w+|hormones?|leg length|pelvic tilt)\\b",
    why: noProof,
    rule: "CAP 12.1",
    instead: "Many people feel calmer after an hour of rest.",
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
    says: "\\b(?:prevent|avoid|protect|guard|mitigat|minimi[sz]|stop)\\w*[^.;!?\\n]{0,30}?\\binjur(?:y|ies)\\b|\\b(?:reduc|lower|less)\\w*[^.;!?\\n]{0,20}?\\brisk of[^.;!?\\n]{0,15}?\\binjur(?:y|ies)\\b|\\binjury[- ](?:prevention|free)\\b",
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
    says: "\\b(?:improv|boost|enhanc|increas|maximi[sz]|better|adds?)\\w*[^.;!?\\n]{0,25}?\\b(?:performance|strength|speed|power|stamina|endurance)\\b|\\b(?:run|jump|swim|cycle|ride|lift|throw|hit|train|play) (?:faster|further|farther|higher|harder|longer|heavier|better)\\b|\\bmak(?:e|es|ing) (?:your |the )?(?:muscles?|legs?|back|core|you) (?:stronger|faster|fitter)\\b",
    why: "Trials found no gain in strength, speed or endurance.",
    rule: "CAP 12.1",
    instead: "It may ease soreness after training.",
  },
  {
    id: "recovery",
    says: "\\b(?:aid|speed|accelerat|quicken|boost|faster|quicker|shorten)\\w*(?: up)?[^.;!?\\n]{0,20}?\\b(?:recover\\w*|healing|rehabilitation)\\b|\\b(?:cut|halv|slash|reduc)\\w*[^.;!?\\n]{0,20}?\\b(?:recovery|healing) times?\\b|\\bin half the time\\b|\\bback\\b[^.;!?\\n]{0,20}?\\bfrom\\b[^.;!?\\n]{0,25}?\\bin (?:days|hours|no time|record time|a week)\\b",
    why: noProof,
    rule: "CAP 12.1",
    instead: "Some people feel less sore after training.",
  },
];

export const claimRules: readonly ClaimRule[] = [
  ...borrowed,
  ...conditions,
  ...tooMuch,
  ...mechanisms,
  ...sport,
  ...pain,
];
