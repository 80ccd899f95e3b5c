import { YesNo } from "../../../ui/Choices.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayTime, sayWhen } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import { urgentSigns } from "../urgent-signs.ts";

type Props = {
  practice: Practice;
  token: string;
  from: string;
  until: string;
  stands: boolean;
  policy: string;
  kept: Kept;
};

/** Whoever holds this address learns a time, and nobody's name. */
export function OfferPage({ practice, token, from, until, stands, policy, kept }: Props) {
  return (
    <PublicLayout practice={practice} title="A time for you">
      <h1 className="number">{sayWhen(from, practice.timeZone)}</h1>
      {stands ? (
        <>
          <p className="number">We keep this time for you until {sayTime(until, practice.timeZone)}.</p>
          <Form to={to("offer", { token })} kept={kept} submit="Yes, book it">
            <h2>First, is this safe to wait for?</h2>
            {urgentSigns.map((sign) => (
              <YesNo key={sign.id} name={sign.id} legend={sign.text} kept={kept} />
            ))}
            <p>{policy}</p>
          </Form>
          <Form to={to("offer", { token })} submit="No, thank you" second>
            <Hidden name="answer" value="no" />
          </Form>
        </>
      ) : (
        <>
          <p>This offer has ended. If you have not booked, you are still on the list, and we will write again.</p>
          <a href={to("services")}>See what is free now</a>
        </>
      )}
    </PublicLayout>
  );
}
