/** `budget` is `<=5` or `>=0.7`; without one the figure is only told. */
export type Figure = { name: string; value: number; unit: string; budget?: `${"<=" | ">="}${number}` };

export const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.floor(sorted.length / 2)]!) / 2;
};
