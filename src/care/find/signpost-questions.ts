/** Where a sign leads at once; nothing else is asked then. */
export type Urgency = "999" | "A&E" | "today" | "GP";
export type Sign = { readonly code: string; readonly says: string; readonly goes: Urgency; readonly also?: string };
export type Choice = { readonly code: string; readonly says: string };

/** A code says nothing to whoever sees it in passing. */
export const none = "0";

export const nowSigns: readonly Sign[] = [
  { code: "a1", goes: "999", says: "Chest pain or pressure, or sudden trouble breathing" },
  {
    code: "a2",
    goes: "999",
    says: "A drooping face, a weak arm, trouble speaking, or sudden loss of sight or balance",
  },
  { code: "a3", goes: "999", says: "The worst headache of your life, or one that came like a clap of thunder" },
  { code: "a4", goes: "999", says: "A fever with a stiff neck or a rash, or you feel dreadfully unwell or confused" },
  { code: "a5", goes: "999", says: "Sudden tearing pain in back or belly, or you feel faint with it" },
  {
    code: "a6",
    goes: "A&E",
    says: "New numbness between the legs, or a change in passing water or opening your bowels",
  },
  { code: "a7", goes: "A&E", says: "New weakness in a leg, an arm or both legs, or you have become unsteady" },
  { code: "a8", goes: "A&E", says: "It began with a bad fall, crash or blow, or you can’t put weight on it" },
  { code: "a9", goes: "A&E", says: "One joint is suddenly hot, swollen and very sore" },
  { code: "a10", goes: "A&E", says: "New neck pain or headache with dizziness, double vision or trouble swallowing" },
  { code: "a11", goes: "today", says: "One leg or arm is newly swollen, warm and sore" },
  { code: "a12", goes: "today", says: "Back pain with a fever, or after an infection" },
  {
    code: "a13",
    goes: "today",
    says: "Over fifty, with a new headache, a sore scalp or a jaw that aches when you chew",
  },
  {
    code: "a14",
    goes: "999",
    says: "You may harm yourself, or you are in danger",
    also: "Samaritans listen at any hour, free: 116 123.",
  },
];

export const soonSigns: readonly Sign[] = [
  { code: "b1", goes: "GP", says: "You are losing weight without trying, or sweat through the night" },
  { code: "b2", goes: "GP", says: "Pain is there all night, however you lie" },
  {
    code: "b3",
    goes: "GP",
    says: "You once had chemotherapy, radiotherapy or a growth taken out, and this pain is new",
  },
  { code: "b4", goes: "GP", says: "There is a new lump or swelling" },
  { code: "b5", goes: "GP", says: "Pins and needles or numbness that stay" },
  { code: "b6", goes: "GP", says: "Joints are swollen, or stiff for more than half an hour each morning" },
  { code: "b7", goes: "GP", says: "Sudden pain in the back after a small fall, and your bones are fragile" },
];

export const about: readonly Choice[] = [
  { code: "c1", says: "Aching or stiff muscles, or something that keeps coming back" },
  { code: "c2", says: "Back, neck or joint pain, and I want somebody to tell me what it is" },
  { code: "c3", says: "I was hurt in sport or by a movement" },
  { code: "c4", says: "Getting strong again after an injury or an operation" },
  { code: "c5", says: "My feet, or how I walk" },
  { code: "c6", says: "I want to rest and unwind" },
  { code: "c7", says: "A scar that has closed" },
  { code: "c8", says: "I am pregnant, or gave birth in the last months" },
  { code: "c9", says: "Low mood or worry" },
  { code: "c10", says: "Food or weight" },
  { code: "c11", says: "Money, home, work or being alone" },
  { code: "c12", says: "Something else, or I don’t know" },
];

export const since: readonly Choice[] = [
  { code: "d1", says: "I know what brought it on, and it is not getting worse" },
  { code: "d2", says: "Somebody has looked at it, and thought hands-on work was fine" },
  { code: "d3", says: "It is new, and I don’t know why" },
  { code: "d4", says: "It is getting worse, whatever I do" },
];
