export type Parameter =
  | {
      readonly kind: "number";
      readonly label: string;
      readonly unit: string;
      readonly min: number;
      readonly max: number;
      readonly default: number;
    }
  | { readonly kind: "choice"; readonly label: string; readonly options: readonly string[]; readonly default: string };

/** One method of treatment with exactly the figures that describe it. Units are part of each parameter. */
export type Technique = {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** What a practitioner must hold on the day, all of it; Q5 includes Q4, and Q4 Q3. */
  readonly needs: readonly string[];
  /** For the client, in plain words. */
  readonly about: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** True where the pull reaches beyond the hands, into the neighbouring regions. */
  readonly reaches: boolean;
};
