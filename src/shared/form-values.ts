/** A form as text: a field given once is a string, given again a list. */
export type Values = Readonly<Record<string, string | readonly string[]>>;

export const one = (values: Values, name: string): string => {
  const value = values[name];
  return typeof value === "string" ? value : (value?.[0] ?? "");
};

export const many = (values: Values, name: string): string[] => {
  const value = values[name];
  return value === undefined ? [] : typeof value === "string" ? [value] : [...value];
};
