import type { ReactNode } from "react";
import { type Values } from "../shared/form-values.ts";
import type { Refused } from "../shared/refusal.ts";
import { RefusalNote } from "./RefusalNote.tsx";

/** What was typed and why it was not taken: a refused form comes back with nothing lost. */
export type Kept = { values: Values; refused: Refused | null };

type Props = {
  to: string;
  kept?: Kept;
  submit: string;
  /** What it is about, for whoever hears the button without seeing its line. */
  about?: string;
  second?: boolean;
  id?: string;
  children?: ReactNode;
};

export function Form({ to, kept, submit, about, second, id, children }: Props) {
  return (
    <form method="post" action={to} id={id} noValidate>
      <RefusalNote refused={kept?.refused} />
      {children}
      <button className={second ? "button second" : "button"}>
        {submit}
        {about ? <span className="unseen">: {about}</span> : null}
      </button>
    </form>
  );
}

export function Hidden({ name, value }: { name: string; value: string }) {
  return <input type="hidden" name={name} value={value} />;
}
