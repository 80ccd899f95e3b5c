import { RegionChoice } from "../../../body/pages/RegionChoice.tsx";
import { regions } from "../../../knowledge/regions.ts";
import { type Technique, techniques } from "../../../knowledge/techniques/index.ts";
import { Choice, Several, Tick } from "../../../ui/Choices.tsx";
import { Field, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayTime } from "../../../ui/say.ts";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Consent, Withdrawal } from "../consent-covers.ts";

type Props = {
  visitor: Visitor;
  frame: Frame;
  consentId: string;
  consents: Consent[];
  withdrawals: Withdrawal[];
  /** What this therapist may give on the day. */
  techniques: readonly Technique[];
  kept: Kept;
};

const methods = [
  { value: "spoken, in person", label: "Spoken" },
  { value: "written", label: "Written" },
  { value: "signed or interpreted", label: "Sign language or interpreter" },
];

export function ConsentPage({ visitor, frame, consentId, consents, withdrawals, techniques: own, kept }: Props) {
  const offered = own.map(({ code, name }) => ({ value: code, label: name }));
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="consent" title="Consent">
      {consents.length > 0 ? (
        <Standing {...{ consents, withdrawals, appointment, timeZone: visitor.practice.timeZone }} />
      ) : null}
      <h2>{consents.length > 0 ? "Record a further consent" : "Ask for consent"}</h2>
      <p>The client may say no to any part, and may change their mind at any moment.</p>
      <Form to={to("consent", { appointment })} kept={kept} submit="Record consent">
        <Hidden name="consentId" value={consentId} />
        <Several name="techniques" legend="They agree to" options={offered} kept={kept} />
        <RegionChoice name="regions" legend="On" kept={kept} />
        <TextArea
          name="explained"
          label="What you explained"
          hint="What it is for, what it may feel like, what can go wrong, what else there is."
          kept={kept}
        />
        <Field name="givenBy" label="Who agreed" kept={kept} />
        <Choice name="method" legend="How" options={methods} kept={kept} across />
        {frame.age < 16 ? (
          <Tick name="guardianPresent" label="A parent or guardian is with us and agrees" kept={kept} />
        ) : null}
      </Form>
    </VisitLayout>
  );
}

const known = techniques.map(({ code, name }) => ({ value: code, label: name }));
const places = regions.map((region) => ({ value: region.code, label: region.name }));
const named = (codes: readonly string[], from: readonly { value: string; label: string }[]) =>
  codes.map((code) => from.find((each) => each.value === code)?.label ?? code).join(", ");

type StandingProps = { consents: Consent[]; withdrawals: Withdrawal[]; appointment: string; timeZone: string };

function Standing({ consents, withdrawals, appointment, timeZone }: StandingProps) {
  return (
    <>
      <ul className="list">
        {consents.map((consent) => (
          <li key={consent.givenAt}>
            <b>{named(consent.techniques, known)}</b> on {named(consent.regions, places)}, at{" "}
            {sayTime(consent.givenAt, timeZone)}
          </li>
        ))}
        {withdrawals.map((withdrawal) => (
          <li key={withdrawal.withdrawnAt}>
            <span className="tag stop">taken back</span> at {sayTime(withdrawal.withdrawnAt, timeZone)}
          </li>
        ))}
      </ul>
      <div className="row">
        <a className="button" href={to("assess", { appointment })}>
          On to assessing
        </a>
        <Form to={to("withdraw", { appointment })} submit="The client takes consent back" second />
      </div>
    </>
  );
}
