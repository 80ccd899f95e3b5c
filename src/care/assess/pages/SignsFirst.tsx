import { Form, Hidden, type Kept } from "../../../ui/Form.tsx";
import { sayDate } from "../../../ui/say.ts";
import { to } from "../../../web/urls.ts";
import { isLike } from "../compare-findings.ts";
import { movementFirst } from "../finding-order.ts";
import type { FindingRow } from "../findings.sql.ts";
import { nameWithSide, sayHow, sayValue } from "../say-finding.ts";
import type { PinnedSign } from "../signs.sql.ts";
import { SignFields } from "./SignFields.tsx";

type Props = {
  appointment: string;
  pinned: PinnedSign[];
  /** What was found today, before treatment. */
  today: FindingRow[];
  /** What was found last at an earlier visit. */
  last: FindingRow[];
  groupId: string;
  timeZone: string;
  kept: Kept;
};

/** What the episode is measured by, before a hand is laid on: each as it was found last, so that the change can be told. */
export function SignsFirst({ appointment, pinned, today, last, groupId, timeZone, kept }: Props) {
  const signs = pinned.map(({ finding }) => finding).toSorted(movementFirst);
  const open = signs.filter((sign) => !today.some((each) => isLike(each, sign)));
  if (signs.length === 0) return null;
  const before = (sign: FindingRow) => last.findLast((each) => isLike(each, sign));
  return (
    <section>
      <h2>The signs of this episode</h2>
      {signs.map((sign) => {
        const now = today.findLast((each) => isLike(each, sign));
        return now ? (
          <p key={sign.finding_id} className="number">
            {nameWithSide(sign)}: <b>{sayValue(now)}</b>{" "}
            <span className="quiet">
              {[sayHow(sign), sayEarlier(before(sign), timeZone)].filter(Boolean).join("; ")}
            </span>
          </p>
        ) : null;
      })}
      {open.length > 0 ? (
        <Form to={to("signsFirst", { appointment })} kept={kept} submit="Record these signs">
          <Hidden name="groupId" value={groupId} />
          {open.map((sign) => (
            <SignFields
              key={sign.finding_id}
              sign={sign}
              earlier={[sayHow(sign), sayEarlier(before(sign), timeZone)].filter(Boolean).join("; ")}
              kept={kept}
            />
          ))}
        </Form>
      ) : null}
    </section>
  );
}

const sayEarlier = (found: FindingRow | undefined, timeZone: string): string =>
  found
    ? `${sayDate(found.recorded_at, timeZone)}${found.moment === "after" ? ", after treatment" : ""}: ${sayValue(found)}`
    : "";
