import type { Practice } from "../../../web/house.ts";
import { PublicLayout } from "../../../web/layouts/PublicLayout.tsx";

export function NoProgrammePage({ practice }: { practice: Practice }) {
  return (
    <PublicLayout practice={practice} title="Your page">
      <h1>Please open your private link</h1>
      <p>
        Your programme opens by the link in our message and your date of birth. What you have ticked on this device is
        kept, and sent as soon as you have opened it. If you can’t find the link, ask us for a new one.
      </p>
    </PublicLayout>
  );
}
