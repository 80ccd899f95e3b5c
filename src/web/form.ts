import type { Values } from "../shared/form-values.ts";
import { refuse, type Refused } from "../shared/refusal.ts";
import type { Ask } from "./house.ts";

/** A posted form as text. Files are no text, and PostgreSQL holds no NUL. */
export async function readForm(c: Ask): Promise<Values> {
  const body = await c.req.parseBody({ all: true }).catch(() => ({}));
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => [name, Array.isArray(value) ? value.map(text) : text(value)]),
  );
}

const text = (value: unknown) => (typeof value === "string" ? value.replaceAll("\u0000", "").toWellFormed() : "");

type Fault = { issues: readonly { message: string; path: readonly PropertyKey[] }[] };

/** The first thing that zod found wrong, as a refusal beside its field. */
export function fieldRefusal<Rule extends string>(rule: Rule, error: Fault): Refused<Rule> {
  const issue = error.issues[0];
  const field = issue?.path.filter((step) => typeof step === "string").join("-") ?? "";
  return refuse(rule, issue?.message ?? "Please check what you have written.", { field });
}
