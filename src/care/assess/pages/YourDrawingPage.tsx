import type { Mark } from "../../../body/drawing/mark.ts";
import type { Kept } from "../../../ui/Form.tsx";
import type { Practice } from "../../../web/house.ts";
import { ClientLayout } from "../../../web/layouts/ClientLayout.tsx";
import { to } from "../../../web/urls.ts";
import { DrawForm } from "./DrawForm.tsx";

type Props = { practice: Practice; appointment: string; drawingId: string; marks: readonly Mark[]; kept: Kept };

export function YourDrawingPage({ practice, appointment, ...drawn }: Props) {
  return (
    <ClientLayout practice={practice} title="Show us where" script="draw">
      <h1>Show us where you feel it</h1>
      <p>
        Choose what it feels like, then mark the places. Left is your left, right is your right. Only the person who
        treats you sees your drawing, and nobody but you can change it.
      </p>
      <DrawForm to={to("yourDrawing", { appointment })} submit="Send my drawing" {...drawn} />
    </ClientLayout>
  );
}
