import { byHcpc, cnhc, hcpc, open, title } from "./title.ts";

const group = "Feet and needles";

export const feetAndNeedles = [
  title({
    slug: "podiatrist",
    name: "Podiatrist",
    alsoCalled: ["chiropodist"],
    group,
    standing: byHcpc,
    registers: [hcpc],
    training: "A degree of three to four years.",
    does: "Feet and lower legs: pain, skin, nails, how you walk, insoles, minor surgery of the nail.",
    seeWhen: "Your feet hurt, walking has changed, or you have diabetes and anything is new on a foot.",
    notWhen: "The trouble is not in the foot or lower leg.",
  }),
  title({
    slug: "foot-health-practitioner",
    name: "Foot health practitioner",
    group,
    standing: open(),
    training: "A diploma, some months.",
    does: "Everyday care of nails, corns and hard skin.",
    seeWhen: "Nails or hard skin are hard to reach or to manage.",
    notWhen: "You have diabetes and a sore, or a foot is red, hot or numb: a podiatrist, and soon.",
  }),
  title({
    slug: "acupuncturist",
    name: "Acupuncturist",
    alsoCalled: ["dry needling practitioner"],
    group,
    standing: open("Anybody may use the title, but needling needs a registration or licence that differs by nation."),
    registers: [
      { name: "British Acupuncture Council", at: "https://acupuncture.org.uk/" },
      { name: "AACP, physiotherapists who needle", at: "https://www.aacp.org.uk/" },
    ],
    training: "A degree of three years, or courses for doctors and physiotherapists.",
    does: "Very fine needles, placed for a while.",
    seeWhen: "You would like to try needles and have been asked about your health first.",
    notWhen: "You take blood thinners or needles frighten you, unless you have talked it over.",
    differs: [
      { nation: "England", says: "The council registers the person and the place; in London it licenses the place." },
      {
        nation: "Wales",
        says: "The person needs a national licence and the place an approval, with exempt professions.",
      },
      { nation: "Scotland", says: "The council licenses the business." },
      { nation: "Northern Ireland", says: "The council registers the person and the place." },
    ],
    disputed: "How much of what people feel is due to the needles is argued over in research.",
  }),
  title({
    slug: "reflexologist",
    name: "Reflexologist",
    group,
    standing: open(),
    registers: [cnhc],
    training: "Level 3 or more, up to a year.",
    does: "Pressure on the feet or hands, mostly to relax.",
    seeWhen: "You want to rest and like your feet touched.",
    notWhen: "Anything that needs a doctor.",
    disputed: "That points on the feet answer to organs has not been shown.",
  }),
];
