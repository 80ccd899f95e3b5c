import { saidViews, viewNames } from "../../../body/chart/boxes.ts";
import type { Mark } from "../../../body/drawing/mark.ts";
import { BodyView } from "../../../body/pages/BodyMap.tsx";
import type { Layer } from "../drawings.sql.ts";
import { MarkShapes, QualityKey } from "./MarkShapes.tsx";
import { MarksSaid } from "./MarksSaid.tsx";

/** What somebody drew, on the body and in words. */
export function DrawnMarks({ layer, marks }: { layer: Layer; marks: readonly Mark[] }) {
  return (
    <>
      <h3>{layer === "client" ? "Drawn by the client" : "Your marks"}</h3>
      <div className="body-views">
        {viewNames.map((view) => (
          <BodyView key={view} view={view} label={`${saidViews[view].title}, in words below`}>
            <MarkShapes marks={marks} view={view} />
          </BodyView>
        ))}
      </div>
      <QualityKey />
      <MarksSaid marks={marks} />
    </>
  );
}
