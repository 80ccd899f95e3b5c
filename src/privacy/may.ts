export type Act =
  | "see diary"
  | "book"
  | "read answers"
  | "treat"
  | "read notes"
  | "sign"
  | "run practice"
  | "read messages"
  | "write for the public";

const allowed: Record<Act, readonly string[]> = {
  "see diary": ["owner", "practitioner", "student", "reception"],
  book: ["owner", "practitioner", "reception"],
  "read answers": ["practitioner", "student"],
  treat: ["practitioner", "student"],
  "read notes": ["practitioner", "student"],
  sign: ["practitioner"],
  "run practice": ["owner"],
  "read messages": ["owner", "practitioner"],
  "write for the public": ["owner", "practitioner"],
};

/** Who may do what (domain 2.6). Reception sees status, never answers, notes, nor messages, which hold private links. */
export function may(roles: readonly string[], act: Act): boolean {
  return roles.some((role) => allowed[act].includes(role));
}
