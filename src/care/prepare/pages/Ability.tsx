import { Several } from "../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame } from "../../../web/house.ts";
import { to } from "../../../web/urls.ts";
import type { AbilityNote } from "../who-may-agree.ts";

type Props = { frame: Frame; notes: readonly AbilityNote[]; noteId: string; kept: Kept };

const can = [
  { value: "understands", label: "Understands what it is, and what can go wrong" },
  { value: "retains", label: "Keeps it in mind for long enough to decide" },
  { value: "weighs", label: "Weighs one thing against another" },
  { value: "communicates", label: "Tells you what they want, in any way" },
];

/** A note only where there is doubt: from sixteen on everybody is taken to be able to decide. */
export function Ability({ frame, notes, noteId, kept }: Props) {
  const child = frame.age < 16;
  const newest = notes.at(-1);
  return (
    <>
      {newest ? (
        <p className={newest.able ? "note good" : "note care"}>
          Noted today: {newest.able ? "can decide this" : "cannot decide this today"}.
        </p>
      ) : null}
      <details open={kept.refused?.refused === "PREP-24"}>
        <summary>{child ? "Can this child decide it?" : "Doubt whether they can decide it"}</summary>
        <p>
          {child
            ? "Write down how you judged whether they understand enough to decide this treatment for themselves."
            : "From sixteen on people are taken to be able to decide. Help them first: plain words, time, pictures, somebody they trust. An unwise choice is still theirs."}
        </p>
        <Form to={to("abilityNote", { appointment: frame.appointmentId })} kept={kept} submit="Keep this note" second>
          <Hidden name="noteId" value={noteId} />
          <Several
            name="can"
            legend={child ? "They can" : "First: can they, about this treatment, today"}
            options={can}
            kept={kept}
          />
          {child ? null : (
            <Field
              name="impairment"
              label="Second: if not all four, what affects their mind or brain"
              hint="As they, a letter or their doctor told you."
              kept={kept}
            />
          )}
          <TextArea name="abilityReason" label="What you saw and heard" kept={kept} />
        </Form>
      </details>
    </>
  );
}
