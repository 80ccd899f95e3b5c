import type { Practice } from "../../web/house.ts";
import { PublicLayout } from "../../web/layouts/PublicLayout.tsx";
import { to } from "../../web/urls.ts";

/** Asked only where the treatment room on this device holds something that the practice has not. */
export function SignOutPage({ practice }: { practice: Practice }) {
  return (
    <PublicLayout practice={practice} title="Before you sign out" booking={false}>
      <h1>Some of your work is only on this device</h1>
      <p className="lead">
        Signing out takes the treatment room off this device. What was done there and has not reached the practice would
        be lost for good. Open the room where there is a signal, and what can be sent is sent.
      </p>
      <p>
        <a className="button" href={to("room")}>
          Open the room and send it
        </a>
      </p>
      <form method="post" action={to("signOut")}>
        <input type="hidden" name="lose" value="yes" />
        <button className="button second">Lose it and sign out</button>
      </form>
    </PublicLayout>
  );
}
