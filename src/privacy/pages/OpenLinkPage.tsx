import { DateOfBirth } from "../../ui/DateOfBirth.tsx";
import { Form, type Kept } from "../../ui/Form.tsx";
import type { Practice } from "../../web/house.ts";
import { PublicLayout } from "../../web/layouts/PublicLayout.tsx";
import { to } from "../../web/urls.ts";

export function OpenLinkPage({ practice, token, kept }: { practice: Practice; token: string; kept: Kept }) {
  return (
    <PublicLayout practice={practice} title="Your private page">
      <h1>Your private page</h1>
      <p>To be sure that it is you, please give the date of birth of the person who is coming.</p>
      <Form to={to("link", { token })} kept={kept} submit="Open my page">
        <DateOfBirth kept={kept} />
      </Form>
    </PublicLayout>
  );
}
