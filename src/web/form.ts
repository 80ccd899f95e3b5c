import type { Values } from "../shared/form-values.ts";
import { refuse, type Refused } from "../shared/refusal.ts";
import type { Ask } from "./house.ts";

/** A posted form as text. A file is taken only where it is asked for, and PostgreSQL holds no NUL. */
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

/** The bytes of a file that was sent along, or null where none was. */
export async function readFile(c: Ask, name: string): Promise<Uint8Array | null> {
  const body: Record<string, unknown> = await c.req.parseBody().catch(() => ({}));
  const file = body[name];
  return file instanceof File && file.size > 0 ? new Uint8Array(await file.arrayBuffer()) : null;
}
