/** What a medicine's name tells us: the health question that it answers with a yes, or nothing that changes a treatment. */
export type MedicineClass = string;
export const changesNothing = "changes-nothing";

// question | names, as on the box in the UK: the substance, and the few brand names that people say.
const table = `
anticoagulant | warfarin apixaban eliquis rivaroxaban xarelto edoxaban lixiana dabigatran pradaxa heparin enoxaparin clexane dalteparin fragmin tinzaparin acenocoumarol phenindione fondaparinux
antiplatelet | aspirin clopidogrel plavix ticagrelor brilique prasugrel dipyridamole
strong-painkillers | morphine oramorph mst codeine co-codamol co-dydramol dihydrocodeine tramadol oxycodone oxycontin fentanyl buprenorphine butrans methadone tapentadol diazepam lorazepam temazepam zopiclone zolpidem baclofen tizanidine methocarbamol gabapentin pregabalin
long-steroids | prednisolone prednisone dexamethasone hydrocortisone deflazacort
low-immunity | methotrexate azathioprine ciclosporin tacrolimus mycophenolate adalimumab humira etanercept infliximab rituximab tofacitinib baricitinib leflunomide
high-blood-pressure | amlodipine ramipril lisinopril perindopril losartan candesartan indapamide bendroflumethiazide felodipine doxazosin
diabetes | insulin metformin gliclazide sitagliptin empagliflozin dapagliflozin linagliptin
osteoporosis | alendronic alendronate risedronate ibandronate denosumab prolia zoledronic raloxifene teriparatide
asthma | salbutamol ventolin beclometasone clenil fostair seretide symbicort tiotropium montelukast
changes-nothing | paracetamol ibuprofen omeprazole lansoprazole esomeprazole atorvastatin simvastatin rosuvastatin pravastatin levothyroxine cetirizine loratadine fexofenadine sertraline citalopram fluoxetine folic iron ferrous vitamin cholecalciferol calcium magnesium gaviscon senna laxido
`;

export const knownMedicines: ReadonlyMap<string, MedicineClass> = new Map(
  table
    .trim()
    .split("\n")
    .flatMap((line) => {
      const [question = "", names = ""] = line.split("|").map((part) => part.trim());
      return names.split(" ").map((name) => [name, question] as const);
    }),
);

/** What a therapist may say of a medicine that nobody here knows, once they have asked what it is for. */
export const medicineClasses: readonly { value: MedicineClass; label: string }[] = [
  { value: "anticoagulant", label: "thins the blood" },
  { value: "antiplatelet", label: "keeps blood from clotting, like daily aspirin" },
  { value: "strong-painkillers", label: "strong painkiller, sedative or muscle relaxant" },
  { value: "long-steroids", label: "steroid tablets" },
  { value: "low-immunity", label: "weakens the immune system" },
  { value: "high-blood-pressure", label: "lowers blood pressure" },
  { value: "diabetes", label: "for diabetes" },
  { value: "osteoporosis", label: "for thin bones" },
  { value: "asthma", label: "for asthma or COPD" },
  { value: changesNothing, label: "none of these" },
];
