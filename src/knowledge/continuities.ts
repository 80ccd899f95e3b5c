import { notYetReviewed, type Reviewed } from "./source.ts";

/** A chain of fascia and muscle, as a hint where else to look. That it is connected does not prove that it acts. */
export type Continuity = Reviewed & {
  readonly slug: string;
  readonly name: string;
  readonly regions: readonly string[];
  readonly support: "strong" | "partial" | "none found" | "not studied there";
  readonly source: string;
};

// slug | name | support | regions, from one end to the other
const table = `
back-chain|Back of the body|strong|sole heel achilles calf knee-back thigh-back sacrum low-back back-mid back-up-mid neck-back head-back head-top
front-chain|Front of the body|none found|foot-top shin knee-front thigh-front hypogastric umbilical sternum neck-front neck-side
side-chain|Side of the body|partial|ankle-side shin knee-side thigh-side hip-side iliac-crest flank ribs-side neck-side
spiral-chain|Around the body|partial|head-back neck-back back-up-mid scapula ribs-side umbilical hip-side thigh-side shin thigh-back low-back
back-cross|Across the back|strong|arm-back axilla back-mid low-back sacrum buttock thigh-side
front-cross|Across the front|strong|chest-up chest-low umbilical hypogastric groin thigh-inner
arm-front-chain|Front of the arm|not studied there|chest-up arm-front elbow-front forearm-front wrist-front hand-palm
arm-back-chain|Back of the arm|not studied there|neck-back shoulder-top shoulder-side arm-back elbow-side forearm-back wrist-back
deep-chain|Deep front|not studied there|calf knee-back thigh-inner groin epigastric chest-low neck-front jaw
`;

export const continuities: readonly Continuity[] = table
  .trim()
  .split("\n")
  .map((line) => {
    const [slug = "", name = "", support = "", regions = ""] = line.split("|");
    const known = { slug, name, support: support as Continuity["support"], regions: regions.split(" ") };
    return { ...known, source: "wilke-2016", ...notYetReviewed };
  });

/** The continuities that run through any of these regions, the best supported first. */
export function continuitiesThrough(regions: readonly string[]): Continuity[] {
  const order = ["strong", "partial", "not studied there", "none found"];
  return continuities
    .filter((each) => each.regions.some((region) => regions.includes(region)))
    .toSorted((a, b) => order.indexOf(a.support) - order.indexOf(b.support));
}
