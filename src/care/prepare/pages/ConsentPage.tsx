import type { Frame, Visitor } from "../../../web/house.ts";
import type { Technique } from "../../../knowledge/techniques/index.ts";
import type { Kept } from "../../../ui/Form.tsx";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import type { Before, Consents, Permission } from "../consents.sql.ts";
import type { DecisionToday } from "../limits-beyond.ts";
import type { AbilityNote, ConsentSettings } from "../who-may-agree.ts";
import { Ability } from "./Ability.tsx";
import { AskConsent } from "./AskConsent.tsx";
import { Permissions } from "./Permissions.tsx";
import { Decline, Standing } from "./StandingConsent.tsx";

export type Asking = Consents & {
  permissions: readonly Permission[];
  notes: readonly AbilityNote[];
  settings: ConsentSettings;
  before: Before | null;
  decision: DecisionToday | null;
  chaperoneWished: boolean;
  /** What this therapist may give on the day. */
  techniques: readonly Technique[];
};
type Props = { visitor: Visitor; frame: Frame; asking: Asking; freshId: () => string; kept: Kept };

export function ConsentPage({ visitor, frame, asking, freshId, kept }: Props) {
  const { consents, withdrawals } = asking;
  const appointment = frame.appointmentId;
  const { timeZone } = visitor.practice;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="consent" title="Consent">
      {consents.length + withdrawals.length > 0 ? (
        <Standing {...{ consents, withdrawals, appointment, timeZone, freshId }} />
      ) : null}
      <AskConsent {...{ frame, asking, consentId: freshId(), kept, timeZone }} />
      <Decline {...{ appointment, refusalId: freshId(), kept }} />
      <Ability {...{ frame, notes: asking.notes, noteId: freshId(), kept }} />
      <Permissions {...{ appointment, permissions: asking.permissions, freshId, timeZone, name: frame.clientName }} />
    </VisitLayout>
  );
}
