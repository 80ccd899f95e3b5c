import type { Interval } from "../../../shared/interval.ts";
import { Tick, YesNo } from "../../../ui/Choices.tsx";
import { TextArea } from "../../../ui/Field.tsx";
import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayMoney, sayTime, sayWhen } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Offered } from "../services.sql.ts";
import { timeInAddress } from "../time-in-address.ts";
import { urgentSigns } from "../urgent-signs.ts";
import { Who } from "./Who.tsx";

type Props = {
  practice: Practice;
  service: Offered;
  time: Interval;
  appointmentId: string;
  /** Until when the time is held for whoever fills this in, where it is. */
  heldUntil: string | null;
  /** Whoever has opened their private link needs to tell us nothing again. */
  known: { givenName: string; familyName: string } | null;
  policy: string;
  /** Whether a reminder can be sent to a phone. */
  texts: boolean;
  kept: Kept;
};

export function BookingPage({ practice, service, time, appointmentId, heldUntil, known, policy, texts, kept }: Props) {
  const back = to("freeTimes", { service: service.serviceId });
  const here = to("booking", { service: service.serviceId, from: timeInAddress(time.from) });
  return (
    <PublicLayout practice={practice} title="Your details">
      <h1>{sayWhen(time.from, practice.timeZone)}</h1>
      <p className="number">
        {service.name}, {service.minutes} minutes, {sayMoney(service.pricePence)}. <a href={back}>Another time</a>
      </p>
      {heldUntil ? (
        <p className="quiet number">We keep this time for you until {sayTime(heldUntil, practice.timeZone)}.</p>
      ) : null}
      <Form to={here} kept={kept} submit="Book this time">
        <Hidden name="appointmentId" value={appointmentId} />
        <h2>First, is this safe to wait for?</h2>
        {urgentSigns.map((sign) => (
          <YesNo key={sign.id} name={sign.id} legend={sign.text} kept={kept} />
        ))}
        <h2>Who is coming?</h2>
        {known ? (
          <p>
            {known.givenName} {known.familyName}
          </p>
        ) : (
          <Who kept={kept} texts={texts} />
        )}
        {service.away ? <TextArea kept={kept} name="awayAddress" label="Where shall we come to?" /> : null}
        <details>
          <summary>Anything that would make coming easier</summary>
          <div>
            <TextArea
              kept={kept}
              name="accessNeeds"
              label="What you need"
              hint="Steps, a quiet wait, an interpreter…"
            />
            <Tick kept={kept} name="chaperoneWished" label="I would like somebody else to be in the room" />
          </div>
        </details>
        <p>{policy}</p>
        <p className="quiet">
          We keep these details to look after you and because the law asks for records. We share them with nobody unless
          you ask us to, or somebody is in danger.
        </p>
      </Form>
    </PublicLayout>
  );
}
