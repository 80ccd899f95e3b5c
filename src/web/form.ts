import type { Ask } from "./house.ts";

export type Values = Record<string, string | string[]>;

/** A posted form as text: a field given once is a string, given again a list. Files are not taken anywhere. */
export async function readForm(c: Ask): Promise<Values> {
  const body = await c.req.parseBody({ all: true }).catch(() => ({}));
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value.map(text) : text(value)]),
  );
}

const text = (value: unknown) => (typeof value === "string" ? value.replaceAll("\u0000", "") : "");

export const one = (values: Values, name: string): string => {
  const value = values[name];
  return Array.isArray(value) ? (value[0] ?? "") : (value ?? "");
};

export const many = (values: Values, name: string): string[] => {
  const value = values[name];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
};

/** The first thing zod found wrong, as a sentence and the field it belongs to. */
export function firstFault(error: { issues: { message: string; path: PropertyKey[] }[] }): {
  field: string;
  says: string;
} {
  const issue = error.issues[0];
  return { field: issue?.path.map(String).join(".") ?? "", says: issue?.message ?? "Please check the form." };
}
