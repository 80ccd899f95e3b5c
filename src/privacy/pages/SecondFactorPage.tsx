import { renderSVG } from "uqr";
import { Field } from "../../ui/Field.tsx";
import { Form, type Kept } from "../../ui/Form.tsx";
import type { Practice } from "../../web/house.ts";
import { PublicLayout } from "../../web/layouts/PublicLayout.tsx";
import { to } from "../../web/urls.ts";

export type Enrolment = { address: string; secret: string };
type Props = { practice: Practice; kept: Kept; enrolment: Enrolment | null; demonstrationCode: string | null };

export function SecondFactorPage({ practice, kept, enrolment, demonstrationCode }: Props) {
  return (
    <PublicLayout practice={practice} title="Your code">
      <h1>{enrolment ? "Set up your codes" : "Your code"}</h1>
      {enrolment ? <SetUp {...enrolment} /> : <p>Please open your authenticator app and type its six figures.</p>}
      {demonstrationCode ? (
        <div className="note care">
          <p>
            In the demonstration the code stands here: <b className="number">{demonstrationCode}</b>
          </p>
        </div>
      ) : null}
      <Form to={to("secondFactor")} kept={kept} submit="Sign in">
        <Field kept={kept} name="code" label="Six figures" autoComplete="one-time-code" inputMode="numeric" short />
      </Form>
    </PublicLayout>
  );
}

function SetUp({ address, secret }: Enrolment) {
  const picture = renderSVG(address, { border: 2, blackColor: "#000", whiteColor: "#fff" });
  return (
    <>
      <p>
        A password alone is not enough to guard health records. Add Supple to an authenticator app, once: scan this
        picture, or on a phone <a href={address}>open it in the app</a>.
      </p>
      <img
        src={`data:image/svg+xml,${encodeURIComponent(picture)}`}
        alt="A picture for the authenticator app; the same key stands below in letters"
        width="220"
        height="220"
      />
      <p>
        Or type this key: <code className="number">{secret.replaceAll(/(.{4})/g, "$1 ")}</code>
      </p>
    </>
  );
}
