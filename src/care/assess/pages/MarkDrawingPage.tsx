import { StructuresThere } from "../../../body/pages/StructuresThere.tsx";
import type { Mark } from "../../../body/drawing/mark.ts";
import type { Kept } from "../../../ui/Form.tsx";
import type { Frame, Visitor } from "../../../web/house.ts";
import { VisitLayout } from "../../../web/layouts/VisitLayout.tsx";
import { to } from "../../../web/urls.ts";
import { DrawForm } from "./DrawForm.tsx";

type Props = { visitor: Visitor; frame: Frame; drawingId: string; marks: readonly Mark[]; kept: Kept };

export function MarkDrawingPage({ visitor, frame, drawingId, marks, kept }: Props) {
  const appointment = frame.appointmentId;
  return (
    <VisitLayout visitor={visitor} frame={frame} at="assess" title="Your marks" script="draw">
      <h2>Your own marks</h2>
      <p>
        What you see and feel, in a layer of its own. <a href={to("drawings", { appointment })}>The client’s drawing</a>{" "}
        stays as they made it.
      </p>
      <DrawForm to={to("markDrawing", { appointment })} submit="Keep my marks" {...{ drawingId, marks, kept }}>
        <StructuresThere />
      </DrawForm>
    </VisitLayout>
  );
}
