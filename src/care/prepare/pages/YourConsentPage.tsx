import type { Refused } from "../../../shared/refusal.ts";
import { Form, Hidden } from "../../../ui/Form.tsx";
import { RefusalNote } from "../../../ui/RefusalNote.tsx";
import { sayWhen } from "../../../ui/say.ts";
import type { Practice } from "../../../web/house.ts";
import { ClientLayout } from "../../../web/layouts/ClientLayout.tsx";
import { to } from "../../../web/urls.ts";
import type { Withdrawal } from "../consent-covers.ts";
import type { Permission } from "../consents.sql.ts";
import { sayAbout, sayWithdrawn } from "./consent-words.ts";

type Props = {
  practice: Practice;
  appointment: string;
  /** What stands now, each as "region calf" or "technique EFF". */
  standing: readonly string[];
  withdrawals: readonly Withdrawal[];
  permissions: readonly Permission[];
  refused: Refused | null;
  freshId: () => string;
};

/** What somebody has agreed to, and a touch that takes back any of it, without a reason and without anybody asked. */
export function YourConsentPage({
  practice,
  appointment,
  standing,
  withdrawals,
  permissions,
  refused,
  freshId,
}: Props) {
  const no = (about: string, words: string, named?: string) => (
    <Form
      key={about}
      to={to("yourConsent", { appointment })}
      submit={words}
      second={named !== undefined}
      {...(named ? { about: named } : {})}
    >
      <Hidden name="refusalId" value={freshId()} />
      <Hidden name="about" value={about} />
    </Form>
  );
  const given = permissions.filter((permission) => permission.given);
  return (
    <ClientLayout practice={practice} title="What you have agreed to">
      <RefusalNote refused={refused} />
      <h1>What you have agreed to</h1>
      <p className="lead">
        You may say no to any of it, at any moment, and need not say why. From that time on it is not done. Your next
        visits are not affected.
      </p>
      <section>
        <h2>At this visit</h2>
        {standing.length === 0 ? <p>Nothing stands. You are asked on the day, about each thing by itself.</p> : null}
        {no("everything", standing.length > 0 ? "Take all of it back" : "I want no treatment by hand at this visit")}
        <ul className="agreed">
          {standing.map((about) => (
            <li key={about}>
              <b>{sayAbout(about)}</b>
              {no(about, "Take back", sayAbout(about))}
            </li>
          ))}
        </ul>
        {withdrawals.length > 0 ? (
          <>
            <h3>What you said no to</h3>
            <ul className="list">
              {withdrawals.map((each) => (
                <li key={`${each.withdrawnAt} ${each.code}`}>
                  {sayWithdrawn(each)}, {sayWhen(each.withdrawnAt, practice.timeZone)}
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </section>
      {given.length > 0 ? (
        <section>
          <h2>Apart from treatment</h2>
          <ul className="agreed">
            {given.map(({ about }) => (
              <li key={about}>
                <b>{apart[about]}</b>
                {no(`permission ${about}`, "Take back", apart[about])}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p>
        <a href={to("yours")}>Back to your page</a>
      </p>
    </ClientLayout>
  );
}

const apart: Readonly<Record<Permission["about"], string>> = {
  photographs: "Photographs for your record",
  sharing: "Telling others who look after you",
  marketing: "News from the practice",
};
