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
  source("common-practice", "common-practice", "Customary in the trade; no published source found yet"),
];
