import { notYetReviewed, type Reviewed } from "./source.ts";

/** A habit or circumstance, with its amount in one unit where it can be counted. */
export type LifestyleFactor = Reviewed & {
  readonly slug: string;
  readonly name: string;
  /** The name without what only the question needs: "Sport", "Stress". */
  readonly short: string;
  /** Empty where it is told in words. */
  readonly unit: string;
  readonly most: number;
  readonly source: string;
};

// slug | name, with a ^ before what only the question needs | unit | most
const table = `
sitting|Sitting|hours a day|24
longest-sitting|Longest spell of sitting|minutes|960
moderate-activity|Brisk activity|minutes a week|3000
strength-days|Days with strength work|days a week|7
sport|Sport^: which, how much now and in the last months|hours a week|60
job|Work^: tasks, shifts, since when||0
sleep|Sleep|hours a night|20
sleep-quality|Quality of sleep^, 10 is best|of 10|10
stress|Stress^, 10 is most|of 10|10
smoking|Smoking or vaping|a day|100
alcohol|Alcohol|units a week|200
caffeine|Coffee, tea and other caffeine|cups a day|30
water|Drinks without caffeine|glasses a day|30
eating|Eating^, and any change of weight||0
screen|Screen and phone|hours a day|24
driving|Driving|hours a day|20
lifting|Lifting and carrying|kg at a time|200
caring|Caring for children or others|hours a day|24
footwear|Shoes and insoles||0
hobby|Hobby, instrument, craft or games|hours a week|100
past-injury|Injuries and operations before||0
home|Home^: stairs, equipment, who helps||0
cycle|Monthly cycle or menopause^, if they wish to say||0
climate|Heat, cold, weather||0
`;

export const lifestyleFactors: readonly LifestyleFactor[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [slug = "", asked = "", unit = "", most] = line.split("|");
    const [short = "", rest = ""] = asked.split("^");
    const source = slug.endsWith("activity") || slug === "strength-days" ? "activity-guidance" : "common-practice";
    return { slug, name: short + rest, short, unit, most: Number(most), source, ...notYetReviewed };
  });

export type Exposure = Reviewed & {
  readonly slug: string;
  readonly name: string;
  readonly regions: readonly string[];
  readonly advice: string;
  readonly source: string;
};

// slug | name | regions | what may help
const work = `
desk|Desk and screen|neck-back back-up-mid wrist-back low-back|Change position often; short breaks to move do more than sitting perfectly. An employer must look at the set-up.
standing|Standing or shop work|low-back calf sole|Shift from foot to foot, use a mat, sit when you can.
driving-work|Driving|neck-back low-back hip-side|Set the seat, and stop to walk about every hour or so.
handling|Lifting, building|low-back shoulder-front knee-front|Plan the load, share it and vary the task. Speak up early about pain.
health-care|Health and care work|low-back neck-back wrist-back|Use the equipment and take turns with tasks.
hairdressing|Hairdressing, dental work|neck-back shoulder-top forearm-back|Support the arms, mind how tools fit, take very short breaks.
music|Music|shoulder-top forearm-front jaw|Warm up, pace practice, have the set-up looked at.
repetitive|Kitchen or factory, the same task|forearm-back shoulder-front|Change tasks, use less force, work in shorter spells.
growing|Gardening, farming|low-back knee-front|Use a kneeler; change task every half hour.
nights|Night shifts|head-front|Plan light and naps.
vibration|Vibrating tools|hand-palm forearm-front|Report tingling or white fingers; the employer has a duty here.
child-care|Children at home|wrist-front low-back|Change sides; kneel to lift.
training|Running, lifting, swimming, cycling, racket, dance|knee-front calf shoulder-front|Build load up slowly, and rest from it.
retirement|Sitting much in retirement|hip-side low-back|Walk daily; practise standing up and balance.
`;

export const exposures: readonly Exposure[] = work
  .trim()
  .split("\n")
  .map((line) => {
    const [slug = "", name = "", regions = "", advice = ""] = line.split("|");
    return { slug, name, regions: regions.split(" "), advice, source: "common-practice", ...notYetReviewed };
  });

const lifestyleOf = (slug: string): { name: string; short?: string } | undefined =>
  [...lifestyleFactors, ...exposures].find((each) => each.slug === slug);
/** Of a factor or an exposure; a slug that nobody knows is told as it is. */
export const factorName = (slug: string): string => lifestyleOf(slug)?.name ?? slug;
export const shortFactorName = (slug: string): string => lifestyleOf(slug)?.short ?? factorName(slug);
