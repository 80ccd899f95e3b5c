import type { Reviewed } from "../source.ts";

type Asked = {
  readonly label: string;
  /** May be left open: not everything is measured every time. */
  readonly optional?: true;
  /** Seen, measured or told on the day: it has no usual value, and nobody takes it over from an earlier day. */
  readonly observed?: true;
};

export type Parameter =
  | (Asked & {
      readonly kind: "number";
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      /** The finest that is told apart; 1 where nothing else is said. */
      readonly step?: number;
      readonly default: number;
    })
  | (Asked & { readonly kind: "choice"; readonly options: readonly string[]; readonly default: string })
  /** Where a further hand rests. */
  | (Asked & { readonly kind: "region" });

/**
 * How far a method pulls beyond the hands: not at all, on the regions beside them, on all that lies between two hands, on a
 * whole limb with its girdle, or on a level of the trunk from front to back.
 */
export type Reach = "hands" | "beside" | "between" | "limb" | "level";

export const groups = [
  "Strokes and kneading",
  "Pressure and friction",
  "Lock and move",
  "Muscle energy and stretch",
  "Myofascial",
  "Joints and nerves",
  "Tools, tape and heat",
  "Breath and attention",
] as const;

/** One method of treatment with exactly the figures that describe it. Units are part of each parameter. */
export type Technique = {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Variants of one method share its family, and what is said of the family holds for each. */
  readonly family: string;
  readonly group: (typeof groups)[number];
  /** What a practitioner must hold on the day: all of one of these; Q5 includes Q4, and Q4 Q3. */
  readonly gate: readonly (readonly string[])[] | { readonly notOurs: string };
  /** For the client, in plain words. */
  readonly about: string;
  readonly targets: string;
  /** For the therapist, beyond what today's answers set off by themselves. */
  readonly cautions: readonly string[];
  /** Safety rules with which it is not given. */
  readonly notWith: readonly string[];
  readonly reach: Reach;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** What is known of it, honestly. */
  readonly evidence: string;
  /** Ids of knowledge/source.ts. */
  readonly sources: readonly string[];
  readonly reviewed: Reviewed;
};
