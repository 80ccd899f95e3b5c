/** What medical supervision should be sought for, and what people call it. Written for a regular expression. */
const conditionsByKind = {
  joints:
    "arthrit(?:is|ic)|osteoarthrit(?:is|ic)|rheumat\\w+|fibromyalgia|frozen shoulders?|tennis elbow|golfer['’]?s elbow|carpal tunnel(?: syndrome)?|RSI|repetitive strain|whiplash|(?:slipped|herniated|bulging) dis[ck]s?|dis[ck] (?:bulges?|problems?|prolapse)|scoliosis|tend[io]nitis|tendinopathy|bursitis|TMJ|spondyl\\w+|osteoporosis|hypermobility|ehlers-danlos|gout|lupus|hernias?",
  nerves:
    "sciatica|(?:trapped|pinched|damaged) nerves?|nerve damage|neuropathy|piriformis syndrome|multiple sclerosis|parkinson['’]?s|epilepsy|dementia|alzheimer['’]?s|(?<=(?:after|had|following|from|of)(?: a)? )strokes?|stroke (?:survivors?|patients?|sufferers?)|vertigo|tinnitus",
  sport:
    "plantar fasciitis|shin splints|runner['’]?s knee|jumper['’]?s knee|IT band syndrome|rotator cuff (?:tears?|injur(?:y|ies)|problems?)|torn (?:muscles?|ligaments?)|(?:muscle|ligament) tears?|fractures?|sprained \\w+",
  head: "migraines?|headaches?|sinusitis|sleep apnoea|insomnia",
  mind: "depression|anxiety(?: disorders?)?|panic attacks?|PTSD|post-traumatic stress|addictions?|autism|ADHD",
  inside:
    "cancers?|tumours?|diabetes|asthma|COPD|(?:high )?blood pressure|hypertension|heart disease|IBS|irritable bowel|constipation|indigestion|bloating|digestive (?:disorders?|problems?)|colic|allerg(?:y|ies)|infections?|colds|flu|long covid|chronic fatigue|ME\\/CFS|eczema|psoriasis|shingles|varicose veins|lymphoedema|oedema",
  birth:
    "infertility|fertility|endometriosis|PCOS|period pains?|(?:menstrual|period) cramps?|menopaus\\w+|hormones?|hormonal \\w+|morning sickness|conceiv\\w+|keloids?|incontinence|pelvic floor (?:problems?|dysfunction)|erectile dysfunction",
  any: "(?:medical |health |recurring )?(?:conditions|symptoms)|(?:health|joint|back|neck|knee|hip|shoulder|sleep|period|fertility|day[- ]to[- ]day) (?:problems|issues)|medical condition|smoking|side effects|illness(?:es)?|diseases?|ailments?|disorders?",
};
export const condition = `\\b(?:${Object.values(conditionsByKind).join("|")})\\b`;

/** A promise to change something for the better. */
export const promise =
  "\\b(?:treat(?:s|ing|ments? (?:for|of))?|therap(?:y|ies) for|cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|fix(?:es|ed|ing)?|reliev(?:e|es|ed|ing)|relief (?:for|from|of)|eas(?:e|es|ed|ing)|reduc(?:e|es|ed|ing)|improv(?:e|es|ed|ing)|help(?:s|ed|ing)?|assist(?:s|ed|ing)?|clear(?:s|ed|ing)? up|sort(?:s|ed)? (?:out )?|minimi[sz](?:e|es|ing)|used (?:for|against|in cases)|alleviat(?:e|es|ed|ing)|manag(?:e|es|ing)|combat(?:s|ing)?|fight(?:s|ing)?|prevent(?:s|ing)?|beat(?:s|ing)?|banish(?:es)?|resolv(?:e|es|ing)|sooth(?:e|es|ing)|calm(?:s|ing)?|address(?:es|ing)?|target(?:s|ing)?|tackl(?:e|es|ing)|regulat(?:e|es|ing)|lower(?:s|ing)?(?! (?:back|legs?|limbs?|body|half|arms?)\\b)|lift(?:s|ing)?|balanc(?:e|es|ing)|rebalanc(?:e|es|ing)|boost(?:s|ing)?|correct(?:s|ing)?|revers(?:e|es|ing)|speciali[sz](?:e|es|ing) in|specialists? in|(?:effective|good|great|ideal|perfect|excellent|recommended|indicated) (?:for|against|in)|works? (?:for|on)|(?:remedy|solution|answer) (?:for|to)|freedom from|recover(?:y|s)? from|g[eo]ts? rid of|responds? well to|say goodbye to|ends?|stops?|eliminat(?:e|es|ing)|drop(?:s|ping)?|settl(?:e|es|ing)|slow(?:s|ing)|shrink(?:s|ing)?|melt(?:s|ing)?|undo(?:es)?|remov(?:e|es|ing))\\b";

export const protectedTitle =
  "(?:physio(?:therap(?:y|ists?|eutic))?s?|physical therap(?:y|ists?)|osteopath(?:y|s|ic|ist|ists)?|chiropract(?:or|ors|ic)|podiatr(?:y|ists?)|chiropod(?:y|ists?)|dietitians?|dieticians?|occupational therap(?:y|ists?)|orthotists?)";
