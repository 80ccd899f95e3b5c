import { Form, Hidden } from "../../../ui/Form.tsx";
import { sayDate } from "../../../ui/say.ts";
import { to } from "../../../web/urls.ts";
import type { Permission } from "../consents.sql.ts";

type Props = {
  appointment: string;
  permissions: readonly Permission[];
  freshId: () => string;
  timeZone: string;
  name: string;
};

const asked = [
  { about: "photographs", label: "Photographs", says: "Pictures of posture or movement, kept with the record." },
  { about: "sharing", label: "Sharing", says: "What is needed is shared with their GP or another professional." },
  { about: "marketing", label: "News and offers", says: "By e-mail. A no changes nothing in their care." },
] as const;

/** Asked apart from treatment and from each other; none of them touches whether or how somebody is treated. */
export function Permissions({ appointment, permissions, freshId, timeZone, name }: Props) {
  return (
    <details>
      <summary>Photographs, sharing, news: each apart</summary>
      <ul className="list">
        {asked.map(({ about, label, says }) => {
          const held = permissions.find((each) => each.about === about);
          return (
            <li key={about}>
              <h3>{label}</h3>
              <p>
                {says}{" "}
                <b>
                  {held
                    ? `${held.given ? "Yes" : "No"}, said ${sayDate(held.saidAt, timeZone)}.`
                    : "Not asked yet, so no."}
                </b>
              </p>
              <div className="row">
                {(["yes", "no"] as const).map((given) => (
                  <Form
                    key={given}
                    to={to("permission", { appointment })}
                    submit={given === "yes" ? "They say yes" : "They say no"}
                    second
                  >
                    <Hidden name="permissionId" value={freshId()} />
                    <Hidden name="about" value={about} />
                    <Hidden name="given" value={given} />
                    <Hidden name="saidBy" value={name} />
                  </Form>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
