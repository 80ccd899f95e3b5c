import type { ClaimRule } from "./claim-rule.ts";
import { protectedTitle } from "./words.ts";

/** A good name that was never lent: a title, a recommendation, or the place of medical care. */
const insteadOfCare: readonly ClaimRule[] = [
  {
    id: "instead-of-care",
    says: "\\b(?:avoid|instead of|alternatives? to|without(?: the)? need(?:ing)? (?:for|of)?|rather than|replaces?|no need for|free of)\\b[^.;!?\\n]{0,15}?\\b(?:surgery|operations?|medication|medicines?|painkillers?|injections?|tablets|drugs|doctors?|your GP)\\b|\\bno need to (?:see|ask|bother|wait for) (?:a |your |the )?(?:doctor|GP)\\b|\\bcome (?:straight )?to us with (?:any|every|all|your) (?:new )?(?:pains?|aches?|symptoms?)\\b|\\b(?:throw away|throw out|bin|ditch|forget) (?:your |the |those )?(?:tablets|pills|painkillers|medicines?|medication|crutches|stick)\\b|\\b(?:won['’]t|not) need (?:your|any) (?:tablets|medication|painkillers|medicines)\\b|\\b(?:come|get|stay|keep) off (?:your |the )?(?:tablets|medication|painkillers|pills|medicines)\\b|\\bcancel (?:your|the) (?:operation|surgery|scan|injections?)\\b|\\b(?:what|things) (?:the |your )?(?:doctors?|GPs?|hospitals?|physios?) (?:have )?(?:miss\\w*|overlook\\w*)|\\b(?:more effective|better|stronger|safer) than (?:any |your )?(?:\\w+ )?(?:painkillers?|medicines?|medication|drugs?|tablets|surgery|doctors?)\\b",
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
      `\\bphysio-(?:led|based|grade|level)\\b`,
      `^\\s*${protectedTitle} (?:in|near|for|at)\\b`,
      `\\byour ${protectedTitle} (?:in|near|at)\\b`,
      `^(?!\\s*also called)[^.;!?\\n]{1,40}?,\\s*(?:registered |qualified |senior |sports )?${protectedTitle}\\s*[.!]?$`,
      `\\blike an? ${protectedTitle}\\b`,
      "\\bour (?:consultants?|doctors?|medical (?:team|staff))\\b|\\bdoctor of (?:muscle|movement|soft tissue)\\w*\\b|\\bmedical (?:clinic|centre|practice|massage|massage therapist)\\b",
      `\\bbook (?:your|a|an) ${protectedTitle}\\b`,
      `^\\s*your\\s+(?:[\\w-]+\\s+){0,2}?${protectedTitle}\\s*[.!]?\\s*$`,
      `^\\s*${protectedTitle}(?: and [\\w ]{1,25}?)? by (?!an?\\b|the\\b|law\\b|your\\b)`,
      `\\b(?:massage|hands-on work) by (?:an?|our) (?:[\\w-]+\\s+){0,4}?${protectedTitle}\\s*[.!]?\\s*$`,
      "\\b(?:soft tissue|muscle|massage|back|posture) doctors?\\b",
      `\\b${protectedTitle}[- ]style\\b`,
      `(?<!\\b(?:NHS|their|another|hospital|private|your|of|for|to|with|beside|and|or|an?|the)\\s)\\b${protectedTitle} (?:sessions?|treatments?|massages?|clinic|appointments?)\\b`,
    ].join("|"),
    why: "The title is protected by law: only people on the statutory register may use it of themselves or of what they do.",
    rule: "Health Professions Order 2001 art. 39; Osteopaths Act 1993 s. 32; Chiropractors Act 1994 s. 32",
    instead: "I am a soft tissue therapist.",
    blocks: true,
  },
  {
    id: "borrowed-adjective",
    says: "\\b(?:osteopathic|chiropractic|physiotherapeutic) (?:[\\w-]+ )?(?:techniques?|methods?|manipulations?|adjustments?|work|principles|approach|skills)\\b",
    why: "It leads people to think that somebody on the statutory register does the work.",
    rule: "CAP 3.1; Osteopaths Act 1993 s. 32; Chiropractors Act 1994 s. 32",
    instead: "Soft tissue techniques, each with your agreement.",
  },
];

const endorsed: readonly ClaimRule[] = [
  {
    id: "endorsed",
    says: "\\b(?:recommended|approved|endorsed|trusted) by (?:doctors?|GPs?|the NHS|surgeons?|specialists?)\\b|\\b(?:doctors?|GPs?|surgeons?|consultants?|midwives|physios?) (?:all |often )?(?:recommend|trust|endorse|praise|swear by) (?:us|me|our|my|this)\\b|\\b(?:NHS|doctor|GP)[- ](?:approved|recommended|endorsed)\\b",
    why: "It borrows a name that has not been lent.",
    rule: "CAP 3.7, 3.50",
    instead: "With your leave we write to your GP.",
    always: true,
  },
];

export const borrowed: readonly ClaimRule[] = [...titles, ...insteadOfCare, ...endorsed];
