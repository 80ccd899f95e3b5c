import { Field } from "../../ui/Field.tsx";
import { Form, type Kept } from "../../ui/Form.tsx";
import type { Practice } from "../../web/house.ts";
import { PublicLayout } from "../../web/layouts/PublicLayout.tsx";
import { to } from "../../web/urls.ts";

type Props = { practice: Practice; kept: Kept; demonstration: { email: string; password: string } | null };

export function SignInPage({ practice, kept, demonstration }: Props) {
  return (
    <PublicLayout practice={practice} title="Sign in">
      <h1>Sign in</h1>
      <p className="quiet">For the people of the practice. Clients use the private link in their e-mail.</p>
      {demonstration ? (
        <div className="note care">
          <p>
            In the demonstration, sign in as <b>{demonstration.email}</b> with the password{" "}
            <b>{demonstration.password}</b>.
          </p>
        </div>
      ) : null}
      <Form to={to("signIn")} kept={kept} submit="Continue">
        <Field kept={kept} name="email" label="E-mail" type="email" autoComplete="username" />
        <Field kept={kept} name="password" label="Password" type="password" autoComplete="current-password" />
      </Form>
    </PublicLayout>
  );
}
