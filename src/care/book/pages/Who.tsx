import { Tick } from "../../../ui/Choices.tsx";
import { DateOfBirth } from "../../../ui/DateOfBirth.tsx";
import { Field } from "../../../ui/Field.tsx";
import type { Kept } from "../../../ui/Form.tsx";

/** Who comes, and who books for them where that is somebody else. */
export function Who({ kept, texts }: { kept: Kept; texts?: boolean }) {
  return (
    <>
      <Field kept={kept} name="givenName" label="First name" autoComplete="given-name" />
      <Field kept={kept} name="familyName" label="Last name" autoComplete="family-name" />
      <DateOfBirth kept={kept} />
      <Field
        kept={kept}
        name="email"
        label="E-mail"
        type="email"
        autoComplete="email"
        hint="For the confirmation and your private page."
      />
      <Field kept={kept} name="phone" label="Phone (if you like)" type="tel" autoComplete="tel" />
      {texts ? <Tick kept={kept} name="textsWished" label="Remind me by text as well" /> : null}
      <details open={kept.refused?.refused === "BOOK-8"}>
        <summary>If you book for a child, or for somebody you look after</summary>
        <div>
          <p className="hint">Above stands who comes. Here, please, who you are.</p>
          <Field kept={kept} name="guardianName" label="Parent, guardian or carer" />
          <Field kept={kept} name="guardianRelationship" label="Relationship" hint="For example: mother" />
        </div>
      </details>
    </>
  );
}
