import { regions } from "../regions.ts";
import { notYetReviewed, type Reviewed } from "../source.ts";

export type StructureKind = "muscle" | "fascia" | "tendon" | "ligament" | "scar";

/** What a therapist works on or tests. Where it is sometimes felt is commonly taught and weakly shown: a hint, no more. */
export type Structure = Reviewed & {
  readonly slug: string;
  readonly name: string;
  readonly kind: StructureKind;
  readonly regions: readonly string[];
  readonly feltIn: readonly string[];
  readonly against: readonly string[];
  /** Numbers in open anatomies, where one was found and its licence lets us keep it. */
  readonly uberon: readonly string[];
  readonly fma: readonly string[];
  readonly source: string;
};

const kinds: Readonly<Record<string, StructureKind>> = {
  m: "muscle",
  f: "fascia",
  t: "tendon",
  l: "ligament",
  s: "scar",
};
const list = (text = "") => text.split(" ").filter(Boolean);

export const readRows = (table: string): readonly Structure[] =>
  table
    .trim()
    .split("\n")
    .map((row) => {
      const [slug = "", name = "", mark = "", where, felt, against, uberon, fma] = row.split("|");
      const kind = kinds[mark];
      if (!kind) throw new Error(`${slug} is of no known kind`);
      return {
        slug,
        name,
        kind,
        // A scar may lie anywhere.
        regions: where === "*" ? regions.map(({ code }) => code) : list(where),
        feltIn: list(felt),
        against: list(against),
        uberon: list(uberon),
        fma: list(fma),
        source: "common-practice",
        ...notYetReviewed,
      };
    });
