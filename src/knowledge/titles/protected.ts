import { byHcpc, hcpc, title } from "./title.ts";

const group = "Hands-on, protected titles";
const abroad = {
  nation: "Ireland",
  says: "Physiotherapist and physical therapist are protected there too, by CORU.",
};

export const protectedHandsOn = [
  title({
    slug: "physiotherapist",
    name: "Physiotherapist",
    alsoCalled: ["physical therapist", "physio"],
    group,
    standing: byHcpc,
    registers: [hcpc, { name: "Chartered Society of Physiotherapy", at: "https://www.csp.org.uk/" }],
    training: "A degree of three to four years, or a master’s, with practice in hospitals.",
    does: "Assesses and can give a diagnosis within their field; exercise, advice and hands-on work; also after operations, strokes and in chest care.",
    seeWhen:
      "Pain with pins and needles or weakness, recovery after an operation or a serious injury, or long rehabilitation.",
    notWhen: "An emergency.",
    differs: [abroad],
    disputed: "The shorter word physio stands in no law by itself; the profession treats it as the same title.",
  }),
  title({
    slug: "osteopath",
    name: "Osteopath",
    group,
    standing: { kind: "protected", by: "General Osteopathic Council", law: "Osteopaths Act 1993, section 32" },
    registers: [{ name: "GOsC register", at: "https://www.osteopathy.org.uk/register-search/" }],
    training: "A degree of four to five years.",
    does: "Assesses and can give a diagnosis within their field; hands-on work on joints and muscles, and advice.",
    seeWhen: "Back, neck or joint pain, when you want somebody to say what it is and to work by hand.",
    notWhen: "An emergency.",
    differs: [
      {
        nation: "Ireland",
        says: "The title is not protected there; the UK law covers England, Wales, Scotland and Northern Ireland.",
      },
    ],
    disputed: "How far words such as osteopathic may be used by others has been consulted on.",
  }),
  title({
    slug: "chiropractor",
    name: "Chiropractor",
    group,
    standing: { kind: "protected", by: "General Chiropractic Council", law: "Chiropractors Act 1994, section 32" },
    registers: [{ name: "GCC register", at: "https://www.gcc-uk.org/" }],
    training: "A degree of four to five years.",
    does: "Assesses and can give a diagnosis within their field; joints, above all of the spine, often with quick thrusts.",
    seeWhen: "Back or neck pain, when you want somebody to say what it is and don’t mind thrusts.",
    notWhen: "An emergency, fragile bones, or trouble with the arteries of the neck.",
    disputed:
      "How much thrusts to the neck are worth against their rare harm is argued over, also among those who give them.",
  }),
];
