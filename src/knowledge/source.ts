/** Where a fact comes from. Quality is said plainly: a trade page shows what people do, not what works. */
export type Source = {
  readonly id: string;
  readonly title: string;
  readonly quality: "primary" | "secondary" | "trade" | "common-practice";
};

/** Nobody's name stands here until a person with the right knowledge has read the entry. */
export type Reviewed = { readonly reviewedBy: string | null; readonly reviewDue: string };

export const notYetReviewed: Reviewed = { reviewedBy: null, reviewDue: "2027-06-30" };

const source = (id: string, quality: Source["quality"], title: string): Source => ({ id, quality, title });

export const sources: readonly Source[] = [
  source(
    "cauda-equina-cards",
    "secondary",
    "NHS and patient warning cards for cauda equina, after Greenhalgh, Mercer and Finucane",
  ),
  source("back-pain-triage", "secondary", "Public NHS-style back pain warning sign pages"),
  source("ifompt-red-flags", "primary", "Finucane et al. 2020, JOSPT: framework for red flags of the spine"),
  source("dvt-explainers", "secondary", "Deep vein thrombosis explainers and emergency medicine text"),
  source("mfr-contraindications", "trade", "Published list of contraindications to myofascial release"),
  source("trade-contraindications", "trade", "UK soft tissue practices' published contraindication lists"),
  source(
    "anticoagulant-advice",
    "trade",
    "Anticoagulation nurse's reply as quoted by a patient, and a consumer science page",
  ),
  source("pregnancy-practice", "trade", "UK pregnancy massage practices' safety pages"),
  source("cancer-massage", "secondary", "Massage pages of UK and Australian cancer organisations"),
  source("nice-ng136", "primary", "NICE guideline 136, hypertension in adults, as summarised in BMJ 2019"),
  source("hypermobility", "trade", "Ehlers-Danlos Society and a clinic page on manual therapy in hypermobility"),
  source(
    "osteoporosis",
    "primary",
    "Royal Osteoporosis Society pages and a 2020 narrative review of manual therapy forces",
  ),
  source("child-consent", "secondary", "UK professional pages on children's consent to care"),
  source("soft-tissue-release", "primary", "J. Johnson, Soft Tissue Release, safety guidelines (excerpt)"),
  source("met-steps", "primary", "Massage Therapy Journal, spring 2025: steps of muscle energy technique"),
  source("met-reciprocal", "trade", "A practice's protocol for isometric reciprocal inhibition, 2016"),
  source("mfr-hold-times", "trade", "Massage trade press on the hold times of myofascial release"),
  source("scar-massage", "primary", "Shin and Bordeaux 2012, review of scar massage"),
  source("range-kurz", "secondary", "Printed joint ranges after Kurz"),
  source("range-textbook", "primary", "Textbook appendix of joint ranges (Access Physiotherapy)"),
  source("range-list", "secondary", "Published range of motion list"),
  source("aaos-from-memory", "common-practice", "Customary textbook ranges, still to be checked against the original"),
  source("stretch-dose", "secondary", "Page 2012 and ACSM stretch doses as repeated by training sites"),
  source("salaffi-2004", "primary", "Salaffi et al. 2004, European Journal of Pain, doi 10.1016/j.ejpain.2003.09.004"),
  source("abbott-2014", "primary", "Abbott and Schmitt 2014, JOSPT, doi 10.2519/jospt.2014.5248"),
  source("compression-review", "primary", "Review of ischaemic compression for tender points in muscle"),
  source("cupping-safety", "trade", "Published safety lists for dry cupping"),
  source("lymph-drainage", "secondary", "NHS and charity pages on manual lymphatic drainage"),
  source("mobilisation-loads", "primary", "Measured loads of graded joint mobilisation"),
  source(
    "range-soucie-2011",
    "primary",
    "Soucie et al. 2011, Haemophilia: normal joint ranges measured by age and sex",
  ),
  source(
    "tong-wainner",
    "secondary",
    "Tong 2002 and Wainner 2003 on neck and nerve root tests, as cited by a teaching site",
  ),
  source(
    "hegedus-2012",
    "primary",
    "Hegedus et al. 2012, British Journal of Sports Medicine: shoulder tests, meta-analysis",
  ),
  source(
    "gismervik-2017",
    "primary",
    "Gismervik et al. 2017, BMC Musculoskeletal Disorders: shoulder tests, meta-analysis",
  ),
  source("bjsm-shoulder", "primary", "British Journal of Sports Medicine table of best shoulder test combinations"),
  source("holtby-2004", "primary", "Holtby and Razmjou 2004: Speed's and Yergason's tests"),
  source("cochrane-2010", "primary", "van der Windt et al. 2010, Cochrane review CD007431, as summarised"),
  source("laslett-2005", "secondary", "Laslett 2005 abstract and teaching summaries"),
  source("bjsm-hip", "primary", "British Journal of Sports Medicine tables on hip tests"),
  source("sokal-2022", "primary", "Sokal et al. 2022: tests of the anterior cruciate ligament"),
  source("meniscus-studies", "primary", "Table of single studies of meniscus tests (Karachalios, Corea, Akseki)"),
  source("thompson-figures", "secondary", "Published figures for the calf squeeze test, collected by a teaching site"),
  source("carpal-tunnel-meta", "primary", "Meta-analysis of wrist provocation tests, PMC10294560"),
  source(
    "functional-change",
    "primary",
    "BMC Musculoskeletal Disorders 2018, doi 10.1186/s12891-018-2382-2: change in functional tests",
  ),
  source("mitchell-2016", "primary", "Mitchell et al. 2016: the Self-Evaluation of Breathing Questionnaire"),
  source("wilke-2016", "primary", "Wilke et al. 2016, systematic review of dissection studies of myofascial chains"),
  source("activity-guidance", "secondary", "UK Chief Medical Officers' activity guidance as repeated by public pages"),
  source(
    "posture-and-pain",
    "secondary",
    "Articles that cite reviews of posture and pain: the link is weak and inconsistent",
  ),
  source("nice-ng59", "secondary", "NICE guideline 59, low back pain, its wording as quoted by clinics"),
  source(
    "mfr-back-2021",
    "primary",
    "Chen et al. 2021 and Wu et al. 2021: reviews of myofascial release for the low back",
  ),
  source(
    "massage-sport-2020",
    "primary",
    "Davis et al. 2020, BMJ Open Sport and Exercise Medicine: massage and performance",
  ),
  source("massage-review-2023", "primary", "Dakić et al. 2023, review of massage in sport, PMC10302181"),
  source("met-cochrane", "primary", "Franke et al. 2015, Cochrane review CD009852 (abstract)"),
  source("met-back-2023", "primary", "Review of muscle energy technique for the low back, 2023, PMC10081535"),
  source("scar-review-2022", "primary", "Scoping review of scar massage, 2022, doi 10.1016/j.jht.2022.01.004"),
  source("pressure-2024", "primary", "Review of massage trials, 2024, PubMed 38432790"),
  source("pressure-2016", "primary", "Liao et al. 2016 and Xiong et al. 2015: reviews of massage trials"),
  source("asa-massage", "primary", "Advertising Standards Authority: advice on massage and body work"),
  source("common-practice", "common-practice", "Customary in the trade; no published source found yet"),
];

const known = new Map(sources.map(({ id, title }) => [id, title]));

export const sourceTitle = (id: string): string => known.get(id) ?? id;

/** What is wrong with an entry's source or review, for the checks that every list of facts goes through. */
export const sourceFaults = (entry: Reviewed & { readonly slug: string; readonly source: string }): string[] => [
  ...(known.has(entry.source) ? [] : [`${entry.slug} names no known source`]),
  ...(/^\d{4}-\d\d-\d\d$/.test(entry.reviewDue) ? [] : [`${entry.slug} has no review date`]),
];

/** What stands beside an entry until a clinician has put a name to it. */
export const sayReview = ({ reviewedBy }: Reviewed): string =>
  reviewedBy === null ? "Not yet reviewed by a clinician." : `Reviewed by ${reviewedBy}.`;
