import { Choice, Several, YesNo } from "../../../ui/Choices.tsx";
import { TextArea } from "../../../ui/Field.tsx";
import { Hidden, type Kept } from "../../../ui/Form.tsx";
import { durations, signsAfter, strengths } from "../reaction.ts";

const named = (options: readonly { code: string; name: string }[]) =>
  options.map(({ code, name }) => ({ value: code, label: name }));

/** Four questions, the same for the client and for the therapist who asks them on the phone. */
export function SinceQuestions({ reactionId, kept, client }: { reactionId: string; kept: Kept; client: boolean }) {
  const you = (yours: string, theirs: string) => (client ? yours : theirs);
  return (
    <>
      <Hidden name="reactionId" value={reactionId} />
      <Several
        name="signs"
        legend={you("Did you notice any of these in the two days after?", "In the two days after")}
        hint={you("Tick none if there was nothing.", "None ticked: nothing to tell.")}
        options={named(signsAfter)}
        kept={kept}
      />
      <Choice name="strength" legend="How much was it?" options={named(strengths)} kept={kept} across />
      <Choice name="lasted" legend="How long did it last?" options={named(durations)} kept={kept} across />
      <YesNo
        name="soughtHelp"
        legend={you(
          "Did you need a doctor, a pharmacist, 111 or 999 because of it?",
          "Did it need a doctor, a pharmacist, 111 or 999?",
        )}
        kept={kept}
      />
      <TextArea name="tell" label={you("Anything else, in your words", "In their words")} kept={kept} />
    </>
  );
}
