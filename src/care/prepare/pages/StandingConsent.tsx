import { regionName } from "../../../knowledge/regions.ts";
import { Select, TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayTime } from "../../../ui/say.ts";
import { to } from "../../../web/urls.ts";
import type { Consents } from "../consents.sql.ts";
import { nameOfTechnique, sayAbout, sayWithdrawn } from "./consent-words.ts";

type Props = Consents & { appointment: string; timeZone: string; freshId: () => string };

/** What was agreed to, declined and taken back today, each with its time. */
export function Standing({ consents, withdrawals, appointment, timeZone, freshId }: Props) {
  const parts = [...new Set(consents.flatMap((consent) => consent.regions))];
  const methods = [...new Set(consents.flatMap((consent) => consent.techniques))];
  return (
    <>
      <ul className="list">
        {consents.map((consent) => (
          <li key={consent.givenAt}>
            <b>{consent.techniques.map(nameOfTechnique).join(", ")}</b> on {consent.regions.map(regionName).join(", ")},
            at {sayTime(consent.givenAt, timeZone)}
          </li>
        ))}
        {withdrawals.map((withdrawal) => (
          <li key={`${withdrawal.withdrawnAt} ${withdrawal.code}`}>
            <span className="tag stop">{withdrawal.kind === "declined" ? "declined" : "taken back"}</span>{" "}
            {sayWithdrawn(withdrawal)} at {sayTime(withdrawal.withdrawnAt, timeZone)}
          </li>
        ))}
      </ul>
      <div className="row">
        <a className="button" href={to("assess", { appointment })}>
          On to assessing
        </a>
        {consents.length > 0 ? (
          <Form to={to("withdraw", { appointment })} submit="The client takes consent back" second />
        ) : null}
      </div>
      {consents.length > 0 ? (
        <details>
          <summary>They take back a part</summary>
          <div className="row">
            {[...parts.map((code) => `region ${code}`), ...methods.map((code) => `technique ${code}`)].map((about) => (
              <Form
                key={about}
                to={to("declineConsent", { appointment })}
                submit={`No longer: ${sayAbout(about)}`}
                second
              >
                <Hidden name="refusalId" value={freshId()} />
                <Hidden name="kind" value="taken-back" />
                <Hidden name="about" value={about} />
              </Form>
            ))}
          </div>
        </details>
      ) : null}
    </>
  );
}

type DeclineProps = { appointment: string; refusalId: string; kept: Kept };
const everything = [{ value: "everything", label: "All hands-on treatment" }];

/** A no is recorded like a yes, with its time and their words. */
export function Decline({ appointment, refusalId, kept }: DeclineProps) {
  return (
    <details open={kept.refused?.refused === "PREP-20"}>
      <summary>They decline</summary>
      <Form to={to("declineConsent", { appointment })} kept={kept} submit="Record that they decline" second>
        <Hidden name="refusalId" value={refusalId} />
        <Hidden name="kind" value="declined" />
        <Select name="about" label="What they decline" options={everything} kept={kept} />
        <TextArea name="declinedWords" label="What they said" kept={kept} />
      </Form>
    </details>
  );
}
