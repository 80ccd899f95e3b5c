import { Field, Select, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { NoteSection } from "../write-note.ts";
import type { Typed } from "../room/take-typed.ts";
import { NoteText } from "./NoteText.tsx";
import { TypedInTheRoom } from "./TypedInTheRoom.tsx";

type Props = {
  visitor: Visitor;
  frame: Frame;
  note: NoteSection[];
  missing: string[];
  typed: Typed[];
  late: boolean;
  handedOver: boolean;
  as: "practitioner" | "student" | "supervisor";
  addedWordsId: string;
  kept: Kept;
};

const sections = [
  { value: "came-with", label: "Came with" },
  { value: "found", label: "Before treatment" },
  { value: "given", label: "Treatment" },
  { value: "after", label: "After treatment" },
  { value: "home", label: "To take home" },
];

/** What will be signed, what is missing, and room for words of one's own beside the facts. */
export function SignPage({ visitor, frame, note, missing, typed, addedWordsId, kept, ...rest }: Props) {
  const appointment = frame.appointmentId;
  const adding = "addedWords" in kept.values;
  const fresh: Kept = { values: { section: "given" }, refused: null };
  return (
    <VisitLayout visitor={visitor} frame={frame} at="sign" title="Sign">
      <h2>The record of this visit</h2>
      {note.length > 0 ? <NoteText note={note} /> : <p>Nothing has been recorded yet.</p>}
      {rest.as === "supervisor" ? null : <TypedInTheRoom appointment={appointment} typed={typed} />}
      {rest.as === "supervisor" ? null : (
        <details open={adding}>
          <summary>Add words of your own</summary>
          <Form to={to("addWords", { appointment })} kept={adding ? kept : fresh} submit="Add these words" second>
            <Hidden name="addedWordsId" value={addedWordsId} />
            <Select name="section" label="To which part" options={sections} kept={adding ? kept : fresh} />
            <TextArea
              name="addedWords"
              label="Your words"
              hint="They stand beside what was recorded and change none of it."
              kept={adding ? kept : fresh}
            />
          </Form>
        </details>
      )}
      {missing.length > 0 ? (
        <div className="note care">
          <p>Before you sign:</p>
          <ul>
            {missing.map((what) => (
              <li key={what}>{what}</li>
            ))}
          </ul>
          <p>
            <a href={to("treat", { appointment })}>To the treatment</a>
          </p>
        </div>
      ) : null}
      <Signing {...rest} appointment={appointment} kept={adding ? { values: {}, refused: null } : kept} />
    </VisitLayout>
  );
}

type SigningProps = Pick<Props, "as" | "handedOver" | "late" | "kept"> & { appointment: string };

function Signing({ as, handedOver, late, appointment, kept }: SigningProps) {
  if (as === "student")
    return handedOver ? (
      <p className="note good">Handed over. A practitioner reads it and countersigns.</p>
    ) : (
      <Form to={to("handOver", { appointment })} kept={kept} submit="Hand it over to be countersigned">
        <p className="hint">A student’s record is signed by a practitioner who has read it.</p>
      </Form>
    );
  if (as === "supervisor" && !handedOver)
    return (
      <p className="note">Somebody else is writing this record. It can be countersigned once it is handed over.</p>
    );
  const counter = as === "supervisor";
  return (
    <Form
      to={to(counter ? "countersign" : "sign", { appointment })}
      kept={kept}
      submit={counter ? "Countersign the record" : "Sign the record"}
    >
      {late ? <Field name="lateReason" label="Why it is signed more than a day later" kept={kept} /> : null}
      <p className="hint">
        Once it is signed nothing can be changed. A mistake is put right by an amendment that keeps both texts.
      </p>
    </Form>
  );
}
