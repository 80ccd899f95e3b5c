import type { Frame } from "../../../web/house.ts";
import { to } from "../../../web/urls.ts";

/** From a part of the assessment back to the whole of it; once the visit is signed, to its record. */
export function BackToAssessment({ frame: { appointmentId: appointment, signed } }: { frame: Frame }) {
  return (
    <p className="no-print">
      {signed ? (
        <a href={to("record", { appointment })}>Back to the record</a>
      ) : (
        <a href={to("assess", { appointment })}>Back to the assessment</a>
      )}
    </p>
  );
}
